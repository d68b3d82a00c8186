import Bytes

/// Text as readers see it: what has nothing to see is left out, and all white space is single spaces.
///
/// Soft hyphens, spaces without width, control characters and changes of the direction of writing have nothing to see;
/// without them a text is safe to show on a terminal, too.
package func visibleText(_ bytes: some Collection<UInt8>) -> String {
  let bytes = Array(bytes)
  var (seen, index) = ([UInt8](), 0)
  seen.reserveCapacity(bytes.count)
  while index < bytes.count {
    let (space, length) = invisible(bytes, at: index)
    if length == 0 {
      seen.append(bytes[index])
    } else if space, let last = seen.last, last != 0x20 {
      seen.append(0x20)
    }
    index += max(1, length)
  }
  if seen.last == 0x20 { seen.removeLast() }
  return String(decoding: seen, as: UTF8.self)
}

/// The length of the character at an offset if it is white space or nothing to see, else zero, and which of the two.
private func invisible(_ bytes: [UInt8], at index: Int) -> (isSpace: Bool, length: Int) {
  func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
  switch bytes[index] {
  case let byte where byte.isSpace: return (true, 1)
  case ..<0x20, 0x7F: return (false, 1)
  // U+0080 to U+009F, control characters; U+00A0, the no-break space; U+00AD, the soft hyphen.
  case 0xC2 where byte(1) == 0xA0: return (true, 2)
  case 0xC2 where (0x80..<0xA0).contains(byte(1)) || byte(1) == 0xAD: return (false, 2)
  // U+202F, the narrow no-break space; U+2028 and U+2029, which end lines.
  case 0xE2 where byte(1) == 0x80 && [0xAF, 0xA8, 0xA9].contains(byte(2)): return (true, 3)
  // U+200B, without width; U+200E and U+200F, U+202A to U+202E, and U+2066 to U+2069, directions.
  case 0xE2 where byte(1) == 0x80 && [0x8B, 0x8E, 0x8F, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE].contains(byte(2)):
    return (false, 3)
  case 0xE2 where byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2)): return (false, 3)
  default: return (false, 0)
  }
}

extension String {
  /// The text as readers see it.
  package var asSeen: String { visibleText(utf8) }
}
