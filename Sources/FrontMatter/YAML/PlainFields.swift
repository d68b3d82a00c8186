import Bytes
import Diagnostics

/// Parses a range of a file as fields in the plainest form of YAML, which nearly all have; nil where anything needs the
/// full parser.
///
///     title: Trygg fritid
///     partners:
///       - name: Biblioteket
///         url: https://example.org/
///
/// This fast path knows names of letters, digits and hyphens, values that fill the rest of their line, and lists and
/// mappings indented below a name. At a quotation mark, a bracket, a comment or a value of several lines it gives up, and
/// libyaml, which takes several times as long, parses the whole. Both give the same fields and spans; a test compares them.
func parsePlainFields(of file: SourceFile, in range: Range<Int>) -> Reported<Mapping>? {
  file.bytes.withBytes { bytes in
    var reader = PlainFieldReader(file: file, bytes: bytes.part(0..<range.upperBound))
    reader.position = range.lowerBound
    reader.findLine()
    guard let fields = reader.mapping(within: 0), reader.indent < 0 else { return nil }
    return Reported(fields, reader.report)
  }
}

/// A recursive-descent parser for plain fields, with its position in the bytes.
private struct PlainFieldReader {
  let file: SourceFile
  /// The file's bytes up to the end of the fields.
  let bytes: ByteView
  /// The offset of the next byte to read that is no indentation.
  var position = 0
  /// The column of `position`, in bytes from zero; -1 at the end of the fields.
  var indent = 0
  var report = [Diagnostic]()

  /// The deepest nesting: more than any kind of content needs, and anything deeper is left to the full parser.
  private static let deepest = 8
}

extension PlainFieldReader {
  /// Reads the fields from here on that have the same indentation.
  mutating func mapping(within depth: Int) -> Mapping? {
    guard depth < Self.deepest, let first = name() else { return nil }
    let column = indent
    var builder = MappingBuilder()
    var next = Optional(first)
    while let name = next {
      guard let value = value(of: name, in: column, within: depth) else { return nil }
      builder.add(Located(text(name), at: file.span(name)), value, reportingTo: &report)
      guard indent == column else { break }
      next = self.name()
      if next == nil { return nil }
    }
    guard indent <= column, let last = builder.entries.last else { return nil }
    return builder.mapping(at: file.span(first.lowerBound..<last.value.span.range.upperBound))
  }

  /// Reads the value after a name and its colon, or indented below it.
  private mutating func value(of name: Range<Int>, in column: Int, within depth: Int) -> Node? {
    position = name.upperBound + 1
    skipSpaces()
    guard isAtLineEnd else { return scalar() }
    findLine()
    if indent >= column, isAtItem { return list(within: depth + 1) }
    return indent > column ? mapping(within: depth + 1).map { .mapping($0) } : nil
  }

  /// Reads the list items from here on.
  private mutating func list(within depth: Int) -> Node? {
    let (start, column) = (position, indent)
    var items = [Node]()
    while indent == column, isAtItem {
      position += 1
      indent += 1
      skipSpaces()
      guard let item = name() == nil ? scalar() : mapping(within: depth).map({ .mapping($0) }) else { return nil }
      items.append(item)
    }
    guard indent <= column, let last = items.last else { return nil }
    return .list(items, file.span(start..<last.span.range.upperBound))
  }

  /// Reads the rest of the line as a plain scalar.
  private mutating func scalar() -> Node? {
    let start = position
    guard canBeginValue(start), endValue(), bytes[position - 1] != .space else { return nil }
    let range = start..<position
    findLine()
    let text = text(range)
    return text == "null" ? .null(file.span(range)) : .text(Located(text, at: file.span(range)))
  }
}

extension PlainFieldReader {
  /// The range of the name here: letters, digits and hyphens before a colon with white space after it; nil if there is none.
  private func name() -> Range<Int>? {
    var end = position
    while end < bytes.count, bytes[end].isLetterOrDigit || (bytes[end] == .hyphen && end > position) { end += 1 }
    guard end > position, end - position <= 100, end < bytes.count, bytes[end] == .colon else { return nil }
    return end + 1 == bytes.count || bytes[end + 1] <= .space ? position..<end : nil
  }

  /// Whether a hyphen and a space are here, which begin a list item.
  private var isAtItem: Bool {
    position + 1 < bytes.count && bytes[position] == .hyphen && bytes[position + 1] == .space
  }

  private var isAtLineEnd: Bool {
    guard position < bytes.count, bytes[position] != .newline else { return true }
    return bytes[position] == .carriageReturn && position + 1 < bytes.count && bytes[position + 1] == .newline
  }

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == .space {
      position += 1
      indent += 1
    }
  }

  /// Moves from the end of a line to the first byte after the indentation of the next line that is not blank.
  mutating func findLine() {
    while position < bytes.count, isAtLineEnd { position += bytes[position] == .newline ? 1 : 2 }
    indent = 0
    skipSpaces()
    if position == bytes.count { indent = -1 }
  }

  private func canBeginValue(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return bytes[index].isLetterOrDigit || bytes[index] >= 0x80 || "/+(".utf8.contains(bytes[index])
  }

  /// Moves to the end of the line; false if anything before it may be more than plain text.
  private mutating func endValue() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20...0x22, 0x24...0x39, 0x3B...0x7E: position += 1
      case .newline: return true
      case .carriageReturn: return isAtLineEnd
      case .colon where position + 1 < bytes.count && bytes[position + 1] > .space: position += 1
      case .numberSign where bytes[position - 1] != .space: position += 1
      case 0x80...: guard skipCharacter() else { return false }
      default: return false
      }
    }
    return true
  }

  /// Moves past a non-ASCII character; false for what YAML may not take for text: control characters, U+2028, U+2029,
  /// and U+F000 to U+FFFF, where the byte-order mark and noncharacters are.
  private mutating func skipCharacter() -> Bool {
    let length = bytes.sequenceLength(at: position)
    guard length > 0 else { return false }
    switch (bytes[position], bytes[position + 1]) {
    case (0xC2, ..<0xA0), (0xEF, _): return false
    case (0xE2, 0x80) where bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9: return false
    default: position += length
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    bytes.part(range).string
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { isLetter || isDigit }
}
