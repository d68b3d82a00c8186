/// How many hexadecimal digits a fingerprint has.
package let fingerprintLength = 10

/// The name of a file with a fingerprint of its bytes, the first digits of their SHA-256.
///
///     fingerprinted("css/site.css", bytes)  // css/site.3f2a9c1044.css
package func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String { fingerprinted(name, SHA256(of: bytes)) }

/// The same of a file whose bytes follow from what has a hash.
package func fingerprinted(_ name: String, _ hash: SHA256) -> String {
  let digits = hash.hexadecimal.prefix(fingerprintLength)
  let start = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
  guard let dot = name[start...].lastIndex(of: ".") else { return name + "." + digits }
  return name[..<dot] + "." + digits + name[dot...]
}
