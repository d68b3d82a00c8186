import Building
import Diagnostics
import Model
import Publishing
import Reading
import TestSupport

/// A site given file by file, by their paths below `content/`, with the theme of `Base/`.
struct TextSite {
  var content: [String: String]

  /// A site of the given files, with settings of its own unless they are among them.
  init(_ content: [String: String]) {
    self.content = content
    if content["site.yaml"] == nil { self.content["site.yaml"] = Self.settings() }
  }

  static func settings(languages: String = "[sv]", sectors: [String] = ["civil-society", "public"]) -> String {
    """
    title: Koalitionerna
    organisation: Testorganisationen
    languages: \(languages)
    sectors:

    """ + sectors.map { "  \($0): \($0)\n" }.joined()
  }

  func sources() throws -> Sources {
    let theme = try tree(SiteCase.siteTests.appendingPathComponent("Base/theme"))
    return Sources(
      content: MemoryFolder("content", content.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }),
      theme: MemoryFolder("theme", theme.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
  }

  func build(_ edition: Edition = .test) async throws -> BuiltText {
    let sources = try sources()
    let sink = MemorySink()
    let outcome = try await buildSite(from: sources, as: edition, into: sink)
    return BuiltText(
      files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }),
      diagnostics: outcome.diagnostics)
  }
}

/// The result of a build, with its files as strings.
struct BuiltText {
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  var rules: [String] { diagnostics.map(\.rule.id.description) }
}
