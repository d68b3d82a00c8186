import Fingerprint
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "is what FIPS 180-4 and NIST's examples say, around the ends of its blocks too",
    arguments: [
      (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    ])
  func matchesPublishedExamples(length: Int, digest: String) {
    #expect(SHA256(of: [UInt8](repeating: UInt8(ascii: "a"), count: length)).hexadecimal == digest)
  }

  @Test("is equal for equal bytes alone, and can be appended to other digits")
  func comparesAndAppends() {
    let abc = SHA256(of: Array("abc".utf8))
    #expect(abc == SHA256(of: Array("abc".utf8)))
    #expect(abc != SHA256(of: Array("abd".utf8)))
    var digits = Array("sha256-".utf8)
    abc.appendHexadecimal(to: &digits)
    #expect(String(decoding: digits, as: UTF8.self) == "sha256-" + abc.hexadecimal)
  }
}
