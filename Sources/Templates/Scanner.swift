import Bytes

/// An iterator over the tags in a template's bytes.
struct Scanner {
  private let bytes: [UInt8]
  /// The offset at which the template starts: after a byte-order mark.
  let start: Int
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.startOfText
    position = start
  }

  /// A tag, or the range of a malformed one.
  enum Finding {
    case tag(Tag)
    case unclosed(Range<Int>)
    case malformed(Range<Int>)
  }

  /// The next tag, or nil at the end of the template.
  mutating func next() -> Finding? {
    guard let lower = find(opening, from: position) else { return nil }
    let sigilIndex = lower + opening.count
    let sigil = sigilIndex < bytes.count ? Sigil(bytes[sigilIndex]) : nil
    let inside = sigil == nil ? sigilIndex : sigilIndex + 1
    let ending = (sigil?.lead ?? []) + closing
    guard let end = find(ending, from: inside), !containsNextTag(inside..<end, sigil) else {
      position = inside
      return .unclosed(lower..<endOfLine(from: lower))
    }
    position = end + ending.count
    let tag = lower..<position
    let content = bytes.trimming(inside..<end, where: \.isSpace)
    if sigil?.isNaming ?? true, content.isEmpty || bytes[content].contains(where: \.isSpace) { return .malformed(tag) }
    return .tag(
      Tag(
        kind: sigil?.kind ?? .interpolation(raw: false), range: tag, content: content,
        margins: BlankMargins(around: tag, in: bytes, from: start)))
  }
}

/// The character after the opening delimiter that says what kind of tag it is.
struct Sigil {
  let kind: Tag.Kind
  /// The bytes that must precede the closing delimiter.
  var lead: [UInt8] = []

  /// Whether the tag has a name, as all but comments and delimiters, which are refused.
  var isNaming: Bool { kind != .comment && kind != .delimiters }

  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "#"): kind = .section(inverted: false)
    case UInt8(ascii: "^"): kind = .section(inverted: true)
    case UInt8(ascii: "/"): kind = .close
    case UInt8(ascii: ">"): kind = .partial
    case UInt8(ascii: "<"): kind = .parent
    case UInt8(ascii: "$"): kind = .block
    case UInt8(ascii: "!"): kind = .comment
    case UInt8(ascii: "&"): kind = .interpolation(raw: true)
    case UInt8(ascii: "{"): (kind, lead) = (.interpolation(raw: true), [UInt8(ascii: "}")])
    case UInt8(ascii: "="): (kind, lead) = (.delimiters, [UInt8(ascii: "=")])
    default: return nil
    }
  }
}

extension Scanner {
  /// The index of the next occurrence of `sought`.
  private func find(_ sought: [UInt8], from start: Int) -> Int? {
    guard let first = sought.first else { return nil }
    var index = start
    while let candidate = bytes[min(index, bytes.count)...].firstIndex(of: first) {
      if bytes[candidate...].starts(with: sought) { return candidate }
      index = candidate + 1
    }
    return nil
  }

  /// Whether another tag opens within this one, so that its own closing delimiter is missing.
  private func containsNextTag(_ inside: Range<Int>, _ sigil: Sigil?) -> Bool {
    guard sigil?.isNaming ?? true, let other = find(opening, from: inside.lowerBound) else { return false }
    return other < inside.upperBound
  }

  private func endOfLine(from start: Int) -> Int {
    var end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
    while end > start + 1, bytes[end - 1].isSpace { end -= 1 }
    return end
  }
}

private let opening = Array("{{".utf8)
private let closing = Array("}}".utf8)
