import Bytes
import Markup

extension Markup {
  /// Appends a URL for an attribute, as Markdown converters do: characters that a URL may not have are percent-encoded, and
  /// those that are encoded already are kept.
  ///
  ///     markup.append(url: "#så&b")  // #s%C3%A5&amp;b
  package mutating func append(url: String) { url.withBytes { append(url: $0) } }

  private mutating func append(url: ByteView) {
    var start = 0
    var index = url.firstIndex(from: 0, among: bytesToEncode)
    while index < url.count {
      append(trusted: url.part(start..<index))
      start = index + 1
      switch url[index] {
      case .ascii("&"): append(raw: "&amp;")
      case .ascii("'"): append(raw: "&#39;")
      case .ascii("~"): append(raw: "~")
      case let byte: append(percentEncoded: byte)
      }
      index = url.firstIndex(from: start, among: bytesToEncode)
    }
    append(trusted: url.part(start..<url.count))
  }
}

/// The bytes to encode in a URL in an attribute, and `~`, which is in one range with three of them.
///
/// Others are kept: `!`, `#` to `;` but for `&` and `'`, `=`, `?` to `Z`, `_` and `a` to `z`.
private var bytesToEncode: some ByteSet {
  ByteRange(0x00...0x20) | OneByte("\"") | TwoBytes("&", "'") | TwoBytes("<", ">") | ByteRange("[", "^")
    | OneByte("`") | ByteRange(UInt8(ascii: "{")...0xFF)
}
