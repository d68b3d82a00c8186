import Diagnostics
import SeededRandom
import Testing

@testable import FrontMatter

/// No field's text holds what HTML or XML forbids, and whatever would is reported at its location.
@Suite("Characters that no page may hold")
struct ForbiddenCharacterTests {
  @Test(
    "are told where an escape sequence stands for them",
    arguments: [
      (#""Unga och\eller vuxna""#, "2:17"), (#""\0""#, "2:9"), (#""å\a\b""#, "2:10"), (#""\x1b""#, "2:9"),
      (#""\uFFFF""#, "2:9"),
      (#""\\\U0001FFFE""#, "2:11"), (#""\N""#, "2:9"), (#""\x80""#, "2:9"), (#""\uFDD0""#, "2:9"),
      (#"[a, "\f"]"#, "2:13"),
      (#"{a: "\v"}"#, "2:13"), (#"{"\v": a}"#, "2:10"), ("\"a\n  \\e\"", "3:3"),
    ])
  func findsEscapedCharacters(value: String, place: String) {
    #expect(ReadFile(fields: "title: " + value).places.first == place + " control-character")
  }

  @Test(
    "are not meant by other escapes",
    arguments: [#""\\e""#, #""\t\n\r""#, #""\x41\u00e5\U0001F600""#, #""\"\/\ ""#, #"'\e'"#, #"C:\e"#, #""\_\L\P""#])
  func acceptsOtherEscapes(value: String) {
    #expect(ReadFile(fields: "title: " + value).places == [])
  }

  @Test("say which escape it is, and how to write the value")
  func namesTheEscape() throws {
    let diagnostic = try #require(ReadFile(fields: #"title: "Unga och\eller vuxna""#).diagnostics.first)
    #expect(diagnostic.summary.sv == #"\e står för ett osynligt styrtecken"#)
    #expect(diagnostic.label?.sv == "U+001B")
    #expect(diagnostic.help?.sv == #"skriv värdet mellan enkla citattecken, '…', så betyder \ bara sig självt"#)
  }

  @Test(
    "are told where they stand as themselves, plain or quoted",
    arguments: [0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFE])
  func findsCharactersThemselves(code: UInt32) {
    let character = character(code)
    for value in ["å\(character)b", "'å\(character)b'", "\"å\(character)b\""] {
      let file = ReadFile(fields: "title: x\nlead: " + value)
      #expect(file.places == ["3:\(value.first == "å" ? 8 : 9) control-character"])
      #expect(file.text("lead")?.split(separator: " ") == ["å", "b"])
    }
    let yaml = readYAML(of: SourceFile("site.yaml", "title: å\(character)b\n"))
    #expect(yaml.diagnostics.map(\.rule.id) == ["control-character"])
  }

  @Test("are found in the body, and letters, spaces and emoji are none")
  func findsCharactersInBody() {
    let text = "---\ntitle: x\n---\n"
    for code: UInt32 in [0x1, 0x9F, 0xFFFF, 0xFDEF, 0x3FFFE] {
      let character = character(code)
      let start = text.utf8.count + 2
      let read = readFrontMatter(of: SourceFile("x.md", text + "å" + character + "å")).value
      #expect(read.forbidden == [start..<start + character.utf8.count])
    }
    let allowed = "\t\r\n\u{A0}«»åéЖ漢😀\u{FFFD}\u{FEFF}\u{2028}\u{10FFFD}"
    #expect(readFrontMatter(of: SourceFile("x.md", text + allowed)).value.forbidden == [])
  }

  @Test("never come out of a field without an error, whatever it is made of", arguments: 0..<10)
  func neverYieldsForbiddenCharacter(seed: UInt64) {
    let pieces = [
      "\\", "e", "x", "1", "B", "u", "F", "FFF", "U", "0", "000", "a", "å", "\u{85}", character(0xFDD0), "\n  ", " ",
      "\"", "'", "[", "]", ",", "title",
    ]
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let file = ReadFile(fields: "title: \"\(text)\"")
      let holdsForbidden = file.fields.entries.contains {
        $0.value.texts.joined().unicodeScalars.contains(where: \.isForbidden)
      }
      #expect(!holdsForbidden || file.diagnostics.holdErrors, "\(text)")
    }
  }
}

/// A character by its number; a literal cannot hold every one.
private func character(_ code: UInt32) -> String { Unicode.Scalar(code).map { String($0) } ?? "" }

extension Node {
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text.value]
    case .list(let items, _): items.flatMap(\.texts)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key.value] + $0.value.texts }
    case .empty, .null, .unreadable: []
    }
  }
}
