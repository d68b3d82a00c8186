import Bytes

/// A whole address on the web, as `https://mau.se/sida?a=b#del`.
package struct WebAddress: Sendable, Hashable {
  /// `http` or `https`, in small letters.
  package let scheme: String
  package let host: Host
  /// Path, query and fragment, as they were written; empty where nothing follows the host.
  package let rest: String

  /// Why a text is no such address.
  package enum Fault: Error, Hashable {
    /// It begins with neither `https://` nor `http://`.
    case noScheme
    case invisible(Unicode.Scalar)
    case space
    /// Signs that end an address wherever it is written: quotation marks, angle brackets, control characters.
    case forbiddenSign
    /// `http://https://…`.
    case doubledScheme
    /// `https://a.se,https://b.se`.
    case twoAddresses
    case noHost
    /// A port beyond 65535, or one that is no number.
    case noPort(String)
  }

  /// nil where `init(reading:)` has a fault to tell.
  package init?(_ text: String) {
    guard let address = try? WebAddress(reading: text) else { return nil }
    self = address
  }

  package init(reading text: String) throws(Fault) {
    if let invisible = firstInvisible(in: text) { throw .invisible(invisible) }
    let bytes = Array(text.utf8)
    let length = lengthOfScheme(of: bytes[...])
    guard length > 0 else { throw .noScheme }
    if bytes.contains(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) { throw .space }
    guard bytes.allSatisfy(mayStandInAddress) else { throw .forbiddenSign }
    let afterScheme = bytes[length...]
    let authority = afterScheme.prefix { !endsAuthority($0) }
    if holdsSecondAddress(afterScheme) { throw .twoAddresses }
    if lengthOfScheme(of: afterScheme) > 0 { throw .doubledScheme }
    host = try Host(authority, isSecure: length == 8)
    scheme = length == 8 ? "https" : "http"
    rest = String(decoding: bytes[authority.endIndex...], as: UTF8.self)
  }
}

extension WebAddress {
  /// The address in the letters of the Internet: a host of other letters in its Punycode.
  package var description: String { scheme + "://" + withoutScheme }

  package var withoutScheme: String { host.description + rest }

  /// The bytes before query and fragment.
  package var path: Substring { rest.prefix { $0 != "?" && $0 != "#" } }

  /// What was probably meant by a text that is no address of the web, if that can be told.
  package static func suggestion(for text: String) -> String? {
    // A word alone is no host that anybody meant.
    candidates(for: text).first { $0 != text && WebAddress($0)?.host.name.contains(".") == true }
  }

  private static func candidates(for text: String) -> [String] {
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isInvisible }))
    let words = visible.split(whereSeparator: \.isWhitespace)
    let length = lengthOfScheme(of: Array(visible.utf8)[...])
    if length > 0 {
      return [words.joined(separator: "%20"), words.joined(), String(Substring(visible.utf8.dropFirst(length)))]
    }
    // `http:/mau.se` and `htps://mau.se`, or no scheme at all.
    let bare = words.joined()
    let scheme = bare.lowercased().hasPrefix("h") ? bare.prefix { $0.isLetter || $0 == ":" || $0 == "." } : ""
    let rest = bare.dropFirst(scheme.count)
    return ["https://" + (rest.hasPrefix("/") ? rest : bare[...]).drop { $0 == "/" }]
  }
}

/// The bytes of `https://` or `http://`, in capitals or not; none where neither begins the text.
private func lengthOfScheme(of text: ArraySlice<UInt8>) -> Int {
  for scheme: StaticString in ["https://", "http://"] {
    let length = scheme.utf8CodeUnitCount
    // The bit that makes letters small is set in the scheme's signs as it is.
    let isThere = text.prefix(length).elementsEqual(scheme.bytes) { $0 == $1 || ($1 >= 0x61 && $0 | 0x20 == $1) }
    if isThere { return length }
  }
  return 0
}

/// Whether another address follows a comma or a semicolon before any query.
private func holdsSecondAddress(_ text: ArraySlice<UInt8>) -> Bool {
  let path = text.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  return path.indices.contains { index in
    (path[index] == UInt8(ascii: ",") || path[index] == UInt8(ascii: ";"))
      && lengthOfScheme(of: path[(index + 1)...]) > 0
  }
}

func endsAuthority(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): false
  default: true
  }
}
