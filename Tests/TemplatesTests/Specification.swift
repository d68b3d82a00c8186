import Diagnostics
import FoundationEssentials
import Markup
import Testing

@testable import Templates

/// The specification's files, and its tests read from them.
enum Specification {
  /// `shared/spec/mustache` in the nearest folder above this repository that has it, or beside the repository if none has.
  static let folder: String = {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let above = sequence(first: package.deletingLastPathComponent()) {
      $0.path == "/" ? nil : $0.deletingLastPathComponent()
    }
    let candidates = above.map { $0.appending(path: "shared/spec/mustache").path }
    return candidates.first { FileManager.default.fileExists(atPath: $0 + "/sections.json") } ?? candidates[0]
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder + "/sections.json")

  static let cases: [Case] = parts.flatMap { part -> [Case] in
    guard let json = FileManager.default.contents(atPath: "\(folder)/\(part).json") else { return [] }
    guard let file = try? JSONDecoder().decode(File.self, from: json) else { return [] }
    return file.tests.map { Case(part: part, $0) }
  }

  private static let parts = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]

  private struct File: Decodable {
    let tests: [Entry]
  }

  struct Entry: Decodable {
    let name: String
    let desc: String
    let data: SpecValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }
}

extension Specification {
  /// One test: a template, its partials, data, and what must come out.
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let data: SpecValue
    let expected: String
    let template: String
    let partials: [String: String]

    init(part: String, _ entry: Entry) {
      // Two tests have one name; what they describe tells them apart.
      id = "\(part): \(entry.name)"
      data = entry.data
      expected = entry.expected
      template = entry.template
      partials = entry.partials ?? [:]
    }

    var testDescription: String { id }
  }
}

extension Specification.Case {
  func compile() -> Reported<Template<SpecValue>?> { compile(markup: rawNames) }

  /// Compiles the test's template against a schema made from its data, in which the given names are markup.
  func compile(markup: Set<String>) -> Reported<Template<SpecValue>?> {
    var files = ["template.html": SourceFile("template.html", template)]
    for (name, text) in partials {
      // The specification keeps partials and parents in one namespace.
      files["\(name).html"] = SourceFile(SourcePath("\(name).html"), text)
      files["partials/\(name).html"] = SourceFile(SourcePath("partials/\(name).html"), text)
    }
    let set = TemplateSet(files: files, strings: [:], constants: [:])
    return set.compile("template.html", for: SpecSchema(markup: markup).schema(of: data, named: "data"))
  }

  /// The names that the test writes without escaping: they stand for fields that the program declares as markup.
  var rawNames: Set<String> {
    let texts = ([template] + partials.values).joined()
    let tags = texts.matches(of: #/{{(?:{|&)\s*(?<name>[^\s}]+)/#)
    return Set(tags.compactMap { $0.output.name.split(separator: ".").last.map(String.init) ?? "." })
  }

  /// Whether what it writes without escaping is a text in its data, and not null.
  var holdsRawText: Bool { !id.contains("Null") }
}
