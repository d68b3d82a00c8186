import Bytes
import Comparing
import SeededRandom
import TestSupport
import Testing

@Suite("A published page")
struct PublishedPageTests {
  private func read(_ html: String) -> PublishedPage { PublishedPage(Array(html.utf8)) }
  private func passages(_ body: String) -> [String] { read(page("T", body)).passages.dropFirst().map(\.text) }

  @Test("has the title of its first heading, its language, and its own part apart from menu and foot")
  func separatesFrame() {
    let seen = read(page("Trygg fri&shy;tid", "<p>Text</p>"))
    #expect(seen.title == "Trygg fritid")
    #expect(seen.language == "sv")
    #expect(seen.passages.map(\.text) == ["Trygg fritid", "Text"])
    #expect(seen.frame.map(\.text) == ["Start", "Foten"])
    #expect(seen.redirect == nil)
  }

  @Test(
    "is read in passages: blocks, rows of tables and links of menus",
    arguments: [
      ("<p>a <em>b</em>c</p><p>d<br>e</p>", ["a bc", "d e"]),
      ("<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>", ["a 1", "b 2"]),
      ("<nav><a href='/1'>a</a><a href='/2'>b</a></nav>", ["a", "b"]),
      ("<ul><li>a<ul><li>b</ul></ul>", ["a", "b"]),
      ("<p>å&amp;&lt;&#229;&#xe5;&nbsp;&unknown;&</p>", ["å&<åå &unknown;&"]),
      ("<p>a\n\t b\u{A0}c\u{202F}d</p>", ["a b c d"]),
      ("<p>a\u{AD}b\u{200B}c\u{1B}d\u{202E}e</p>", ["abcde"]),
      ("<!-- <p>a</p> --><script>b</script><style>c</style><template>d</template>e", ["e"]),
      ("<svg><title>a</title><text>b</text></svg><p>c</p>", ["c"]),
      ("a < b, b > c", ["a < b, b > c"]),
      ("<p title='a>b'>c</p>", ["c"]),
      ("<p>a", ["a"]),
    ])
  func readsPassages(_ body: String, _ expected: [String]) {
    #expect(passages(body) == expected)
  }

  @Test("shows pictures by their description and their file, and links by where they lead")
  func keepsTargets() {
    let seen = read(page("T", "<p>a <a href=\"/b/\">c</a></p><img src=\"/images/d.png\" alt=\"e\">"))
    #expect(seen.passages.map(\.targets) == [[], ["/b/"], ["/images/d.png"]])
    #expect(seen.passages.last?.kind == .picture)
    #expect(seen.passages.last?.text == "e")
  }

  @Test("holds what search engines show, unless it stands on the page")
  func keepsDescription() {
    func page(_ body: String) -> PublishedPage {
      read("<head><meta name=description content='Om oss'></head><body><main>\(body)</main>")
    }
    #expect(page("<p>x</p>").passages.first?.kind == .summary)
    #expect(page("<p>Om oss</p>").passages.map(\.text) == ["Om oss"])
  }

  @Test("that has moved says where")
  func findsRedirect() {
    #expect(read(redirect(to: "/ny/")).redirect == "/ny/")
  }

  @Test("is read whatever the bytes are, and each byte is in exactly one token", arguments: 0..<200)
  func survivesRandomBytes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "</", "/>", "=", "\"", "'", "<!--", "-->", "<main>", "</main>", "<script>", "</script", "<title>",
      "<a href=",
      "<img src='x' alt=", "<svg>", "</svg>", "<head>", "<body>", "<meta http-equiv=refresh content='", "&", "&#", ";",
      "&#x110000;",
      "å", "x", " ", "<nav>", "<h1>", "</h1>", "<template>", "<?", "<p", "\u{0}",
    ]
    var bytes = (0..<120).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
    for _ in 0..<5 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    _ = PublishedPage(bytes)
    bytes.withBytes { page in
      var end = 0
      for token in HTMLTokens(page) {
        #expect(token.range.lowerBound == end)
        #expect(!token.range.isEmpty)
        end = token.range.upperBound
        if case .startTag(let tag) = token {
          for attribute in page.attributes(of: tag) { #expect(tag.whole.contains(attribute.name.lowerBound)) }
        }
      }
      #expect(end == page.count)
    }
  }
}

extension HTMLToken {
  fileprivate var range: Range<Int> {
    switch self {
    case .text(let range), .rawText(let range), .other(let range): range
    case .startTag(let tag): tag.whole
    case .endTag(_, let whole): whole
    }
  }
}
