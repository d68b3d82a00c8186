import Diagnostics
import Foundation
import Testing

@Suite("Small sites become exactly what is recorded beside them", .timeLimit(.minutes(10)))
struct SiteSnapshotTests {
  @Test("site", arguments: SiteCase.all(in: "Sites"))
  func becomesWhatIsExpected(_ site: SiteCase) async throws {
    let built = try await site.build()
    let isRefused = built.diagnostics.holdErrors
    #expect(!isRefused, "\(built.report)")
    #expect(try site.unused() == [], "in the case's folder, but without effect")
    try expect(built.report, matches: site.recording("report.txt"))
    try expectFiles(built.files, in: site.recording("expected"))
  }

  @Test("with its drafts", arguments: SiteCase.all(in: "Sites").filter(\.recordsDrafts))
  func becomesWhatIsExpectedWithDrafts(_ site: SiteCase) async throws {
    var edition = try site.edition
    edition.includesDrafts = true
    let built = try await site.build(edition)
    let isRefused = built.diagnostics.holdErrors
    #expect(!isRefused, "\(built.report)")
    try expectFiles(built.files, in: site.recording("drafts"))
  }

  /// Compares every file of a site with those recorded, except for assets, which have tests of their own.
  private func expectFiles(_ files: [String: [UInt8]], in folder: URL) throws {
    let pages = files.filter { !$0.key.hasPrefix("assets/") }
    for (name, bytes) in pages.sorted(by: { $0.key < $1.key }) {
      let file = folder.appendingPathComponent(name)
      if let text = String(validating: bytes, as: UTF8.self) {
        try expect(text, matches: file, "\(name)")
      } else {
        try expect("\(bytes.count) bytes\n", matches: file.appendingPathExtension("txt"), "\(name)")
      }
    }
    let made = Set(pages.keys).union(pages.keys.map { $0 + ".txt" })
    #expect(try tree(folder).keys.filter { !made.contains($0) }.sorted() == [], "recorded, but no longer made")
  }
}

extension SiteCase {
  /// Whether the site is also built with its drafts, whose files are recorded in a folder `drafts`.
  fileprivate var recordsDrafts: Bool { FileManager.default.fileExists(atPath: recording("drafts").path) }
}
