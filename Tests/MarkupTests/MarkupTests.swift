import Markup
import Testing

@Suite struct MarkupTests {
  @Test("keeps what is trusted as it is, in the order it came")
  func appends() {
    var markup = Markup()
    markup.append(raw: "<p>")
    markup.append(trusted: "<b>å</b>")
    markup.append(byte: UInt8(ascii: " "))
    markup.append(-103)
    markup.append(Markup(Array("</p>".utf8)))
    #expect(markup.text == "<p><b>å</b> -103</p>")
  }

  @Test("appends nothing of what is empty")
  func appendsNothing() {
    var markup = Markup()
    markup.append(raw: "")
    markup.append(escaping: UnsafeBufferPointer(start: nil, count: 0))
    markup.append(Markup())
    #expect(markup.bytes.isEmpty)
  }
}
