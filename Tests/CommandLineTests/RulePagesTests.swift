import CommandLine
import Diagnostics
import Foundation
import Testing

@Suite("Documentation/rules holds the page of each rule")
struct RulePagesTests {
  private let folder = URL(fileURLWithPath: package + "/Documentation/rules")

  @Test("as the rule explains itself")
  func holdsPageOfEachRule() throws {
    for rule in allRules {
      let file = folder.appendingPathComponent(rule.id.description + ".md")
      let text = page(for: rule)
      guard (try? String(contentsOf: file, encoding: .utf8)) != text else { continue }
      if isRecording {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      Issue.record("\(rule.id).md is stale; run with RECORD_SNAPSHOTS=1, which writes it, and read it")
    }
  }

  @Test("and no other")
  func holdsNoOtherPage() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let known = Set(allRules.map { $0.id.description + ".md" })
    let strays = names.filter { !known.contains($0) }.sorted()
    if isRecording {
      for name in strays { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }
    }
    #expect(strays == [], "no rule has that name")
  }

  private var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }
}
