import Bytes

extension Markup {
  /// Appends the path of a URL, percent-encoded as UTF-8 (RFC 3986, section 3.3); slashes stay.
  ///
  ///     markup.append(urlPath: "/bilder/grön ö.png")  // /bilder/gr%C3%B6n%20%C3%B6.png
  ///
  /// `&` and `'`, which RFC 3986 allows in a path, are encoded too, so that the result needs no escaping in HTML, XML or
  /// JSON. `path` must not be encoded yet: its `%` becomes `%25`.
  package mutating func append(urlPath path: String) { path.withBytes { append(urlPath: $0) } }

  /// Appends a byte percent-encoded, as `%C3` (RFC 3986, section 2.1).
  package mutating func append(percentEncoded byte: UInt8) {
    append(byte: UInt8(ascii: "%"))
    append(byte: hexDigit(byte >> 4))
    append(byte: hexDigit(byte & 0xF))
  }

  private mutating func append(urlPath path: ByteView) {
    var start = 0
    for index in path.indices where !standsForItself(path[index]) {
      append(start..<index, of: path)
      append(percentEncoded: path[index])
      start = index + 1
    }
    append(start..<path.count, of: path)
  }
}

/// Whether a byte is a slash or a `pchar`, but for `&` and `'`.
private func standsForItself(_ byte: UInt8) -> Bool {
  byte < 0x80 && ((byte < 64 ? allowedBelow64 : allowedFrom64) >> UInt64(byte & 63)) & 1 != 0
}

/// A bit set of `!`, `$`, `(` to `;` and `=`.
private let allowedBelow64: UInt64 = 1 << 0x21 | 1 << 0x24 | 0x0FFF_FF00_0000_0000 | 1 << 0x3D
/// A bit set, counted from 64, of `@`, the letters, `_` and `~`.
private let allowedFrom64: UInt64 = 0x07FF_FFFF | 1 << 0x1F | 0x07FF_FFFE << 0x20 | 1 << 0x3E
