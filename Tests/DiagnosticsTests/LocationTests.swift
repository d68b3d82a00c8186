import Diagnostics
import TestSupport
import Testing

@Suite struct LocationTests {
  @Test(
    "counts lines and columns from one, and columns in characters as a person does",
    arguments: [
      ("first byte", "1️⃣title", 1, 1),
      ("empty file", "1️⃣", 1, 1),
      ("end of a line", "title1️⃣\nx", 1, 6),
      ("start of a line", "title\n1️⃣x", 2, 1),
      ("after the last line ending", "title\n1️⃣", 2, 1),
      ("after letters of two bytes", "åäö1️⃣", 1, 4),
      ("after a letter and its mark apart", "e\u{301}1️⃣x", 1, 2),
      ("after an emoji of many scalars", "👩‍👩‍👧‍👦1️⃣x", 1, 2),
      ("after two flags", "🇸🇪🇳🇴1️⃣x", 1, 3),
      ("after a tab", "\t1️⃣x", 1, 2),
      ("after a byte-order mark", "\u{FEFF}1️⃣x", 1, 1),
      ("on the line after one", "\u{FEFF}x\n1️⃣y", 2, 1),
      ("at the end of a line that ends in CRLF", "title1️⃣\r\nx", 1, 6),
      ("after CRLF", "title\r\n1️⃣x", 2, 1),
      ("after an empty CRLF line", "\r\n\r\nå1️⃣", 3, 2),
      ("after a hundred flags, families and marks", String(repeating: "🇸🇪👩‍👩‍👧e\u{301}", count: 100) + "1️⃣", 1, 301),
      ("after a carriage return of its own", "a\rb1️⃣", 1, 4),
    ])
  func countsLinesAndColumns(name: String, text: String, line: Int, column: Int) {
    let marked = Marked(text)
    #expect(marked.file.location(of: marked.span.range.lowerBound) == Location(line: line, column: column))
  }

  @Test(
    "takes a byte within a character as the character",
    arguments: [
      ("å, second byte", "aå", 2, 2),
      ("emoji, last byte", "a🙂b", 4, 2),
      ("combining mark", "ae\u{301}b", 2, 2),
      ("joined emoji, in the second person", "a👩‍👧b", 9, 2),
      ("byte-order mark", "\u{FEFF}a", 1, 1),
      ("newline of CRLF", "ab\r\nc", 3, 3),
    ])
  func roundsDownToCharacter(name: String, text: String, offset: Int, column: Int) {
    let file = SourceFile("x", text)
    #expect(file.location(of: offset) == Location(line: 1, column: column))
  }

  @Test(
    "counts each part that is not UTF-8 as one character",
    arguments: [
      ("a lone continuation", [0x80, 0x61] as [UInt8], 2),
      ("Latin-1 ö", [0xF6, 0x61], 2),
      ("a letter cut short", [0xE2, 0x82, 0x61], 2),
      ("an overlong slash", [0xC0, 0xAF, 0x61], 3),
      ("a surrogate", [0xED, 0xA0, 0x80, 0x61], 4),
      ("beyond Unicode", [0xF5, 0x80, 0x61], 3),
    ])
  func survivesInvalidUTF8(name: String, bytes: [UInt8], column: Int) {
    let file = SourceFile("x", bytes)
    #expect(file.location(of: bytes.count - 1).column == column)
    #expect(file.location(of: bytes.count).column == column + 1)
  }

  @Test("takes a byte before the start or past the end as the nearest")
  func clampsToTheFile() {
    let file = SourceFile("x", "ett\ntvå")
    for offset in [-1, .min] { #expect(file.location(of: offset) == Location(line: 1, column: 1)) }
    for offset in [9, .max] { #expect(file.location(of: offset) == Location(line: 2, column: 4)) }
  }

  @Test(
    "gives the line around a byte without its ending and its byte-order mark",
    arguments: [
      ("ett\n1️⃣två\ntre", "två"),
      ("ett\r\ntvå1️⃣\r\ntre", "två"),
      ("\u{FEFF}1️⃣ett\ntvå", "ett"),
      ("ett\n1️⃣", ""),
      ("1️⃣", ""),
      ("ett1️⃣\n", "ett"),
    ])
  func findsLine(text: String, line: String) {
    let marked = Marked(text)
    #expect(marked.file.text(marked.file.line(around: marked.span.range.lowerBound)) == line)
  }
}
