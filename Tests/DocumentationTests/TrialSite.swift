import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport

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
  }
}

extension TrialSite {
  /// MSI's own site: a copy of its text that no editor changes, in the theme that is shipped.
  static func ofMSI() throws -> TrialSite {
    var site = try TrialSite()
    site.content = try Repository.files(below: "Tests/MSI/content")
    site.theme = try Repository.files(below: "theme")
    return site
  }

  /// Lays a file over those that are there, by its path from where the command runs: `content/site.yaml`.
  mutating func lay(_ text: String, at path: String) { lay(Array(text.utf8), at: path) }

  mutating func lay(_ bytes: [UInt8]?, at path: String) {
    if path.hasPrefix("content/") { content[String(path.dropFirst("content/".count))] = bytes }
    if path.hasPrefix("theme/") { theme[String(path.dropFirst("theme/".count))] = bytes }
  }

  mutating func remove(_ path: String) { lay(nil, at: path) }

  var contentFolder: MemoryFolder {
    MemoryFolder("content", content.merging(pictures) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The pictures that the texts show: one that none shows would be told.
  private var pictures: [String: [UInt8]] {
    let texts = content.values.map { String(decoding: $0, as: UTF8.self) }
    let names = ["gruppbild.jpg", "kim.jpg"].filter { name in texts.contains { $0.contains(name) } }
    return Dictionary(uniqueKeysWithValues: names.map { ("images/" + $0, TestPicture.photo) })
  }

  /// Builds the site in memory, on 24 November 2026 unless another day is given; `previous` are addresses that it had before.
  func build(
    drafts: Bool = false, on day: PartialDate = PartialDate(day: 24, month: 11, year: 2026), previous: [SitePath] = []
  ) async throws -> Trial {
    let sources = Sources(
      content: contentFolder,
      theme: MemoryFolder("theme", theme.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
    var edition = Edition(baseURL: BaseURL("https://test.example/"), includesDrafts: drafts, day: day)
    edition.previous = previous
    let sink = MemorySink()
    let outcome = try await buildSite(from: sources, as: edition, into: sink)
    return Trial(
      sources: sources, summary: outcome.value, diagnostics: outcome.diagnostics,
      files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }))
  }
}

/// The result of building a trial site.
struct Trial {
  let sources: Sources
  let summary: Summary
  let diagnostics: [Diagnostic]
  let files: [String: [UInt8]]

  /// The messages as an editor sees them.
  var report: String { report(in: .swedish) }

  func report(in messageLanguage: MessageLanguage) -> String {
    Report(diagnostics).rendered(as: .full, in: messageLanguage) { path in
      for folder in [sources.content, sources.theme] {
        if case .success(let bytes) = folder.contents(of: path, atMost: .max) { return SourceFile(path, bytes) }
      }
      return nil
    }
  }

  func text(of file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }
}
