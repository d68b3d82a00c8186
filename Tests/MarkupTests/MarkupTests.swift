import Markup
import Testing

@Suite struct MarkupTests {
  @Test("keeps what is trusted as it is, in the order it came")
  func appendsInOrder() {
    var markup = Markup()
    markup.append(raw: "<p>")
    markup.append(trusted: "<b>å</b>")
    markup.append(byte: UInt8(ascii: " "))
    markup.append(-103)
    var end = Markup()
    end.append(raw: "</p>")
    markup.append(HTML(end))
    #expect(markup.text == "<p><b>å</b> -103</p>")
  }

  @Test("appends nothing of what is empty")
  func appendsNothingOfEmpty() {
    var markup = Markup()
    markup.append(raw: "")
    markup.append(escaping: UnsafeBufferPointer(start: nil, count: 0))
    markup.append(HTML())
    #expect(markup.text == "")
    #expect(markup.count == 0)
    #expect(markup.last == nil)
  }

  @Test("keeps every byte of pieces of any length, while it grows")
  func keepsBytesWhileGrowing() {
    var markup = Markup()
    var expected: [UInt8] = []
    for length in 0..<200 {
      let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 &+ length) }
      piece.withUnsafeBufferPointer { markup.append(trusted: $0) }
      expected += piece
      #expect(markup.count == expected.count)
      #expect(markup.last == expected.last)
    }
    #expect(markup.bytes == expected)
    #expect(markup.withBytes { Array($0) } == expected)
  }

  @Test("begins anew when it is emptied, and leaves alone what was kept of it")
  func keepsCopyAfterEmptying() {
    var markup = Markup()
    markup.append(raw: "<p>")
    let kept = HTML(markup)
    markup.removeAll()
    markup.append(raw: "<b>!")
    #expect(markup.text == "<b>!")
    #expect(kept.withBytes { Array($0) } == Array("<p>".utf8))
    markup.append(kept)
    #expect(markup.text == "<b>!<p>")
  }

  @Test(
    "writes a number in all its digits",
    arguments: [0, 7, -7, 10, 99, 100, -103, 999, 1000, 12_345, 99_999_999, 100_000_000, 1_200_000_034, .max, .min])
  func writesNumbers(number: Int) {
    var markup = Markup()
    markup.append(number)
    #expect(markup.text == String(number))
  }
}
