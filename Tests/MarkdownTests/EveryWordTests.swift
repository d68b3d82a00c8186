import Diagnostics
import Markup
import SeededRandom
import Testing

@testable import Markdown

@Suite("Every word of a text is on the page or in a message")
struct EveryWordTests {
  /// Markup of every kind and what only looks like it; words are between spaces, so that they can be separated.
  static let pieces = [
    "*", "**", "_", "~~", "`", "``", "[", "](", "](02-skola.md)", ")", "![", "![x](bord.jpg \"t\")", "(", "!", "\"",
    "'",
    "[^1]", "[^2]", "\n[^1]: ", "\n\n[^2]: ", "\n\n[^3]: ", "\n\n    ", "\n\n[r]: ", "\n[r]: ", "[r]", "[a][r]",
    "\n\n[q]: ", "{{", "}}", "{{actors}}", "{", "}", "{#", "{% ", " %}", "<br>", "<p>", "\n\n<div>\n", "<", ">",
    "<https://x.se>", "\\", "\n", "\n\n", "\n\n", "  \n", "\n> ", "\n- ", "\n* * ", "\n1. ", "\n7. ", "\n2021. ",
    "    ",
    "\t", "\n# ", "\n##", "\n#### ", "|", " | ", "\n|a|b|\n|-|-|\n", "\n|", "\n```", "\n``` ", "\n***\n", "\n===\n",
    "\n---\n", "\n• ", "\u{A0}", "\u{200B}", " å ", "😀", "www.x.se", "https://x.se", "a@b.se", "&", "\r\n", " ", " ",
    " ",
  ]

  @Test("in four thousand texts at random", arguments: 0..<20)
  func keepsWordsAtRandom(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var text = ""
      for number in 0..<Int.random(in: 1..<60, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " ord\(number) " }
      }
      #expect(wordsLost(from: text) == [], "\(text.debugDescription)")
    }
  }

  @Test("in prose as editors write it", arguments: swedishTexts)
  func keepsWordsOfProse(_ text: Text) {
    #expect(wordsLost(from: text.text) == [])
  }
}

/// The words that are neither in the page, counting attributes, nor in any message; comments are left out on purpose, and
/// names of notes and addresses are no words.
func wordsLost(from source: String) -> [String] {
  let conversion = Conversion(source, in: .keepingNames)
  // Tags may be within words or separate them.
  var available = Words(conversion.html.withoutTags(keepingApart: false).meaning)
  available.formUnion(Words(conversion.html.withoutTags(keepingApart: true).meaning))
  available.add(Words(conversion.html.attributes.meaning))
  for diagnostic in conversion.diagnostics {
    available.add(Words(diagnostic.summary.sv.meaning))
    available.add(Words(conversion.textLost(with: diagnostic).meaning))
  }
  for figure in conversion.outline.figures { available.add(Words(conversion.text(at: figure.span))) }
  let exempt = Set(source.labels.flatMap { Words($0).counts.keys })
  return Words(source.withoutComments.meaning).counts.filter { word, count in
    !exempt.contains(word) && !word.allSatisfy(\.isNumber) && count > available.counts[word, default: 0]
  }.keys.sorted()
}

/// The number of occurrences of each word in a text.
private struct Words {
  private(set) var counts: [String: Int] = [:]

  init(_ text: String) {
    for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && !("0"..."9").contains($0) })
    {
      counts[String(word).lowercased(), default: 0] += 1
    }
  }

  mutating func add(_ others: Words) { counts.merge(others.counts, uniquingKeysWith: +) }
  mutating func formUnion(_ others: Words) { counts.merge(others.counts, uniquingKeysWith: max) }
}

extension Conversion {
  /// The source that a message covers: its span, and further text that it says is lost.
  fileprivate func textLost(with diagnostic: Diagnostic) -> String {
    let bytes = Array(source.utf8)
    let start = diagnostic.span.range.lowerBound
    switch diagnostic.label?.sv {
    case "inte heller texten fram till nästa tomma rad":
      let rest = String(decoding: bytes[start...], as: UTF8.self)
      return rest.firstRange(of: "\n\n").map { String(rest[..<$0.lowerBound]) } ?? rest
    case "resten av texten tas inte med": return String(decoding: bytes[start...], as: UTF8.self)
    default: return text(at: diagnostic.span)
    }
  }
}

extension String {
  /// The text with its entities and percent signs resolved, as often as they may be nested in a page.
  fileprivate var meaning: String {
    var bytes = Array(utf8)
    for _ in 0..<2 { bytes = bytes.withUnsafeBufferPointer { unescaped($0) } }
    // Soft hyphens are the program's own.
    return String(decoding: bytes.percentDecoded, as: UTF8.self).replacing("\u{AD}", with: "")
  }

  /// The text between tags, with spaces instead of them or nothing.
  fileprivate func withoutTags(keepingApart: Bool) -> String {
    tags.map(\.after).joined(separator: keepingApart ? " " : "")
  }

  fileprivate var attributes: String { tags.map(\.tag).joined(separator: " ") }

  /// The tags, and the text after each; the first is that before the first tag.
  private var tags: [(tag: Substring, after: Substring)] {
    split(separator: "<", omittingEmptySubsequences: false).enumerated().map { number, part in
      let end = number == 0 ? nil : part.firstIndex(of: ">")
      return end.map { (part[..<$0], part[part.index(after: $0)...]) } ?? ("", part)
    }
  }

  fileprivate var withoutComments: String {
    var text = self
    while let start = text.firstRange(of: "<!--")?.lowerBound {
      let end = text[start...].firstRange(of: "-->")?.upperBound ?? text.endIndex
      text.removeSubrange(start..<end)
    }
    return text
  }

  /// The contents of brackets before a colon.
  fileprivate var labels: [String] {
    var labels: [String] = []
    for part in split(separator: "]:").dropLast() {
      if let label = part.split(separator: "[", omittingEmptySubsequences: false).last { labels.append(String(label)) }
    }
    return labels
  }
}

extension [UInt8] {
  fileprivate var percentDecoded: [UInt8] {
    var (decoded, index) = ([UInt8](), 0)
    while index < count {
      let hex =
        self[index] == UInt8(ascii: "%") && index + 2 < count
        ? UInt8(String(decoding: self[index + 1...index + 2], as: UTF8.self), radix: 16) : nil
      decoded.append(hex ?? self[index])
      index += hex == nil ? 1 : 3
    }
    return decoded
  }
}

extension MarkdownContext {
  /// A site in which every link, image and figure is found under the name that was written.
  fileprivate static let keepingNames = MarkdownContext(
    headingLevel: 2, typography: .none, words: .swedish,
    resolveLink: { LinkResolution.internal(url: $0) }, image: { .unsized(url: $0) }, figure: { .text(" \($0) ") })
}
