/// A fast 64-bit hash of bytes, the same on every machine and in every run.
///
/// It detects changed files. It is not cryptographic: collisions can be made on purpose.
package func quickHash(_ bytes: ByteView, seed: UInt64 = 0) -> UInt64 {
  let bytes = UnsafeRawBufferPointer(bytes)
  var hash = seed ^ 0x9E37_79B9_7F4A_7C15
  var offset = 0
  if bytes.count >= 256 { (hash, offset) = hashOfStripes(bytes, seed: hash) }
  while offset + 8 <= bytes.count {
    hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
    offset += 8
  }
  var rest: UInt64 = 0
  for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
  return mixed(mixed(hash, rest), UInt64(truncatingIfNeeded: bytes.count))
}

/// The hash of all whole blocks of 32 bytes, and the number of bytes in them.
///
/// Four independent lanes run in parallel on the processor, where one would wait for each multiplication.
private func hashOfStripes(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> (hash: UInt64, count: Int) {
  // Each lane has a seed of its own, so that swapping parts of the text between lanes changes the hash.
  var (a, b, c, d) = (
    seed, seed ^ 0x2D35_8DCC_AA6C_78A5, seed ^ 0x8BB8_4B93_962E_ACC9, seed ^ 0x4B33_A62E_D433_D4A3
  )
  var offset = 0
  func word(_ index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: offset &+ index, as: UInt64.self).littleEndian
  }
  while offset + 32 <= bytes.count {
    (a, b, c, d) = (mixed(a, word(0)), mixed(b, word(8)), mixed(c, word(16)), mixed(d, word(24)))
    offset &+= 32
  }
  return (mixed(mixed(mixed(a, b), c), d), offset)
}

/// Multiplies to 128 bits and folds the halves together, as the wyhash family does.
@inline(__always)
private func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
  let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low ^ 0xE703_7ED1_A0B4_28DB
}
