import Markup
import SeededRandom
import Testing

@Suite struct EscapingTests {
  @Test(
    "writes what has a meaning in HTML so that it means itself",
    arguments: [
      ("", ""),
      ("Koalition för trygg fritid", "Koalition för trygg fritid"),
      ("a < b", "a &lt; b"),
      ("a > b", "a &gt; b"),
      ("Mat & prat", "Mat &amp; prat"),
      ("\"citat\"", "&quot;citat&quot;"),
      ("Kims' hus", "Kims&#39; hus"),
      ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
      ("&amp;", "&amp;amp;"),
      ("&&&&&&&&", "&amp;&amp;&amp;&amp;&amp;&amp;&amp;&amp;"),
      ("!#%()*+,-./:;=?@", "!#%()*+,-./:;=?@"),
      ("å🙂\u{0}\u{7F}", "å🙂\u{0}\u{7F}"),
    ])
  func escapesSpecialCharacters(text: String, expected: String) {
    var markup = Markup()
    markup.append(escaping: text)
    #expect(markup.text == expected)
  }

  @Test("finds a special character wherever it stands among the sixteen bytes that are read at once", arguments: 0..<40)
  func findsAtEveryOffset(offset: Int) {
    for (special, reference) in references {
      let before = String(repeating: "x", count: offset)
      var markup = Markup()
      markup.append(escaping: before + String(Unicode.Scalar(special)) + "efter")
      #expect(markup.text == before + reference + "efter")
    }
  }

  @Test("does for any bytes what replacing one at a time does", arguments: 0..<50 as Range<UInt64>)
  func equalsNaiveEscaping(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // The neighbours of the special characters and bytes beyond ASCII, which careless arithmetic confuses with them.
    let alphabet: [UInt8] = [
      0x00, 0x21, 0x22, 0x23, 0x26, 0x27, 0x3C, 0x3D, 0x3E, 0x61, 0x7F, 0x80, 0xA2, 0xA6, 0xBC, 0xFF,
    ]
    let bytes = (0..<200).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
    var markup = Markup()
    bytes.withUnsafeBufferPointer { markup.append(escaping: $0) }
    #expect(markup.bytes == bytes.flatMap { references[$0].map { Array($0.utf8) } ?? [$0] })
  }
}

private let references: [UInt8: String] = [
  UInt8(ascii: "&"): "&amp;", UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "\""): "&quot;",
  UInt8(ascii: "'"): "&#39;",
]
