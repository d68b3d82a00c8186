import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading

/// A site that examples of the documentation are tried on: the small site that all tests build upon, with the six
/// coalitions that the editors' page speaks of.
struct TrialSite {
  /// By their paths below `content/` and `theme/`.
  var content: [String: [UInt8]]
  var theme: [String: [UInt8]]

  static let coalitions = [
    "01-koalition-for-ungas-innovationskraft", "02-koalition-for-ungas-jamlika-och-fullstandiga-skolgang",
    "03-koalition-for-ungas-jamlika-halsa-genom-kultur", "04-koalition-for-ungas-samhallsengagemang-i-landsbygder",
    "05-koalition-for-rattvisare-fritid", "06-koalition-for-unga-i-arbetslivet",
  ]

  init() throws {
    content = try Repository.files(below: "Tests/SiteTests/Base/content")
    theme = try Repository.files(below: "Tests/SiteTests/Base/theme")
    content = content.filter { !$0.key.hasPrefix("coalitions/") && !$0.key.hasPrefix("statistics/") }
    for name in Self.coalitions {
      content["coalitions/\(name).md"] = Array("---\ntitle: \(name.dropFirst(3))\nquestion: Hur?\n---\n".utf8)
    }
    content["images/gruppbild.jpg"] = smallestPNG
    content["images/kim.jpg"] = smallestPNG
  }
}

extension TrialSite {
  /// Lays a file over those that are there, by its path from where the command runs: `content/site.yaml`.
  mutating func lay(_ text: String, at path: String) {
    if path.hasPrefix("content/") { content[String(path.dropFirst("content/".count))] = Array(text.utf8) }
    if path.hasPrefix("theme/") { theme[String(path.dropFirst("theme/".count))] = Array(text.utf8) }
  }

  var contentFolder: MemoryFolder {
    MemoryFolder("content", content.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// Builds the site in memory.
  func build(drafts: Bool = false) async throws -> Trial {
    let sources = Sources(
      content: contentFolder,
      theme: MemoryFolder("theme", theme.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    let edition = Edition(
      baseURL: BaseURL("https://test.example/"), includesDrafts: drafts,
      day: PartialDate(day: 24, month: 11, year: 2026))
    let sink = MemorySink()
    let outcome = try await buildSite(from: sources, as: edition, into: sink)
    return Trial(
      sources: sources, summary: outcome.value, diagnostics: outcome.diagnostics,
      files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }))
  }
}

/// What became of a trial site.
struct Trial {
  let sources: Sources
  let summary: Summary
  let diagnostics: [Diagnostic]
  let files: [String: [UInt8]]

  /// The messages as an editor sees them.
  var report: String { report(in: .swedish) }

  func report(in tongue: Tongue) -> String {
    Report(diagnostics).rendered(as: .full, in: tongue) { path in
      for folder in [sources.content, sources.theme] {
        if case .success(let bytes) = folder.contents(of: path, atMost: .max) { return SourceFile(path, bytes) }
      }
      return nil
    }
  }

  func text(of file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }
}

/// The head of a picture of 640 by 480 pixels, which is all that is read of one.
private let smallestPNG: [UInt8] =
  [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 2, 0x80, 0, 0, 1, 0xE0]
