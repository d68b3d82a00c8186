import Bytes

/// Finds the tags in a template's bytes, one after the other.
struct Scanner {
  private let bytes: [UInt8]
  /// Where the template starts: after a byte-order mark.
  let start: Int
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.startOfText
    position = start
  }

  /// What the scanner found: a tag, or a fault and where it stands.
  enum Finding {
    case tag(Tag)
    case unclosed(Range<Int>)
    case malformed(Range<Int>)
  }

  /// The next tag, or nil at the end of the template.
  mutating func next() -> Finding? {
    guard let lower = find(opening, from: position) else { return nil }
    let sigilPlace = lower + opening.count
    let sigil = sigilPlace < bytes.count ? Sigil(bytes[sigilPlace]) : nil
    let inside = sigil == nil ? sigilPlace : sigilPlace + 1
    let ending = (sigil?.lead ?? []) + closing
    guard let end = find(ending, from: inside), !runsOn(inside..<end, sigil) else {
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
        clears: Clearance(around: tag, in: bytes, from: start)))
  }
}

/// The character after the opening delimiter that says what kind of tag it is.
struct Sigil {
  let kind: Tag.Kind
  /// What must stand before the closing delimiter, too.
  var lead: [UInt8] = []

  /// Whether the tag names something: comments and delimiters, which are refused, do not.
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
  /// Where the sought bytes start.
  private func find(_ sought: [UInt8], from start: Int) -> Int? {
    guard let first = sought.first else { return nil }
    var place = start
    while let candidate = bytes[min(place, bytes.count)...].firstIndex(of: first) {
      if bytes[candidate...].starts(with: sought) { return candidate }
      place = candidate + 1
    }
    return nil
  }

  /// Whether another tag begins before this one has ended, so that its own end is missing.
  private func runsOn(_ inside: Range<Int>, _ sigil: Sigil?) -> Bool {
    guard sigil?.isNaming ?? true, let other = find(opening, from: inside.lowerBound) else { return false }
    return other < inside.upperBound
  }

  private func endOfLine(from place: Int) -> Int {
    var end = bytes[place...].firstIndex(of: .newline) ?? bytes.count
    while end > place + 1, bytes[end - 1].isSpace { end -= 1 }
    return end
  }
}

private let opening = Array("{{".utf8)
private let closing = Array("}}".utf8)
