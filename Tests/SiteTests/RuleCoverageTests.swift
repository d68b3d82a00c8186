import CommandLine
import Diagnostics
import Foundation
import Testing

@Suite("Every rule is shown by a case of bad input")
struct RuleCoverageTests {
  /// The rules that no site in memory can break, with the place of their tests.
  static let exceptions = [
    "changed-while-building": "needs a file that changes between two readings; below",
    "link-loop": "needs links on a disk; CommandLineTests",
    "link-outside": "needs links on a disk; CommandLineTests",
    "unmanageable-image": "needs a process with limits; CommandLineTests",
    "unreadable-file": "needs permissions on a disk; CommandLineTests",
  ]

  @Test("fires in a case, or is an exception for a reason")
  func coversEveryRule() throws {
    let shown = try Set(SiteCase.all(in: "BadInput").flatMap { try $0.rulesReported() })
    let rules = Set(allRules.map(\.id.description))
    #expect(rules.subtracting(shown).subtracting(Self.exceptions.keys).sorted() == [], "no case shows them")
    #expect(shown.subtracting(rules).sorted() == [], "they are not among all rules")
    #expect(Self.exceptions.keys.filter { shown.contains($0) || !rules.contains($0) } == [], "no exceptions any more")
  }

  @Test("has a name of its own")
  func namesRulesUniquely() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
  }
}

extension SiteCase {
  /// The names in the headlines of the recorded report.
  fileprivate func rulesReported() throws -> [String] {
    let text = try String(contentsOf: recording("report.txt"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("fel[") || line.hasPrefix("varning[") else { return nil }
      return line.split(separator: "[", maxSplits: 1).last?.split(separator: "]", maxSplits: 1).first.map(String.init)
    }
  }
}
