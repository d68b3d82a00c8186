import Markup
import Testing

@Suite struct URLPathTests {
  @Test(
    "percent-encodes what a path may not hold",
    arguments: [
      ("", ""),
      ("/koalitioner/trygg-fritid/", "/koalitioner/trygg-fritid/"),
      ("/bilder/grön ö.png", "/bilder/gr%C3%B6n%20%C3%B6.png"),
      ("/🙂", "/%F0%9F%99%82"),
      ("AZaz09-._~!$()*+,;=:@/", "AZaz09-._~!$()*+,;=:@/"),
      ("?#[]", "%3F%23%5B%5D"),
      ("100%", "100%25"),
      ("a%20b", "a%2520b"),
      ("<a href=\"'&\">", "%3Ca%20href=%22%27%26%22%3E"),
      ("\\^`{|}", "%5C%5E%60%7B%7C%7D"),
      ("\u{0}\n\u{7F}", "%00%0A%7F"),
    ])
  func encodesPaths(path: String, expected: String) {
    var markup = Markup()
    markup.append(urlPath: path)
    #expect(markup.text == expected)
  }

  @Test("writes nothing that needs escaping in HTML, XML or JSON")
  func needsNoEscaping() {
    let everyByteOfASCII = String(decoding: (0..<128).map { UInt8($0) }, as: UTF8.self)
    var path = Markup()
    path.append(urlPath: everyByteOfASCII)
    var html = Markup()
    html.append(escaping: path.text)
    var json = Markup()
    json.append(json: path.text)
    #expect(html.bytes == path.bytes)
    #expect(json.text == "\"\(path.text)\"")
  }
}
