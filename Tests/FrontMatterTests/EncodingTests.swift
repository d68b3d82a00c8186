import Diagnostics
import Testing

@testable import FrontMatter

@Suite("A file's bytes")
struct EncodingTests {
  @Test("must be UTF-8, in the body as well")
  func findsInvalidBytes() throws {
    let bytes =
      Array("---\ntitle: Åre\n---\nTr".utf8) + [0xE4] + Array("ffpunkt f".utf8) + [0xF6] + Array("r alla".utf8)
    let file = ReadFile(SourceFile("x.md", bytes))
    #expect(file.places == ["4:3 invalid-utf-8"])
    #expect(file.text("title") == "Åre")
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.span.range.count == 1)
    #expect(diagnostic.label?.sv == "byten E4 är nog ett \"ä\" i Windows-1252")
    #expect(diagnostic.label?.en == "the byte E4 is likely \"ä\" in Windows-1252")
    #expect(diagnostic.notes.map(\.message.sv) == ["och 1 till i samma fil"])
  }

  @Test("that are no UTF-8 among the fields do not hide the other faults")
  func readsAroundInvalidBytes() {
    let bytes = Array("---\ntitle: Tr".utf8) + [0xE4] + Array("ff\nb: @x\n---\n".utf8)
    let file = ReadFile(SourceFile("x.md", bytes))
    #expect(file.places == ["2:10 invalid-utf-8", "3:4 invalid-yaml"])
    #expect(file.keys == ["title", "b"])
  }

  @Test(
    "are invalid as the Unicode Standard has it",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
      [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func rejectsIllFormed(sequence: [UInt8]) {
    for padding in 0...9 {
      let bytes = Array(repeating: UInt8(ascii: "a"), count: padding) + sequence
      #expect(StrayBytes(in: bytes).firstInvalid == padding)
    }
  }

  @Test(
    "are valid in every well-formed length and position", arguments: ["å", "€", "😀", "\u{D7FF}", "\u{10FFFF}", "é"])
  func acceptsWellFormed(character: String) {
    for padding in 0...9 {
      let text = String(repeating: "a", count: padding) + character + String(repeating: character, count: padding)
      #expect(StrayBytes(in: Array(text.utf8)).firstInvalid == nil)
    }
  }

  @Test(
    "in UTF-16 are recognised, and nothing else is said",
    arguments: [[0xFF, 0xFE, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D]] as [[UInt8]])
  func recognisesUTF16(bytes: [UInt8]) {
    let file = ReadFile(SourceFile("x.md", bytes))
    #expect(file.places == ["1:1 invalid-utf-8"])
    #expect(file.fields.isIncomplete)
  }

  @Test(
    "may be no control characters among the fields",
    arguments: [
      ("title: A\u{0}re", "U+0000"), ("title: A\u{7}re", "U+0007"), ("title: A\u{7F}re", "U+007F"),
      ("title: A\u{9B}re", "U+009B"), ("title: A\u{2028}re", "U+2028"), ("title: A\rre", "U+000D"),
    ])
  func rejectsControlCharacters(field: String, name: String) throws {
    let file = ReadFile(fields: field + "\nquestion: Hur?")
    #expect(file.places == ["2:9 control-character"])
    #expect(file.diagnostics.first?.label?.sv == name)
    #expect(file.text("question") == "Hur?")
  }

  @Test("that are control characters are told run by run, up to a limit")
  func limitsControlCharacters() throws {
    let file = ReadFile(fields: "title: " + String(repeating: "\u{1}a\u{1}\u{1}b", count: 500))
    #expect(file.diagnostics.count == 20)
    #expect(file.diagnostics.last?.notes.map(\.message.en) == ["and 980 more in the same file"])
  }
}
