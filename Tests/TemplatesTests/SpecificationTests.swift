import Diagnostics
import FoundationEssentials
import Markup
import Testing

@testable import Templates

/// The published Mustache specification.
///
/// Its files lie beside the repository; where they do not, the tests are skipped
/// and say so.
@Suite("Mustache specification", .enabled(if: Specification.isThere, "\(Specification.folder) is not there"))
struct SpecificationTests {
  @Test("does what the specification says", arguments: Specification.cases)
  func followsSpecification(_ test: Specification.Case) throws {
    let compiled = test.compile()
    if let deviation = test.deviation {
      #expect(compiled.value == nil)
      #expect(compiled.diagnostics.map(\.rule.id.description) == deviation.rules, "\(deviation.reason)")
    } else {
      let template = try #require(compiled.value, "\(compiled.diagnostics.map(\.summary.en))")
      var page = Markup()
      template.render(test.data, into: &page)
      #expect(page.text == test.expected)
    }
  }

  @Test("reads every file of the specification")
  func readsEveryFile() {
    #expect(Specification.cases.count == 163)
    #expect(Set(deviations.keys).subtracting(Specification.cases.map(\.id)) == [])
  }

  @Test("refuses raw output of plain texts", arguments: Specification.cases.filter { !$0.rawNames.isEmpty })
  func refusesRaw(_ test: Specification.Case) {
    guard test.deviation == nil, test.holdsRawText else { return }
    let rules = Set(test.compile(markup: []).diagnostics.map(\.rule.id.description))
    #expect(rules == ["unescaped-text"])
  }
}

/// A test of the specification to which this language answers with an error, and why.
private struct Deviation {
  let rules: [String]
  let reason: String

  static let unknownName = Deviation(rules: ["unknown-name"], reason: "A name that the data does not have is an error.")
}

extension Specification.Case {
  /// How the language differs from what the test expects, if it does.
  fileprivate var deviation: Deviation? {
    id.hasPrefix("delimiters: ")
      ? Deviation(rules: ["changed-delimiters"], reason: "Tags look the same in all templates.") : deviations[id]
  }
}

/// What differs from the specification by design: where a name does not resolve, the specification shows nothing.
private let deviations: [String: Deviation] = [
  "interpolation: Basic Context Miss Interpolation": .unknownName,
  "interpolation: Triple Mustache Context Miss Interpolation": .unknownName,
  "interpolation: Ampersand Context Miss Interpolation": .unknownName,
  "interpolation: Dotted Names - Broken Chains": .unknownName,
  "interpolation: Dotted Names - Broken Chain Resolution": .unknownName,
  "interpolation: Dotted Names - Context Precedence": .unknownName,
  "interpolation: Dotted Names are never single keys": .unknownName,
  "inheritance: Negative Sections": .unknownName,
  "partials: Recursion": Deviation(
    rules: ["recursive-partial"], reason: "No value of a page is a tree that a partial could follow."),
  "inheritance: Recursion": Deviation(
    rules: ["recursive-partial"], reason: "A parent that leads back to itself is refused, whatever would end it."),
  "inverted: Context": Deviation(
    rules: ["unknown-name"], reason: "A name in an inverted section is checked even if the section never shows."),
  "inverted: List": Deviation(
    rules: ["unknown-name"], reason: "A name of the list's elements is unknown where there are no elements."),
  "inverted: Context Misses": .unknownName,
  "inverted: Dotted Names - Broken Chains": .unknownName,
  "sections: Context Misses": .unknownName,
  "sections: Dotted Names - Broken Chains": .unknownName,
  "partials: Failed Lookup": Deviation(
    rules: ["missing-partial"], reason: "A partial that does not exist is an error."),
]
