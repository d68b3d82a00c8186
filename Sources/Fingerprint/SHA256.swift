import Ccrypto

/// A SHA-256 digest (FIPS 180-4): 32 bytes that tell one content from another.
package struct SHA256: Hashable, Sendable, CustomStringConvertible {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of `bytes`.
  package init(_ bytes: [UInt8]) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { digest in
      bytes.withUnsafeBytes { bytes in
        // Not the one-shot function: it goes by way of the providers, which cost a lock and a look-up for each call.
        var context = SHA256_CTX()
        SHA256_Init(&context)
        SHA256_Update(&context, bytes.baseAddress, bytes.count)
        SHA256_Final(digest.bindMemory(to: UInt8.self).baseAddress, &context)
      }
    }
    self.words = words
  }

  /// 64 hexadecimal digits in lower case.
  package var description: String {
    withUnsafeBytes(of: words) { digest in
      String(unsafeUninitializedCapacity: 64) { text in
        for (index, byte) in digest.enumerated() {
          text[2 * index] = hexadecimal(byte >> 4)
          text[2 * index + 1] = hexadecimal(byte & 15)
        }
        return 64
      }
    }
  }

  package static func == (one: SHA256, other: SHA256) -> Bool { one.words == other.words }
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

private func hexadecimal(_ nibble: UInt8) -> UInt8 {
  nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
}
