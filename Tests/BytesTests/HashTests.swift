import Bytes
import Testing

@Suite("Exact texts and hashes")
struct HashTests {
  @Test("An exact text is another only byte by byte")
  func comparesTextsExactly() {
    #expect("r\u{E4}tt" == "ra\u{308}tt")
    #expect(ExactText("r\u{E4}tt") != ExactText("ra\u{308}tt"))
    let texts = randomTexts(seed: 9, of: Array("ab".utf8)).map { String(decoding: $0, as: UTF8.self) }
    #expect(Set(texts.map { ExactText($0) }).count == Set(texts).count)
    for (one, other) in zip(texts, texts.dropFirst()) {
      #expect((ExactText(one) == ExactText(other)) == Array(one.utf8).elementsEqual(other.utf8))
    }
  }

  @Test("The hash that drawings follow from never changes")
  func keepsScatteredHash() {
    #expect("".withBytes { scatteredHash($0) } == expected([]))
    for text in randomTexts(seed: 10, of: everyByte) {
      #expect(text.withBytes { scatteredHash($0) } == expected(text))
    }
  }

  /// FNV-1a and the finaliser of SplitMix64, with products taken apart.
  private func expected(_ bytes: [UInt8]) -> UInt64 {
    func product(_ one: UInt64, _ other: UInt64) -> UInt64 { one.multipliedFullWidth(by: other).low }
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { product($0 ^ UInt64($1), 0x100_0000_01B3) }
    let once = product(hash ^ hash >> 30, 0xBF58_476D_1CE4_E5B9)
    let twice = product(once ^ once >> 27, 0x94D0_49BB_1331_11EB)
    return twice ^ twice >> 31
  }
}
