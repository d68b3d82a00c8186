import Czlib

/// What the numbers of a picture's colours mean, as the International Color Consortium writes it (ICC.1:2022).
///
/// Only a profile for red, green and blue that is not sRGB is kept: what has none is taken for sRGB by every browser.
struct ColourProfile: Sendable, Hashable {
  let bytes: [UInt8]

  init?(_ bytes: [UInt8]) {
    let file = ByteReader(bytes: bytes)
    guard bytes.count <= largestProfile, file.big(4, at: 0) == bytes.count, file.has("RGB ", at: 16),
      file.has("acsp", at: 36), !file.namesSRGB
    else { return nil }
    self.bytes = bytes
  }
}

/// As large as the profiles of a picture may be; those of cameras and screens have some hundreds or thousands of bytes.
private let largestProfile = 1 << 20

extension ByteReader {
  /// Whether a profile calls itself sRGB, in ASCII or in UTF-16.
  fileprivate var namesSRGB: Bool {
    bytes.indices.contains { has("sRGB", at: $0) || has("s\0R\0G\0B", at: $0) }
  }

  /// The colour profile of a JPEG file, which may be divided among segments.
  var profileInJPEG: ColourProfile? {
    let parts = segments.filter { $0.code == 0xE2 && has("ICC_PROFILE\0", at: $0.data.lowerBound) }
      .filter { $0.data.count >= 14 && $0.data.upperBound <= bytes.count }
      .sorted { bytes[$0.data.lowerBound + 12] < bytes[$1.data.lowerBound + 12] }
    return ColourProfile(parts.flatMap { bytes[$0.data].dropFirst(14) })
  }

  /// The colour profile of a PNG file, which is compressed behind its name and two zeros.
  var profileInPNG: ColourProfile? {
    guard let chunk = chunks.first(where: { has("iCCP", at: $0.name) }),
      let end = bytes[chunk.data].firstIndex(of: 0), end + 2 <= chunk.data.upperBound
    else { return nil }
    return inflated(Array(bytes[end + 2..<chunk.data.upperBound])).flatMap(ColourProfile.init)
  }

  /// The colour profile of an extended WebP file.
  var profileInWebP: ColourProfile? {
    guard has("VP8X", at: 12), let chunk = riffChunks.first(where: { has("ICCP", at: $0.name) }) else { return nil }
    return ColourProfile(Array(bytes[chunk.data]))
  }
}

/// The bytes that are compressed in some, if they are a profile's at most.
private func inflated(_ bytes: [UInt8]) -> [UInt8]? {
  var result = [UInt8](repeating: 0, count: largestProfile)
  var length = UInt(result.count)
  guard uncompress(&result, &length, bytes, UInt(bytes.count)) == Z_OK else { return nil }
  return Array(result[..<Int(length)])
}
