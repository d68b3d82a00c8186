import Diagnostics
import Testing

@testable import FrontMatter

@Suite("The rules of front matter")
struct RulesTests {
  @Test("have names of their own and full explanations", arguments: frontMatterRules)
  func explainsEachRule(rule: Rule) {
    #expect(frontMatterRules.filter { $0 == rule }.count == 1)
    #expect(rule.id.description.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    let explanation = rule.explanation
    for text in [explanation.finds, explanation.why].flatMap({ [$0.sv, $0.en] }) { #expect(text.hasSuffix(".")) }
    #expect(!explanation.example.isEmpty && explanation.example != explanation.instead)
  }

  @Test(
    "are illustrated by examples that break them, and by remedies that do not",
    arguments: [Rule.invalidYAML, .forbiddenYAML, .nestedTooDeep, .commentInValue, .repeatedField])
  func illustratesRules(rule: Rule) {
    #expect(ReadFile(fields: rule.explanation.example).diagnostics.map(\.rule) == [rule])
    #expect(ReadFile(fields: rule.explanation.instead).diagnostics.isEmpty)
  }

  @Test("on fences are illustrated likewise", arguments: [Rule.missingFrontMatter, .unclosedFrontMatter])
  func illustratesFenceRules(rule: Rule) {
    #expect(ReadFile(rule.explanation.example).diagnostics.map(\.rule) == [rule])
    #expect(ReadFile(rule.explanation.instead).diagnostics.isEmpty)
  }
}
