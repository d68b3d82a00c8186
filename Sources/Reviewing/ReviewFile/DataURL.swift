import Bytes

/// The contents of a file as an address that holds them (RFC 2397): `data:font/woff2;base64,d09GMg…`.
func dataURL(of bytes: [UInt8], mediaType: String) -> String { "data:\(mediaType);base64," + base64(bytes) }

/// The media type of a picture or font by the ending of its name; nil for all else, which a preview does not show.
func mediaTypeForPreview(of name: String) -> String? {
  switch name.split(separator: ".").last?.lowercased() {
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "avif": "image/avif"
  case "gif": "image/gif"
  case "svg": "image/svg+xml"
  case "ico": "image/x-icon"
  case "woff2": "font/woff2"
  case "woff": "font/woff"
  case "ttf": "font/ttf"
  case "otf": "font/otf"
  default: nil
  }
}

/// Bytes in base64 (RFC 4648), padded.
func base64(_ bytes: [UInt8]) -> String {
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let word = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      text.append(place <= group.count ? digits[Int(word >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
