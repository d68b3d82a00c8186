import Bytes
import Testing

@Suite("The quick hash")
struct QuickHashTests {
  @Test("is the same in every run and on every machine")
  func staysTheSameEverywhere() {
    #expect(quickHash("") == 0xF3C8_CA8F_D1D2_17EB)
    #expect(quickHash("koalition") == 0x1244_4175_4E5D_AA66)
    #expect(quickHash("Koalition för rättvisare fritid", seed: 1) == 0x8708_EC2A_603F_4DA0)
  }

  @Test("tells a hundred thousand similar texts apart")
  func distinguishesSimilarTexts() {
    let hashes = (0..<100_000).map { quickHash("koalitioner/koalition-for-trygg-fritid-\($0)/index.html") }
    #expect(Set(hashes).count == hashes.count)
  }

  @Test("tells texts apart that differ in one byte, wherever it stands", arguments: [64, 255, 256, 300])
  func distinguishesOneByte(length: Int) {
    let text = [UInt8](repeating: 0x61, count: length)
    var hashes: Set<UInt64> = [hash(text)]
    for index in text.indices {
      for bit in 0..<8 {
        var other = text
        other[index] ^= 1 << bit
        hashes.insert(hash(other))
      }
    }
    #expect(hashes.count == length * 8 + 1)
  }

  @Test("counts zero bytes, which change no sum")
  func countsZeroBytes() {
    let hashes = (0...600).map { hash([UInt8](repeating: 0, count: $0)) }
    #expect(Set(hashes).count == hashes.count)
    #expect(hash([0, 1]) != hash([1]))
    #expect(hash([1, 0]) != hash([1]))
  }

  @Test("minds the order of a long text's parts")
  func mindsOrderOfParts() {
    let (one, other) = ([UInt8](repeating: 1, count: 8), [UInt8](repeating: 2, count: 8))
    let rest = [UInt8](repeating: 0, count: 256)
    #expect(hash(one + other + rest) != hash(other + one + rest))
  }

  @Test("does not mind where in memory the bytes lie")
  func ignoresAlignment() {
    let text = Array("Hur kan vi tillsammans göra fritiden rättvisare?".utf8)
    for length in 0...text.count {
      let hashes = (0..<16).map { shift in
        let padded = [UInt8](repeating: 0xFF, count: shift) + text[..<length] + [0xFF]
        return padded.withBytes { quickHash($0.part(shift..<shift + length)) }
      }
      #expect(Set(hashes).count == 1, "\(length) bytes")
    }
  }

  @Test("gives each seed hashes of its own")
  func separatesSeeds() {
    let hashes = (0..<1000).flatMap { seed in ["", "a", "koalition"].map { quickHash($0, seed: seed) } }
    #expect(Set(hashes).count == hashes.count)
  }

  @Test("of a text is that of its UTF-8")
  func hashesTextAsItsUTF8() {
    #expect(quickHash("rättvisare") == hash(Array("rättvisare".utf8)))
    #expect(quickHash("r\u{E4}tt") != quickHash("ra\u{308}tt"))
  }

  private func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withBytes { quickHash($0) } }
}

/// The hash of a text's UTF-8.
private func quickHash(_ text: String, seed: UInt64 = 0) -> UInt64 {
  text.withBytes { Bytes.quickHash($0, seed: seed) }
}
