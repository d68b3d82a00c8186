import Bytes
import Diagnostics

/// The source of a template, a file of the theme or one of its strings, whose offsets map to spans in the author's files.
struct TemplateText: Sendable {
  let bytes: [UInt8]
  let kind: Kind
  private let path: SourcePath
  private let mapping: Mapping

  enum Kind: Sendable {
    /// Markup that the theme's author wrote.
    case markup
    /// Text of the interface: it is escaped, and may hold interpolations and sections only.
    case string
  }

  /// How offsets of the source map to offsets of the file.
  private enum Mapping: Sendable {
    /// The file has the same bytes, from an offset on.
    case verbatim(from: Int)
    /// The file spells the text otherwise: every offset maps to the whole span.
    case whole(Span)
  }

  init(_ file: SourceFile) {
    bytes = file.bytes
    kind = .markup
    path = file.path
    mapping = .verbatim(from: 0)
  }

  /// A string of the theme.
  ///
  /// A plain YAML scalar has the same bytes in its file, and a quoted one without escapes has them between two quotation
  /// marks.
  init(_ string: Located<String>) {
    bytes = Array(string.value.utf8)
    kind = .string
    path = string.span.path
    let surplus = string.span.range.count - bytes.count
    let isVerbatim = !string.span.meansWholeFile && (surplus == 0 || surplus == 2)
    mapping = isVerbatim ? .verbatim(from: string.span.range.lowerBound + surplus / 2) : .whole(string.span)
  }

  func span(_ range: Range<Int>) -> Span {
    switch mapping {
    case .verbatim(let start): Span(path, start + range.lowerBound..<start + range.upperBound)
    case .whole(let span): span
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The range of the spaces and tabs at the beginning of a line.
  func indentation(at start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex { !$0.isBlank } ?? bytes.count)
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> { bytes.trimming(range, where: \.isSpace) }

  /// The range of the first bytes that are not UTF-8; nil if there are none.
  var firstFault: Range<Int>? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var (rest, offset) = (bytes.makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error(let length): return offset..<min(bytes.count, offset + max(1, length))
      case .emptyInput: return nil
      }
    }
  }
}
