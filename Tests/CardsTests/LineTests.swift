import Testing

@testable import Cards

@Suite("The lines of a card's text")
struct LineTests {
  private let room = TextBlock.Room(width: 400, lines: 3, sizes: [60, 50, 40, 30], splitting: 40)

  private func lines(_ text: String) throws -> (size: Int, lines: [String]) {
    let fonts = try shippedFonts()
    let block = TextBlock(text, in: fonts, within: room)
    return (block.size, readLines(block, in: fonts))
  }

  @Test(
    "end at spaces and hyphens, and are about as long as each other",
    arguments: [
      ("Hur?", 60, ["Hur?"]),
      ("Hur kan vi mötas?", 60, ["Hur kan", "vi mötas?"]),
      ("  Hur \n kan\tvi  mötas?  ", 60, ["Hur kan", "vi mötas?"]),
      ("MSI-koalitionens möten", 60, ["MSI-", "koalitionens", "möten"]),
      ("Åren 2019–2021", 60, ["Åren", "2019–2021"]),
      ("E-post", 60, ["E-post"]),
      ("100\u{A0}000 kr", 60, ["100\u{A0}000 kr"]),
      ("", 60, []), (" \u{AD} ", 60, []),
    ] as [(String, Int, [String])])
  func endAtSpaces(_ text: String, size: Int, expected: [String]) throws {
    let set = try lines(text)
    #expect(set.size == size)
    #expect(set.lines == expected)
  }

  @Test(
    "are of smaller letters when there are too many of them, or a word is too long",
    arguments: [
      ("Hur kan vi samverka på ett bättre sätt?", 50), ("Samhällsengagemang", 30),
      ("Hur kan vi samverka på ett bättre sätt för en rättvisare fritid?", 40),
    ])
  func shrink(_ text: String, size: Int) throws {
    let set = try lines(text)
    #expect(set.size == size)
    #expect(set.lines.joined(separator: " ") == text)
    #expect(set.lines.count <= 3)
  }

  @Test("split a word at a soft hyphen alone, and show a hyphen there")
  func splitAtSoftHyphens() throws {
    let set = try lines("Samhälls\u{AD}engage\u{AD}mangs\u{AD}främjande planer")
    #expect(set.lines.count > 1)
    #expect(set.lines.dropLast().contains { $0.hasSuffix("-") })
    #expect(set.lines.joined(separator: " ").replacing("- ", with: "") == "Samhällsengagemangsfrämjande planer")
  }

  @Test("keep a word whole that has room, soft hyphens or not")
  func keepWords() throws {
    #expect(try lines("Inno\u{AD}va\u{AD}tion").lines == ["Innovation"])
  }

  @Test("end in an ellipsis after a whole word where there is no room for all")
  func endInEllipsis() throws {
    let set = try lines(Array(repeating: "Hur kan vi mötas", count: 20).joined(separator: " "))
    #expect(set.size == 30)
    #expect(set.lines.count == 3)
    let last = try #require(set.lines.last)
    #expect(last.hasSuffix("…"))
    #expect(["Hur", "kan", "vi", "mötas"].contains(last.dropLast().split(separator: " ").last.map(String.init)))
  }

  @Test("show the beginning of a word that has room nowhere")
  func showBeginning() throws {
    let long = try lines(String(repeating: "a", count: 10_000))
    #expect(long.lines.count == 1)
    #expect(try #require(long.lines.first).wholeMatch(of: /a{5,}…/) != nil)
    #expect(try lines("Hur " + String(repeating: "a", count: 100)).lines.first == "Hur")
  }

  @Test(
    "leave out what no font has, and no more",
    arguments: [
      ("Möte 😀 nu", ["Möte nu"]), ("مرحبا", []), ("e\u{301} a\u{30A}", ["é å"]), ("x\u{327}", ["x"]),
      ("1\u{FE0F}\u{20E3} a", ["1 a"]), ("a\u{1}b\u{200B}c", ["abc"]), ("非-営利 ab", ["- ab"]),
    ] as [(String, [String])])
  func leaveOut(_ text: String, expected: [String]) throws {
    #expect(try lines(text).lines == expected)
  }
}
