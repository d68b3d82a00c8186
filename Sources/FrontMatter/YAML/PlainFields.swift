import Bytes
import Diagnostics

/// Parses a range of a file as fields that are written plainly, as nearly all are; nil where anything in it might mean more
/// than itself, or be a fault.
///
///     title: Trygg fritid
///     partners:
///       - name: Biblioteket
///         url: https://example.org/
///
/// It knows the part of YAML that needs no knowledge of YAML: names of letters and hyphens, values that fill the rest of
/// their line, items and fields indented below a name. At a quotation mark, a bracket, a comment, a value that goes on in the
/// next line it gives up and leaves the whole to libyaml, which takes several times as long. The two read alike, spans
/// included; a test holds them against each other.
func parsePlainFields(of file: SourceFile, in range: Range<Int>) -> Reported<Mapping>? {
  file.bytes.withBytes { bytes in
    var reader = PlainFieldReader(file: file, bytes: bytes.part(0..<range.upperBound))
    reader.position = range.lowerBound
    reader.findLine()
    guard let fields = reader.mapping(within: 0), reader.indent < 0 else { return nil }
    return Reported(fields, reader.report)
  }
}

/// A place in plainly written fields, which moves from line to line.
private struct PlainFieldReader {
  let file: SourceFile
  /// The file up to the end of its fields.
  let bytes: ByteView
  /// Where the next thing on the line begins.
  var position = 0
  /// How far that is from the beginning of the line; negative after the last line.
  var indent = 0
  var report = [Diagnostic]()

  /// Deeper than any kind of content needs; what is deeper still may be a fault.
  private static let deepest = 8
}

extension PlainFieldReader {
  /// The fields from here on that are indented alike.
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

  /// What stands after a name and its colon, or below it.
  private mutating func value(of name: Range<Int>, in column: Int, within depth: Int) -> Node? {
    position = name.upperBound + 1
    skipSpaces()
    guard isAtLineEnd else { return scalar() }
    findLine()
    if indent >= column, isAtItem { return list(within: depth + 1) }
    return indent > column ? mapping(within: depth + 1).map { .mapping($0) } : nil
  }

  /// The items from here on.
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

  /// The rest of the line, which must be nothing but a value.
  private mutating func scalar() -> Node? {
    let start = position
    guard canBeginValue(start), endValue(), bytes[position - 1] != .space else { return nil }
    let range = start..<position
    findLine()
    return .text(Located(text(range), at: file.span(range)))
  }
}

extension PlainFieldReader {
  /// The name that begins here: letters, digits and hyphens up to a colon that ends its word; nil where none does.
  private func name() -> Range<Int>? {
    var end = position
    while end < bytes.count, bytes[end].isLetterOrDigit || (bytes[end] == .hyphen && end > position) { end += 1 }
    guard end > position, end - position <= 100, end < bytes.count, bytes[end] == .colon else { return nil }
    return end + 1 == bytes.count || bytes[end + 1] <= .space ? position..<end : nil
  }

  /// Whether a hyphen stands here that begins an item.
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

  /// Moves from the end of a line to the first thing on the next line that is not empty.
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

  /// Moves to the end of the line, if all before it is the text of a value.
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

  /// Moves past a character beyond ASCII that YAML takes for text: not a control character, nor one of Unicode's own line
  /// ends, nor among the last of the plane, where byte-order marks are.
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
