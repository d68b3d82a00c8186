import Testing

@testable import Diagnostics

/// The excerpt below the headline and the location: the line and the carets.
private func excerpt(_ file: SourceFile, _ range: Range<Int>) -> [String] {
  let report = Report([.saying("x", at: file.span(range))])
  return report.rendered(as: .full, of: file).split(separator: "\n").dropFirst(2)
    .map { String($0.drop { $0 != "│" }.dropFirst(2)) }
}

private func excerpt(_ text: String) -> [String] {
  let marked = Marked(text)
  return excerpt(marked.file, marked.span.range)
}

@Suite struct ExcerptTests {
  @Test(
    "puts the carets under what they mean",
    arguments: [
      ("letters of two bytes", "på: 1️⃣ö2️⃣l", "på: öl", "    ^"),
      ("marks apart from their letters", "re\u{301}: 1️⃣e\u{301}2️⃣l", "re\u{301}: e\u{301}l", "    ^"),
      ("an emoji before", "👩‍👩‍👧: 1️⃣x2️⃣", "👩‍👩‍👧: x", "    ^"),
      ("an emoji itself", "a 1️⃣🙂2️⃣ b", "a 🙂 b", "  ^^"),
      ("Chinese", "中文: 1️⃣中文2️⃣", "中文: 中文", "      ^^^^"),
      ("a tab at the start", "\t1️⃣x2️⃣", "    x", "    ^"),
      ("a tab after a letter", "ab\t1️⃣x2️⃣", "ab  x", "    ^"),
      ("a tab itself", "ab1️⃣\t2️⃣x", "ab  x", "  ^^"),
      ("a line that ends in CRLF", "ett\r\nt1️⃣vå2️⃣\r\ntre", "två", " ^^"),
      ("after a byte-order mark", "\u{FEFF}1️⃣ti2️⃣tle", "title", "^^"),
      ("a control", "a\u{0}1️⃣b2️⃣", "a␀b", "  ^"),
      ("a change of direction", "a1️⃣\u{202E}2️⃣b", "a<U+202E>b", " ^^^^^^^^"),
      ("a point", "title1️⃣ x", "title x", "     ^"),
      ("the end of a line", "title1️⃣\nx", "title", "     ^"),
      ("a line ending", "title1️⃣\n2️⃣x", "title", "     ^"),
      ("an empty line", "a\n1️⃣\nb", "", "^"),
      ("the end of the file", "a\n1️⃣", "", "^"),
      ("several lines: the first to its end", "a: 1️⃣ett\n  två2️⃣\nb", "a: ett", "   ^^^"),
      ("several CRLF lines", "1️⃣ett\r\ntvå\r\n2️⃣", "ett", "^^^"),
    ])
  func alignsCarets(name: String, text: String, line: String, carets: String) {
    #expect(excerpt(text) == [line, carets])
  }

  @Test("underlines a whole character of which a span has only some bytes")
  func roundsOutToCharacters() {
    #expect(excerpt(SourceFile("x", "aåb"), 2..<3) == ["aåb", " ^"])
    #expect(excerpt(SourceFile("x", "a👩‍👧b"), 3..<4) == ["a👩‍👧b", " ^^"])
  }

  @Test("shows what is not UTF-8 as U+FFFD, and points to it")
  func showsInvalidUTF8() {
    #expect(excerpt(SourceFile("x", Array("f".utf8) + [0xF6] + Array("r".utf8)), 1..<2) == ["f\u{FFFD}r", " ^"])
    #expect(excerpt(SourceFile("x", [0xE2, 0x82, 0xFF, 0x61]), 2..<3) == ["\u{FFFD}\u{FFFD}a", " ^"])
  }

  @Test("shows a line of up to 120 columns whole")
  func showsWholeLine() {
    let line = String(repeating: "x", count: 119)
    #expect(excerpt(line + "1️⃣y2️⃣") == [line + "y", String(repeating: " ", count: 119) + "^"])
  }

  @Test("cuts a long line after a span near its start")
  func cutsTheEnd() {
    let rest = String(repeating: "x", count: 100_000)
    #expect(excerpt("ab 1️⃣cd2️⃣" + rest) == ["ab cd" + rest.prefix(114) + "…", "   ^^"])
  }

  @Test("cuts a long line before a span near its end")
  func cutsTheStart() {
    let rest = String(repeating: "å", count: 50_000)
    #expect(excerpt(rest + "1️⃣cd2️⃣ef") == ["…" + rest.prefix(40) + "cdef", String(repeating: " ", count: 41) + "^^"])
  }

  @Test("cuts a long line on both sides of a span in its middle")
  func cutsBothEnds() {
    let rest = String(repeating: "x", count: 50_000)
    #expect(
      excerpt(rest + "1️⃣cd2️⃣" + rest)
        == ["…" + rest.prefix(40) + "cd" + rest.prefix(76) + "…", String(repeating: " ", count: 41) + "^^"])
  }

  @Test("underlines of a span that is too long what is shown of it")
  func cutsTheUnderline() {
    let long = String(repeating: "x", count: 1_000)
    #expect(excerpt("1️⃣" + long + "2️⃣") == [long.prefix(119) + "…", String(repeating: "^", count: 119)])
  }

  @Test(
    "keeps the carets in sight whatever takes much room before them",
    arguments: ["\t", "中", "\u{202E}", "👩‍👩‍👧", "e\u{301}\u{302}"])
  func keepsCaretsInSight(filling: String) throws {
    for count in [20, 60, 81, 500] {
      let lines = excerpt(String(repeating: filling, count: count) + "1️⃣y2️⃣ z")
      let line = try #require(lines.first)
      let carets = try #require(lines.last)
      #expect(carets.hasSuffix(" ^") || carets == "^")
      #expect(displayWidth(of: line) <= 120)
      #expect(displayWidth(of: String(line.prefix { $0 != "y" })) == carets.count - 1)
    }
  }

  @Test("shows little of a line that is one unending character")
  func survivesUnendingCharacter() {
    let prank = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(excerpt(prank + "1️⃣y2️⃣").joined().utf8.count < 16_000)
  }
}
