import Foundation
import Testing

/// The source tree of these tests.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The pages for people: those at the root, the decisions and the documentation.
  static let documents: [Document] =
    (["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "Tests/README.md"]
    + pages(below: "Decisions") + pages(below: "Documentation"))
    .compactMap { try? Document($0) }

  private static func pages(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// The files below a folder by their path from it.
  static func files(below folder: String) throws -> [String: [UInt8]] {
    let url = root.appendingPathComponent(folder)
    var files: [String: [UInt8]] = [:]
    for case let name as String in try #require(FileManager.default.enumerator(atPath: url.path)) {
      var isFolder: ObjCBool = false
      let file = url.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = Array(try Data(contentsOf: file))
    }
    return files
  }
}

/// Compares a text with the page of the repository that records it.
///
/// `RECORD_SNAPSHOTS=1` writes what has changed, and fails once, so that the recording is read.
func expect(_ text: String, isRecordedIn path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = Repository.root.appendingPathComponent(path)
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  guard recorded != text else { return }
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(path); read it and run again", sourceLocation: sourceLocation)
  } else {
    let pairs = zip(text.split(separator: "\n"), (recorded ?? "").split(separator: "\n"))
    let change = pairs.first { $0 != $1 }.map { "“\($1)” should be “\($0)”" } ?? "one is longer"
    Issue.record("\(path) is stale, run with RECORD_SNAPSHOTS=1: \(change)", sourceLocation: sourceLocation)
  }
}
