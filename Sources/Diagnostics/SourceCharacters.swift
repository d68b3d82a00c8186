/// The characters of a line as a person counts them (grapheme clusters), each with its range of bytes.
///
/// Ill-formed UTF-8 becomes U+FFFD, once for each maximal subpart (Unicode 16, section 3.9, table 3-8).
struct SourceCharacters: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var rest: Range<Int>
  private var run: ArraySlice<Element> = []

  init(of bytes: [UInt8], in line: Range<Int>) {
    self.bytes = bytes
    rest = line.clamped(to: bytes.indices)
  }

  struct Element {
    let character: Character
    let range: Range<Int>
  }

  mutating func next() -> Element? {
    if let next = run.popFirst() { return next }
    guard let offset = rest.first else { return nil }
    guard isCharacter(offset) else {
      readRun()
      return run.popFirst()
    }
    rest.removeFirst()
    return Element(character: Character(Unicode.Scalar(bytes[offset])), range: offset..<offset + 1)
  }
}

extension SourceCharacters {
  /// The greatest number of scalars in a cluster; longer ones, which no language has, count as several.
  private static let longestRun = 64

  /// A quick test whether a byte is a character by itself: ASCII, and followed by ASCII.
  private func isCharacter(_ offset: Int) -> Bool {
    bytes[offset] < 0x80 && (offset + 1 == rest.upperBound || bytes[offset + 1] < 0x80)
  }

  /// Decodes scalars up to the next certain boundary between characters; `String` finds the boundaries before it.
  private mutating func readRun() {
    var text = String.UnicodeScalarView()
    var widths: [Int] = []
    var end = rest.lowerBound
    var input = bytes[rest].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while widths.count < Self.longestRun {
      guard let (scalar, width) = parser.nextScalar(from: &input) else { break }
      text.append(scalar)
      widths.append(width)
      end += width
      if scalar.isASCII, end < rest.upperBound, bytes[end] < 0x80 { break }
    }
    run = characters(of: String(text), widths)[...]
    // The scalar after a truncated run may belong to its last character.
    if widths.count == Self.longestRun, run.count > 1, run.last?.range.upperBound != rest.upperBound {
      run.removeLast()
    }
    rest = (run.last?.range.upperBound ?? rest.upperBound)..<rest.upperBound
  }

  private func characters(of text: String, _ widths: [Int]) -> [Element] {
    var offset = rest.lowerBound
    var widths = widths[...]
    return text.map { character in
      let count = character.unicodeScalars.count
      let width = widths.prefix(count).reduce(0, +)
      widths = widths.dropFirst(count)
      defer { offset += width }
      return Element(character: character, range: offset..<offset + width)
    }
  }
}

extension Unicode.UTF8.ForwardParser {
  /// The next scalar and its number of bytes; U+FFFD for ill-formed bytes.
  fileprivate mutating func nextScalar(from input: inout some IteratorProtocol<UInt8>) -> (Unicode.Scalar, Int)? {
    switch parseScalar(from: &input) {
    case .valid(let encoded): (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): ("\u{FFFD}", length)
    case .emptyInput: nil
    }
  }
}
