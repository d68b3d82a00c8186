import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import Testing

/// A small real site with what it must become: the files of `site/` and `theme/`, laid over those of `Base/`, and
/// `report.txt`, the exact messages in both languages.
///
/// `removed.txt` lists files of the base that the case does without.
struct SiteCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }

  /// The cases of a group: its folders, in order.
  static func all(in group: String) -> [SiteCase] {
    let folder = siteTests.appendingPathComponent(group)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { SiteCase(folder: folder.appendingPathComponent($0)) }
  }

  /// The folder of these tests in the source tree.
  static let siteTests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
}

extension SiteCase {
  /// Builds the site in memory.
  func build(_ edition: Edition = .test) async throws -> (
    files: [String: [UInt8]], report: [Diagnostic], sources: Sources
  ) {
    let sources = Sources(content: try content, theme: try theme)
    let sink = MemorySink()
    let outcome = try await buildSite(from: sources, as: edition, into: sink)
    let files = Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) })
    return (files, outcome.diagnostics, sources)
  }

  var content: MemoryFolder { get throws { try overlaid("content", "site") } }
  var theme: MemoryFolder { get throws { try overlaid("theme", "theme") } }

  private func overlaid(_ base: String, _ own: String) throws -> MemoryFolder {
    var files = try tree(Self.siteTests.appendingPathComponent("Base/" + base))
    let removed = (try? String(contentsOf: folder.appendingPathComponent("removed.txt"), encoding: .utf8)) ?? ""
    for line in removed.split(separator: "\n") { files[String(line)] = nil }
    files.merge(try tree(folder.appendingPathComponent(own))) { _, own in own }
    return MemoryFolder(SourcePath(base), files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}

extension Edition {
  /// An edition that depends on nothing outside the test.
  static let test = Edition(
    baseURL: BaseURL("https://test.example/msi/"), day: PartialDate(day: 24, month: 11, year: 2026))
}

/// The files below a folder by their path from it; none where the folder is not there.
func tree(_ folder: URL) throws -> [String: [UInt8]] {
  guard let names = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
  var files: [String: [UInt8]] = [:]
  for case let name as String in names where !name.hasSuffix(".DS_Store") {
    var isFolder: ObjCBool = false
    let file = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
      continue
    }
    files[name] = Array(try Data(contentsOf: file))
  }
  return files
}

/// A report as the tests keep it: in full, in both languages.
func bilingual(_ diagnostics: [Diagnostic], from sources: Sources) -> String {
  Tongue.allCases.map { tongue in
    Report(diagnostics).rendered(as: .full, in: tongue) { path in
      for folder in [sources.content, sources.theme] {
        if case .success(let bytes) = folder.contents(of: path, atMost: .max) { return SourceFile(path, bytes) }
      }
      return nil
    }
  }.joined(separator: "\n")
}
