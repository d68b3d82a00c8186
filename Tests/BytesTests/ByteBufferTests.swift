import Bytes
import SeededRandom
import Testing

@Suite("The buffer of bytes, beside an array")
struct ByteBufferTests {
  @Test("holds what an array holds after the same changes", arguments: 1...20)
  func matchesAnArray(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var buffer = ByteBuffer()
    var array: [UInt8] = []
    for _ in 0..<500 {
      let piece = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      switch Int.random(in: 0..<20, using: &generator) {
      case 0:
        buffer.removeAll()
        array.removeAll()
      case 1:
        let start = Int.random(in: 0...array.count, using: &generator)
        buffer.remove(from: start)
        array.removeSubrange(start...)
      case 2: buffer.reserve(Int.random(in: 0...5_000, using: &generator))
      case 3...8:
        let byte = UInt8.random(in: 0...255, using: &generator)
        buffer.append(byte)
        array.append(byte)
      case 9...11:
        let (word, length) = (
          UInt64.random(in: 0 ... .max, using: &generator), Int.random(in: 0...8, using: &generator)
        )
        buffer.append(word, length)
        array += (0..<length).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
      default:
        piece.withBytes { buffer.append($0) }
        array += piece
      }
      let (bytes, count, last) = (buffer.withBytes { Array($0) }, buffer.count, buffer.last)
      #expect(bytes == array)
      #expect(count == array.count)
      #expect(last == array.last)
    }
  }
}
