import CommandLine
import Diagnostics
import Foundation
import Model
import Testing

@Suite("msi explain", .timeLimit(.minutes(10)))
struct ExplainTests {
  @Test("explains every rule in both languages", arguments: allRules.map(\.id.description))
  func explainsEveryRule(_ rule: String) throws {
    let swedish = try Run(["explain", rule], in: "/").wait()
    let english = try Run(["explain", rule, "--language", "en"], in: "/").wait()
    for outcome in [swedish, english] {
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.hasPrefix(rule + "\n"))
      #expect(outcome.output.split(separator: "\n").count >= 8)
    }
    #expect(swedish.output.contains("Så här blir det fel"))
    #expect(english.output.contains("This is wrong"))
  }

  @Test("explains every field in both languages", arguments: DescribedKind.all)
  func explainsEveryField(_ kind: DescribedKind) throws {
    for field in kind.fields {
      let swedish = try Run(["explain", field.name, "--language", "sv"], in: "/").wait()
      let english = try Run(["explain", field.name, "--language", "en"], in: "/").wait()
      #expect([swedish.status, english.status] == [0, 0])
      #expect(swedish.output.hasPrefix(field.name + "\n"))
      #expect(swedish.output.contains("\n\(kind.noun.sv): "))
      #expect(english.output.contains("\n\(kind.noun.en): "))
      #expect(!(swedish.output + english.output).contains("]("), "a terminal follows no links")
    }
  }

  @Test("explains a field within a field")
  func explainsInnerField() throws {
    let outcome = try Run(["explain", "read-more.label", "--language", "en"], in: "/").wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the link's words"))
  }

  @Test("suggests what may have been meant")
  func suggestsWhatWasMeant() throws {
    let outcome = try Run(["explain", "startz", "--language", "en"], in: "/").wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean \"starts\"?"))
  }

  @Test("lists all rules where none is asked for")
  func listsAllRules() throws {
    let outcome = try Run(["explain"], in: "/").wait()
    #expect(outcome.status == 0)
    let names = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    #expect(names == allRules.map(\.id.description))
  }
}
