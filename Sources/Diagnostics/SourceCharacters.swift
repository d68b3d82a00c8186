/// The characters of a line as a person counts them (grapheme clusters), each with the bytes that it takes.
///
/// What is not UTF-8 is U+FFFD, once for each part that a decoder gives up on (Unicode 16, section 3.9, table 3-8).
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
    guard isLetterOfItsOwn(offset) else {
      readRun()
      return run.popFirst()
    }
    rest.removeFirst()
    return Element(character: Character(Unicode.Scalar(bytes[offset])), range: offset..<offset + 1)
  }
}

extension SourceCharacters {
  /// A cluster that is longer than this many scalars is a prank, and counted as several.
  private static let longestRun = 64

  /// Whether a byte is ASCII with nothing after it that could join it: nearly all of a text, and no work.
  private func isLetterOfItsOwn(_ offset: Int) -> Bool {
    bytes[offset] < 0x80 && (offset + 1 == rest.upperBound || bytes[offset + 1] < 0x80)
  }

  /// Takes scalars to the next place where a character surely ends, and leaves it to `String` to find the others.
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
    // The scalar after a run that was cut short may belong to its last character.
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
  /// The next scalar and its number of bytes; U+FFFD for what is none.
  fileprivate mutating func nextScalar(from input: inout some IteratorProtocol<UInt8>) -> (Unicode.Scalar, Int)? {
    switch parseScalar(from: &input) {
    case .valid(let encoded): (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): ("\u{FFFD}", length)
    case .emptyInput: nil
    }
  }
}
