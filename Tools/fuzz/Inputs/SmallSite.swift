import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport

/// The small site that the site tests build on, of which one file is replaced.
struct SmallSite: Sendable {
  private let content: [String: [UInt8]]
  private let theme: [String: [UInt8]]

  static let shared = SmallSite()

  private init() {
    let base = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Tests/SiteTests/Base").standardized.path
    content = Self.files(below: base + "/content")
    theme = Self.files(below: base + "/theme")
    precondition(!content.isEmpty && !theme.isEmpty, "the small site is not at \(base)")
  }

  private static func files(below path: String) -> [String: [UInt8]] {
    let folder = DiskFolder(path)
    let names = folder.entries().filter { $0.kind == .file }.map(\.path)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        (try? folder.contents(of: name, atMost: .max).get()).map {
          (String(name.description.dropFirst(folder.path.description.count + 1)), $0)
        }
      })
  }
}

extension SmallSite {
  /// Builds the site in memory with these files in place of its own, and expects right places in all messages and text in all
  /// files.
  func build(content: [String: [UInt8]] = [:], theme: [String: [UInt8]] = [:]) async throws {
    let sources = Sources(
      content: folder("content", self.content.merging(content) { $1 }),
      theme: folder("theme", self.theme.merging(theme) { $1 }))
    let sink = MemorySink()
    let edition = Edition(
      baseURL: BaseURL("https://test.example/msi/"), day: PartialDate(day: 24, month: 11, year: 2026))
    let diagnostics = try await buildSite(from: sources, as: edition, into: sink).diagnostics
    try expectPlaces(of: diagnostics) { path in
      for folder in [sources.content, sources.theme] {
        if case .success(let bytes) = folder.contents(of: path, atMost: .max) { return SourceFile(path, bytes) }
      }
      return nil
    }
    for (path, bytes) in sink.files where !path.description.hasPrefix("images/") {
      try bytes.withUnsafeBufferPointer { try expectText($0, of: path.description) }
    }
  }

  private func folder(_ path: SourcePath, _ files: [String: [UInt8]]) -> MemoryFolder {
    MemoryFolder(path, files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
