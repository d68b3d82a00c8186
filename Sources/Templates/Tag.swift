import Bytes

/// A tag as it stands in a template: `{{#name}}`.
struct Tag {
  let kind: Kind
  /// All of it, delimiters included.
  let range: Range<Int>
  /// What it names, without sigil and surrounding space.
  let content: Range<Int>
  /// Whether nothing but space stands before it on its line, or after it.
  let clears: Clearance

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

/// The space around a tag, where that reaches to the end of the line.
struct Clearance {
  /// From the start of the line to the tag, if only space is there.
  let left: Range<Int>?
  /// From the tag to the start of the next line, if only space is there.
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
