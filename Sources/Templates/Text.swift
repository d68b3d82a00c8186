import Bytes
import Diagnostics

/// The text of a template, and where in the author's files it stands: a file of the theme, or one of its strings.
struct Text: Sendable {
  let bytes: [UInt8]
  let kind: Kind
  private let path: SourcePath
  private let place: Place

  enum Kind: Sendable {
    /// Markup that the theme's author wrote.
    case markup
    /// A text of the interface: it is escaped, and may hold interpolations and sections alone.
    case string
  }

  private enum Place: Sendable {
    /// Each byte stands at the same distance from where the text starts in the file.
    case verbatim(from: Int)
    /// The text is written differently in its file.
    case somewhere(Span)
  }

  init(_ file: SourceFile) {
    bytes = file.bytes
    kind = .markup
    path = file.path
    place = .verbatim(from: 0)
  }

  /// A string of the theme.
  ///
  /// A plain or simply quoted YAML text stands in its file byte by byte as it is here.
  init(_ string: Located<String>) {
    bytes = Array(string.value.utf8)
    kind = .string
    path = string.span.path
    let surplus = string.span.range.count - bytes.count
    let isVerbatim = !string.span.meansWholeFile && (surplus == 0 || surplus == 2)
    place = isVerbatim ? .verbatim(from: string.span.range.lowerBound + surplus / 2) : .somewhere(string.span)
  }

  func span(_ range: Range<Int>) -> Span {
    switch place {
    case .verbatim(let start): Span(path, start + range.lowerBound..<start + range.upperBound)
    case .somewhere(let span): span
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The blanks that a line starts with.
  func indentation(at start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count)
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimming(range, where: \.isSpace) }

  /// The first bytes that are not UTF-8.
  var firstFault: Range<Int>? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var (rest, place) = (bytes.makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): place += scalar.count
      case .error(let length): return place..<min(bytes.count, place + max(1, length))
      case .emptyInput: return nil
      }
    }
  }
}
