import Pictures

/// Pictures of which no variants can be made.
extension TestPicture {
  /// A whole PNG whose data are no pixels.
  package static var damagedPNG: [UInt8] {
    var bytes = png(400, 300)
    for index in bytes.indices.dropFirst(80).dropLast(20) { bytes[index] ^= 0x55 }
    return bytes
  }

  /// A PNG of a few bytes that says it has four thousand million pixels.
  package static var hugePNG: [UInt8] {
    png(1, 1)[..<8] + pngChunk("IHDR", bigEndian(65_535) + bigEndian(65_535) + [8, 2, 0, 0, 0])
      + pngChunk("IDAT", [0x78, 0x01, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 1]) + pngChunk("IEND", [])
  }

  /// A PNG of two frames (APNG 1.0).
  package static var movingPNG: [UInt8] {
    let still = png(400, 300)
    return still[..<33] + pngChunk("acTL", bigEndian(2) + bigEndian(0)) + still[33...]
  }

  /// The beginning and the end of a JPEG of cyan, magenta, yellow and black (ITU-T T.81, and Adobe's marker).
  package static var printedJPEG: [UInt8] {
    let components: [UInt8] = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]
    let adobe: [UInt8] = [0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0]
    let table: [UInt8] = [0xFF, 0xDB, 0, 67, 0] + [UInt8](repeating: 1, count: 64)
    let frame: [UInt8] = [0xFF, 0xC0, 0, 20, 8, 1, 0x2C, 1, 0x90, 4] + components
    let scan: [UInt8] = [0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]
    return [0xFF, 0xD8] + adobe + table + frame + scan + [0, 0xFF, 0xD9]
  }
}
