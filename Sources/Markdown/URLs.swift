import Markup

extension Markup {
  /// Appends a URL as Markdown's links are written in an attribute: what must not stand in one is percent-encoded, what is
  /// encoded already stays.
  ///
  ///     markup.append(url: "#så&b")  // #s%C3%A5&amp;b
  package mutating func append(url: String) {
    var url = url
    url.withUTF8 { append(url: $0) }
  }

  private mutating func append(url: Bytes) {
    var start = 0
    var index = url.firstIndex(from: 0, among: signsNotInURLs)
    while index < url.count {
      append(trusted: url.part(start..<index))
      start = index + 1
      switch url[index] {
      case .ascii("&"): append(raw: "&amp;")
      case .ascii("'"): append(raw: "&#39;")
      case .ascii("~"): append(raw: "~")
      case let byte: append(percentEncoded: byte)
      }
      index = url.firstIndex(from: start, among: signsNotInURLs)
    }
    append(trusted: url.part(start..<url.count))
  }
}

/// Marks the bytes that do not stand for themselves in a URL in an attribute, and `~`, which is in line with three of them.
///
/// Others stay: `!`, `#` to `;` but for `&` and `'`, `=`, `?` to `Z`, `_` and `a` to `z`.
@inline(__always)
private func signsNotInURLs(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  let marks = bytes.marks(of: 0, mask: 0xE0) .| bytes.marks(of: 0x80, mask: 0x80) .| bytes.marks(of: 0x7F)
  // Space and `` ` ``, and `[` to `^` and `{` to `~`, differ in one bit.
  let signs = bytes.marks(of: " ", mask: 0xBF) .| (bytes &- 0x5B).marks(of: 0, mask: 0xDC)
  return marks .| signs .| bytes.marks(of: "\"") .| bytes.marks(of: "&", mask: 0xFE) .| bytes.marks(of: "<", mask: 0xFD)
}
