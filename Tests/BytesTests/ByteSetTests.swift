import Bytes
import Testing

@Suite("A set of bytes")
struct ByteSetTests {
  @Test("holds what it says")
  func holdsItsMembers() {
    #expect(members(of: OneByte("&")) == Array("&".utf8))
    #expect(members(of: OneByte(0xE2)) == [0xE2])
    #expect(members(of: TwoBytes("<", ">")) == Array("<>".utf8))
    #expect(members(of: ByteRange("[", "`")) == Array("[\\]^_`".utf8))
    #expect(members(of: ByteRange(0x00...0x1F)) == Array(0x00...0x1F))
    #expect(members(of: ByteRange(0x80...0xFF)) == Array(0x80...0xFF))
    #expect(members(of: ByteRange(0x00...0xFF)) == everyByte)
    #expect(members(of: OneByte("b") | OneByte("a") | ByteRange("0", "2")) == Array("012ab".utf8))
  }

  @Test("is found in sixteen bytes at once where it is found byte by byte")
  func findsMembersInSixteenBytes() {
    expectFound(OneByte("&"))
    expectFound(OneByte(0))
    expectFound(TwoBytes("<", ">"))
    expectFound(ByteRange(0x00...0x1F))
    expectFound(ByteRange(0x80...0xFF))
    expectFound(ByteRange(0x00...0x1F) | ByteRange(0x7F...0xFF) | OneByte("&"))
  }

  private func members(of set: some ByteSet) -> [UInt8] {
    #expect(
      everyByte.filter(set.contains) == everyByte.filter { [$0].withBytes { $0.firstIndex(from: 0, among: set) } == 0 })
    return everyByte.filter(set.contains)
  }

  private func expectFound(_ set: some ByteSet) {
    for text in randomTexts(seed: 4, of: Array("abcdefgh&<".utf8)) + randomTexts(seed: 5, of: everyByte) {
      for start in 0...text.count {
        let plain = text[start...].firstIndex(where: set.contains) ?? text.count
        #expect(text.withBytes { $0.firstIndex(from: start, among: set) } == plain)
      }
    }
  }
}
