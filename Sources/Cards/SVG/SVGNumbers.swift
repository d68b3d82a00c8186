/// The numbers of an attribute or of path data, in units of `Outline.precision`, and the commands between them.
struct SVGNumbers {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index = 0

  init(_ text: String, at range: Range<Int>) {
    bytes = Array(text.utf8)
    self.range = range
  }
}

extension SVGNumbers {
  /// Whether spaces and commas alone are left.
  mutating func isAtEnd() -> Bool {
    skipSpaces()
    return index == bytes.count
  }

  /// The next letter, if one stands there.
  mutating func command() -> Character? {
    skipSpaces()
    guard index < bytes.count else { return nil }
    let character = Character(Unicode.Scalar(bytes[index]))
    guard character.isLetter else { return nil }
    index += 1
    return character
  }

  /// The next number: digits with a point and a sign perhaps, but no power of ten; at most 10,000.
  mutating func next() throws(DrawingFault) -> Int {
    skipSpaces()
    let start = index
    let isNegative = index < bytes.count && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var (whole, part, base, digits) = (0, 0, 1, 0)
    while let digit = takeDigit() {
      whole = min(whole * 10 + digit, 100_000)
      digits += 1
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while let digit = takeDigit() {
        digits += 1
        if base < 1_000_000 { (part, base) = (part * 10 + digit, base * 10) }
      }
    }
    guard digits > 0, whole <= 10_000 else { throw fault(from: start) { .number($0) } }
    let number = whole * Outline.precision + (part * Outline.precision * 2 + base) / (2 * base)
    return isNegative ? -number : number
  }

  /// A flag of an arc, which needs no space after it.
  mutating func flag() throws(DrawingFault) -> Bool {
    skipSpaces()
    let start = index
    guard let digit = takeDigit(), digit <= 1 else { throw fault(from: start) { .number($0) } }
    return digit == 1
  }

  /// A fault that shows what stands from an index of the text on.
  func fault(from start: Int, _ reason: (String) -> DrawingFault.Reason) -> DrawingFault {
    let shown = bytes[min(start, bytes.count)...].prefix(12)
    return DrawingFault(reason: reason(String(decoding: shown, as: UTF8.self)), range: range)
  }

  private mutating func takeDigit() -> Int? {
    guard index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
    defer { index += 1 }
    return Int(bytes[index] - UInt8(ascii: "0"))
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
  }
}
