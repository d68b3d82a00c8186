import Diagnostics
import SeededRandom
import Testing

@testable import Markdown

/// Whatever the text, the output is well-formed, and diagnostics have spans within the text.
@Suite struct WellFormedTests {
  static let pieces = [
    "*", "**", "_", "~~", "`", "``", "[", "](", "](02-skola.md)", ")", "![", "![x](bord.jpg \"t\")", "[^1]", "[^1]: ",
    "{{", "}}",
    "{{actors}}", "\"", "'", "-", "--", "...", " - ", "%", "9 %", "<", ">", "<b>", "</b>", "<!--", "-->", "<div>\n",
    "&amp;", "&",
    "\\", "\n", "\n\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "# ", "#### ", "|", "\n|a|b|\n|-|-|\n", "```\n",
    "***\n", "===\n",
    "ord", "å", "\u{30A}", "😀", "www.x.se", "https://x.se", "a@b.se", "<https://x.se>", "[r]: x.md\n", "[r]",
    "javascript:x", "\r\n",
    "\r", "\0", " ", " ", "ord ",
  ]

  @Test("keeps tags in order and places within the text, for two thousand texts at random", arguments: 0..<20)
  func staysWellFormed(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 1..<60, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      let conversion = Conversion(text, typography: seed.isMultiple(of: 2) ? .swedish : .english)
      #expect(faultOfTags(in: conversion.html) == nil, "\(text.debugDescription)")
      let places =
        conversion.diagnostics.map(\.span) + conversion.outline.links.map(\.span)
        + conversion.outline.headings.map(\.span) + conversion.outline.figures.map(\.span)
      #expect(places.allSatisfy { $0.range.upperBound <= text.utf8.count }, "\(text.debugDescription)")
    }
  }

  /// The first thing that is wrong with the nesting of tags, if anything is.
  private func faultOfTags(in html: String) -> String? {
    var open: [String] = []
    // Split by bytes: a combining mark at the beginning of a text makes one character with the tag's end.
    for part in html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: UInt8(ascii: ">")) else { return "not closed: \(part)" }
      let tag = String(decoding: part[..<end], as: UTF8.self)
      let name = String(tag.prefix { $0 != " " })
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return "out of order: \(tag)" }
      } else if ["a", "p"].contains(name), open.contains(name) {
        return "\(name) in itself"
      } else if !["br", "hr", "img"].contains(name) {
        open.append(name)
      }
    }
    return open.isEmpty ? nil : "left open: \(open)"
  }
}
