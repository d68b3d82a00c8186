import Diagnostics

/// The lines of one field, or lines that belong to no field.
struct Chunk {
  let start: LineStart
  private(set) var range: Range<Int>
  /// The offset of the field's first line that is not indented and does not look like part of it.
  private(set) var stray: Int?

  /// Divides the lines of a range into chunks.
  static func all(in range: Range<Int>, of file: SourceFile) -> [Chunk] {
    var chunks = [Chunk]()
    var lines = Lines(of: file.bytes, in: range)
    while let line = lines.next() {
      let start = LineStart(of: line, in: file.bytes)
      if let last = chunks.indices.last, chunks[last].continues(with: start, at: line, upTo: lines.position) {
        continue
      }
      if chunks.isEmpty, start.isWithoutContent(line, in: file.bytes) { continue }
      chunks.append(Chunk(start: start, range: line.lowerBound..<lines.position))
    }
    return chunks
  }

  private init(start: LineStart, range: Range<Int>) {
    self.start = start
    self.range = range
  }

  /// Appends the next line, unless that begins another chunk; returns whether it did.
  private mutating func continues(with line: LineStart, at lineRange: Range<Int>, upTo end: Int) -> Bool {
    switch (start, line) {
    case (_, .continuation): break
    case (.field, .stray): stray = stray ?? lineRange.lowerBound
    case (.stray, .stray): break
    default: return false
    }
    range = range.lowerBound..<end
    return true
  }
}

/// What a line is by its beginning: the first of a field, a further one, or neither.
enum LineStart {
  /// A key without indentation, and a colon with white space after it.
  case field(key: Range<Int>)
  /// A key whose colon is followed by the value without a space: `title:Hej`.
  case fieldWithoutSpace(key: Range<Int>)
  /// An indented or blank line, a comment, an item, or the end of a bracket.
  case continuation
  /// `---`, `...` or a directive (`%YAML 1.1`).
  case marker
  case stray

  init(of line: Range<Int>, in bytes: [UInt8]) {
    guard let first = bytes[line].first, !first.isWhitespace, !bytes[line].starts(with: [.noBreak.0, .noBreak.1]) else {
      self = .continuation
      return
    }
    let isWord = line.count == 1 || bytes[line.lowerBound + 1].isBlank
    switch first {
    case .numberSign, UInt8(ascii: "]"), UInt8(ascii: "}"): self = .continuation
    case .hyphen where isWord: self = .continuation
    case _ where bytes.isMarker(line): self = .marker
    default: self = LineStart(colonIn: line, of: bytes)
    }
  }

  private init(colonIn line: Range<Int>, of bytes: [UInt8]) {
    let colons = line.lazy.filter { bytes[$0] == .colon }
    if let colon = colons.first(where: { $0 + 1 == line.upperBound || bytes[$0 + 1].isBlank }), colon > line.lowerBound
    {
      self = .field(key: bytes.trimming(line.lowerBound..<colon))
    } else if let colon = colons.first, colon > line.lowerBound,
      bytes[line.lowerBound..<colon].allSatisfy(\.isWordByte),
      bytes[colon + 1] != UInt8(ascii: "/")
    {
      self = .fieldWithoutSpace(key: line.lowerBound..<colon)
    } else {
      self = .stray
    }
  }

  /// Whether a line before the first field has no content: a blank one, a comment, or the "---" of a file of YAML.
  fileprivate func isWithoutContent(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = bytes[bytes.trimming(line)].first
    return switch self {
    case .continuation: first == nil || first == .numberSign
    case .marker: first == .hyphen && bytes.trimming(line).count == 3
    case .field, .fieldWithoutSpace, .stray: false
    }
  }

  /// Whether a line looks like that of a field, for a file without a closing fence.
  func looksLikeField(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    switch self {
    case .field, .fieldWithoutSpace: true
    case .continuation: !isWithoutContent(line, in: bytes)
    case .marker, .stray: false
    }
  }
}

extension [UInt8] {
  /// The range without quotation marks, if the first and the last byte are a pair of them.
  func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, let first = self[range].first, first.isQuote, self[range].last == first else {
      return range
    }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  fileprivate func isMarker(_ line: Range<Int>) -> Bool {
    let start = self[line].prefix(3)
    return start.first == UInt8(ascii: "%")
      || (start.elementsEqual("---".utf8) || start.elementsEqual("...".utf8))
        && (line.count == 3 || self[line.lowerBound + 3].isBlank)
  }
}

extension UInt8 {
  /// The two bytes of a no-break space in UTF-8.
  static let noBreak: (UInt8, UInt8) = (0xC2, 0xA0)

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  /// Whether it is a letter, a digit, a hyphen, an underscore or part of a non-ASCII character.
  var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), .hyphen, UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
