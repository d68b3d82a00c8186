import Diagnostics
import Markup
import Testing

@testable import Markdown

@Suite struct RuleTests {
  @Test("lists every rule once, in kebab case")
  func listsRules() {
    let ids = markdownRules.map(\.id.description)
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.sorted() == [
        "accidental-markdown", "ambiguous-link-text", "cells-beyond-columns", "dangerous-link", "dead-link",
        "empty-figure", "external-image", "forbidden-reference", "heading-jump", "heading-without-words",
        "leftover-markdown", "link-without-words", "markdown-too-deep", "missing-alt-text",
        "pending-figure", "raw-html", "text-without-words", "unclosed-comment", "unknown-figure",
        "unlinked-email", "unused-footnote", "unused-link-address", "vague-link-text",
      ])
  }

  @Test("finds the fault in each rule's example, and none of it in the remedy", arguments: markdownRules)
  func explainsByExample(_ rule: Rule) {
    // Its example would be too long to show.
    if rule == .markdownTooDeep { return }
    let context = MarkdownContext.ofExamples
    #expect(Conversion(rule.explanation.example, in: context).diagnostics.contains { $0.rule == rule })
    #expect(Conversion(rule.explanation.instead, in: context).diagnostics.isEmpty)
  }
}

extension MarkdownContext {
  /// The site that the rules' examples are about.
  fileprivate static let ofExamples = MarkdownContext(
    headingLevel: 2, typography: .swedish, words: .swedish,
    resolveLink: { $0.hasSuffix("skolgong.md") ? .dead(suggestion: nil) : .internal(url: $0) },
    image: { destination in
      if destination.hasSuffix(".pdf") { return .notAnImage }
      if destination.hasPrefix("https:") { return .elsewhere }
      return destination.hasSuffix("traff-1.jpg")
        ? .found(PublishedPicture(url: "/x.jpg", width: 1, height: 1)) : .missing(suggestion: nil)
    },
    figure: { name in
      switch name {
      case "actors": .text("103")
      case "broadened-network": .pending
      case "actors.public": .absent
      default: .unknown(suggestion: nil)
      }
    })
}
