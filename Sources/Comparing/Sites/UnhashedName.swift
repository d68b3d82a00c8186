import Bytes
import Fingerprint

/// A path without the fingerprint in its name, which tells the same file before and after a change.
///
///     unhashed("assets/css/site.3f2a9c1044.css")  // assets/css/site.css
package func unhashed(_ path: String) -> String {
  let bytes = Array(path.utf8)
  let name = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
  let dots = bytes.indices[name...].filter { bytes[$0] == UInt8(ascii: ".") }
  // The hash stands before the ending, or last where there is none.
  for (index, dot) in dots.enumerated().reversed() {
    let end = index + 1 < dots.count ? dots[index + 1] : bytes.count
    if end - dot - 1 == fingerprintLength, bytes[dot + 1..<end].allSatisfy({ $0.isHexadecimal }) {
      return String(decoding: bytes[..<dot] + bytes[end...], as: UTF8.self)
    }
  }
  return path
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool { isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self) }
}
