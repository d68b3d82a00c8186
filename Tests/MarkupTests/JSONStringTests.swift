import Markup
import SeededRandom
import Testing

@Suite struct JSONStringTests {
  @Test(
    "writes text as a JSON string that is safe inside a script element",
    arguments: [
      ("", #""""#),
      ("Koalition för trygg fritid 🙂", #""Koalition för trygg fritid 🙂""#),
      (#"säg "hej""#, #""säg \"hej\"""#),
      (#"C:\bilder"#, #""C:\\bilder""#),
      ("rad 1\nrad 2\r\n\tslut", #""rad 1\nrad 2\r\n\tslut""#),
      ("\u{0}\u{8}\u{C}\u{1B}\u{1F}", #""\u0000\u0008\u000C\u001B\u001F""#),
      ("</script><!--&", #""\u003C/script\u003E\u003C!--\u0026""#),
      ("\u{2028}a\u{2029}", #""\u2028a\u2029""#),
      ("’–€\u{2027}\u{202A}", "\"’–€\u{2027}\u{202A}\""),
      ("â\u{7F}'", "\"â\u{7F}'\""),
    ])
  func escapesForScripts(text: String, expected: String) {
    var markup = Markup()
    markup.append(json: text)
    #expect(markup.text == expected)
  }

  @Test("leaves no byte of a script element's end or of a line ending", arguments: 0..<50 as Range<UInt64>)
  func leavesNothingDangerous(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["<", "/", ">", "&", "\"", "\\", "\n", "\r", "\u{2028}", "\u{2029}", "\u{1}", "é", "e", "€", "🙂"]
    let text = (0..<100).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    var markup = Markup()
    markup.append(json: text)
    #expect(!markup.text.unicodeScalars.contains { "<>&\n\r\u{2028}\u{2029}\u{1}".unicodeScalars.contains($0) })
  }

  @Test("finds what must be escaped wherever it stands among sixteen bytes that are read at once", arguments: 0..<40)
  func findsAtEveryOffset(offset: Int) {
    let escapes = ["\"": #"\""#, "\\": #"\\"#, "\u{1F}": #"\u001F"#, "<": #"\u003C"#, "\u{2029}": #"\u2029"#]
    for (special, escape) in escapes {
      for after in ["", "e", "efter det"] {
        let before = String(repeating: "x", count: offset)
        var markup = Markup()
        markup.append(json: before + special + after)
        #expect(markup.text == "\"" + before + escape + after + "\"")
      }
    }
  }
}
