import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Unsafe code")
struct UnsafeCodeTests {
  /// The number of lines with unsafe code in each file outside of `Bytes` and `Templates/Lending`.
  ///
  /// Each of them calls C, or the system. The numbers may only become smaller.
  private let allowed = [
    "Cards/FreeType.swift": 5,
    "CommandLine/Resources.swift": 3,
    "CommandLine/Terminal/Writing.swift": 1,
    "Fingerprint/SHA256.swift": 4,
    "FrontMatter/YAML/YAMLEvents.swift": 2,
    "Markdown/CommonMark.swift": 1,
    "Pictures/ChildProcess.swift": 4,
    "Pictures/JPEG.swift": 3,
    "Pictures/PNG.swift": 4,
    "Pictures/WebP.swift": 5,
    "Publishing/Folder.swift": 6,
    "Publishing/Manifest.swift": 1,
    "Publishing/Removal.swift": 4,
    "Reading/DiskFolder.swift": 3,
    "Verifying/Folder/FolderListing.swift": 1,
  ]

  @Test("stands in its rooms and where C is called, and nowhere else")
  func staysInItsRooms() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources").path
    var found: [String: Int] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources) where path.hasSuffix(".swift") {
      if path.hasPrefix("Bytes/") || path.hasPrefix("Templates/Lending/") { continue }
      let text = try String(contentsOfFile: sources + "/" + path, encoding: .utf8)
      let count = text.split(separator: "\n").count(where: isUnsafe)
      if count > 0 { found[path] = count }
    }
    #expect(
      found == allowed,
      "Say it with what `Bytes` offers, or give `Bytes` a word for it; if there is less now, lower the number.")
  }

  /// Whether a line of code uses unsafe pointers, wrapping operators, vectors, or forced inlining.
  private func isUnsafe(_ line: Substring) -> Bool {
    // A word of content security policies is no code.
    let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
      .replacing("'unsafe-inline'", with: "")
    return ["Unsafe", "unsafe", "&+", "&-", "&*", "&<<", "&>>", "@inline(__always)", "SIMD"].contains {
      code.contains($0)
    }
  }
}
