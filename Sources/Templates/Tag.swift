import Bytes

/// A tag of a template: `{{#name}}`.
struct Tag {
  let kind: Kind
  /// The range with the delimiters.
  let range: Range<Int>
  /// The range of its name, without sigil and surrounding space.
  let content: Range<Int>
  /// The white space between it and the ends of its line.
  let margins: BlankMargins

  enum Kind: Equatable {
    case interpolation(raw: Bool)
    case section(inverted: Bool)
    case close, partial, parent, block, comment, delimiters

    /// Whether a closing tag must follow.
    var opens: Bool {
      switch self {
      case .section, .parent, .block: true
      default: false
      }
    }
  }
}

/// The ranges of white space on both sides of a tag, up to the ends of its line.
struct BlankMargins {
  /// From the start of the line to the tag; nil if there is anything but white space.
  let left: Range<Int>?
  /// From the tag to the start of the next line; nil if there is anything but white space.
  let right: Range<Int>?

  init(around tag: Range<Int>, in bytes: [UInt8], from start: Int) {
    var lower = tag.lowerBound
    while lower > start, bytes[lower - 1].isBlank { lower -= 1 }
    left = lower == start || bytes[lower - 1] == .newline ? lower..<tag.lowerBound : nil

    var upper = tag.upperBound
    while upper < bytes.count, bytes[upper].isBlank { upper += 1 }
    if upper < bytes.count, bytes[upper] == .carriageReturn { upper += 1 }
    let ends = upper == bytes.count || bytes[upper] == .newline
    right = ends ? tag.upperBound..<min(upper + 1, bytes.count) : nil
  }
}
