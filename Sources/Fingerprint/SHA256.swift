import Bytes
import Ccrypto

/// The SHA-256 of some bytes (FIPS 180-4).
///
///     SHA256(of: Array("abc".utf8)).hexadecimal  // "ba7816bf…f20015ad"
package struct SHA256: Hashable, Sendable {
  private let digest: SIMD32<UInt8>

  package init(of bytes: [UInt8]) { self = bytes.withBytes { SHA256(of: $0) } }

  package init(of bytes: ByteView) {
    var context = SHA256_CTX()
    SHA256_Init(&context)
    SHA256_Update(&context, bytes.baseAddress, bytes.count)
    var digest = SIMD32<UInt8>()
    withUnsafeMutableBytes(of: &digest) { digest in
      _ = SHA256_Final(digest.bindMemory(to: UInt8.self).baseAddress, &context)
    }
    self.digest = digest
  }
}

extension SHA256 {
  /// The hash as 64 hexadecimal digits in lower case, as `sha256sum` prints it.
  package var hexadecimal: String {
    var digits = [UInt8]()
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  /// Appends the hexadecimal digits as ASCII bytes.
  package func appendHexadecimal(to text: inout [UInt8]) {
    for index in 0..<SIMD32<UInt8>.scalarCount {
      text.append(Self.digit(digest[index] >> 4))
      text.append(Self.digit(digest[index] & 0xF))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
