import Diagnostics
import Testing

@testable import FrontMatter

@Suite("Hostile input", .timeLimit(.minutes(10)))
struct HostileInputTests {
  @Test("neither crashes nor leads outside the file, however a file is mutilated")
  func survivesMutilation() {
    let pieces: [[UInt8]] =
      [
        "---\n", ": ", "\n", "\r\n", "\r", "\t", "  ", "- ", "[", "]", "{", "}", "\"", "'", "&a", "*a", "!", "|\n", ">",
        "%",
        "@", "#", " #x", "?", "<<", ",", "a", "title", "å", "😀", "\u{A0}", "\u{2028}", "\u{FEFF}", "\0", "\\", "...",
        "--- ", "—", "\n--\n", "\n<<<<<<< a\n", "\n=======\n", "\n>>>>>>> b\n",
      ].map { Array($0.utf8) } + [[0xC3], [0xFF], [0xE2, 0x82]]
    var random = Steps(state: 42)
    for _ in 0..<4000 {
      var bytes = [UInt8]()
      if random.next(4) > 0 { bytes += Array("---\n".utf8) }
      for _ in 0..<random.next(24) { bytes += pieces[random.next(pieces.count)] }
      if random.next(4) > 0 { bytes += Array("\n---\n".utf8) }
      check(SourceFile("x.md", bytes))
    }
  }

  @Test("that repeats something five thousand times is read to its end")
  func readsLongInput() {
    for piece in [
      "a: @x\n", "@\n", "\"", "a: \"\n", "[", "- ", "a:\tb\n", "\u{1}", "a: {{\n", "x", "\n", " \n", "a: 'b' c\n",
      "  --\n", "--\n", "—\n", "\u{A0}\n", "<<<<<<< a\n", "=======\n>>>>>>>\n",
    ] {
      check(SourceFile("x.md", "---\n" + String(repeating: piece, count: 5000) + "\n---\n"))
    }
  }

  private func check(_ file: SourceFile) {
    let content = readFrontMatter(of: file)
    let yaml = readYAML(of: file)
    var fields = FieldReader(content.value.fields, of: Bilingual(sv: "x", en: "x"))
    _ = (fields.requiredText("title"), fields.count("a"), fields.list("å"))
    let spans =
      (content.diagnostics + yaml.diagnostics + fields.finish()).map(\.span) + content.value.fields.spans
      + yaml.value.spans
    #expect(spans.allSatisfy { $0.range.upperBound <= file.bytes.count })
    #expect(content.value.body.upperBound == file.bytes.count)
    // Whatever hides fields is an error, so that nothing is lost in silence.
    if content.value.fields.isIncomplete { #expect(content.diagnostics.holdErrors) }
  }

  /// A small generator of numbers that are the same in every run.
  private struct Steps {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}

extension Mapping {
  /// The spans of everything in it.
  fileprivate var spans: [Span] { [span] + entries.flatMap { [$0.key.span] + $0.value.spans } }
}

extension Node {
  fileprivate var spans: [Span] {
    switch self {
    case .list(let items, let span): [span] + items.flatMap(\.spans)
    case .mapping(let mapping): mapping.spans
    case .text, .empty, .null, .unreadable: [span]
    }
  }
}
