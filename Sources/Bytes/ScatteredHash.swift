/// A 64-bit hash of a short name with good avalanche, the same on every machine and in every version.
///
/// It is FNV-1a with the finalizer of SplitMix64, since FNV-1a by itself mixes the last bytes too little. Drawings are
/// derived from it, so it must never change.
package func scatteredHash(_ name: ByteView) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
  hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
  return hash ^ hash >> 31
}
