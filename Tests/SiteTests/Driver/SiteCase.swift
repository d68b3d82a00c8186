import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport
import Testing

/// A small real site with what it must become: the files of `site/` and `theme/`, laid over those of `Base/`, and
/// `report.txt`, the exact messages in both languages.
///
/// `removed.txt` lists files of the base that the case does without, and `options.txt` how the site is built: a line
/// `drafts`, `base-url` and an address (`base-url` alone takes that of `site.yaml`), or `previous` and the addresses that
/// the site had before. Files that are too large or too
/// odd to be kept are made by `generatedFiles` and `generatedPictures`.
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

  static func named(_ name: String, in group: String) -> SiteCase {
    SiteCase(folder: siteTests.appendingPathComponent(group).appendingPathComponent(name))
  }

  /// The folder of these tests in the source tree.
  static let siteTests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
}

/// The result of building a case.
struct BuiltCase {
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]
  /// The diagnostics in full, in both languages.
  let report: String
  let summary: Summary
}

extension SiteCase {
  /// Builds the site in memory, as `options.txt` says unless an edition is given.
  func build(_ edition: Edition? = nil) async throws -> BuiltCase {
    let sources = try sources
    let sink = MemorySink()
    let outcome = try await buildSite(from: sources, as: edition ?? self.edition, into: sink)
    return BuiltCase(
      files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }),
      diagnostics: outcome.diagnostics, report: bilingual(outcome.diagnostics, from: sources),
      summary: outcome.value)
  }

  var sources: Sources {
    get throws { Sources(content: try overlaid("content", "site"), theme: try overlaid("theme", "theme")) }
  }

  /// `Edition.test`, changed by the lines of `options.txt`.
  var edition: Edition {
    get throws {
      var edition = Edition.test
      for line in lines(of: "options.txt") {
        let words = line.split(separator: " ")
        switch words.first {
        case "drafts": edition.includesDrafts = true
        case "previous": edition.previous = words.dropFirst().compactMap { SitePath(String($0)) }
        case "base-url": edition.baseURL = words.dropFirst().first.flatMap { BaseURL(String($0)) }
        default: throw UnknownOption(line: line)
        }
      }
      return edition
    }
  }

  /// The recorded text beside the case's files.
  func recording(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// The files in the case's folder without effect: names that the driver does not know, and removals of what does not exist.
  func unused() throws -> [String] {
    let known = ["site", "theme", "removed.txt", "options.txt", "report.txt", "expected", "drafts"]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let base = try ["content", "theme"].flatMap { try tree(Self.siteTests.appendingPathComponent("Base/" + $0)).keys }
    return names.filter { !known.contains($0) } + lines(of: "removed.txt").filter { !base.contains($0) }
  }

  private func overlaid(_ base: String, _ own: String) throws -> MemoryFolder {
    var files = try tree(Self.siteTests.appendingPathComponent("Base/" + base))
    for line in lines(of: "removed.txt") { files[line] = nil }
    files.merge(try tree(folder.appendingPathComponent(own))) { _, own in own }
    files.merge(generatedFiles(of: name, in: base)) { _, own in own }
    if base == "content" { files.merge(try generatedPictures(of: name)) { own, _ in own } }
    return MemoryFolder(SourcePath(base), files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private func lines(of name: String) -> [String] {
    let text = (try? String(contentsOf: recording(name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }
}

/// A line of `options.txt` that the driver does not know.
struct UnknownOption: Error {
  let line: String
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
  MessageLanguage.allCases.map { messageLanguage in
    Report(diagnostics).rendered(as: .full, in: messageLanguage) { path in
      for folder in [sources.content, sources.theme] {
        if case .success(let bytes) = folder.contents(of: path, atMost: .max) { return SourceFile(path, bytes) }
      }
      return nil
    }
  }.joined(separator: "\n")
}
