/// A 64-bit hash of a short name of which every bit depends on all letters, the same on every machine and in every version.
///
/// It is FNV-1a, then the finaliser of SplitMix64, since FNV's low bits depend most on the last letters. Drawings follow from it, so it
/// must never change.
package func scatteredHash(_ name: ByteView) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
  return hash ^ hash >> 31
}
