import SeededRandom
import Testing

@testable import Reading

@Suite("The size of an image")
struct ImageSizeTests {
  @Test("is read from the first bytes of each format", arguments: Picture.all)
  func readsEveryFormat(picture: Picture) {
    let size = ImageSize(of: picture.bytes)
    #expect(size?.width == picture.width)
    #expect(size?.height == picture.height)
  }

  @Test("is unknown where the bytes break off before it, at whatever byte", arguments: Picture.all)
  func isUnknownWhenTruncated(picture: Picture) {
    for length in 0..<picture.needed { #expect(ImageSize(of: Array(picture.bytes.prefix(length))) == nil, "\(length)") }
    for length in picture.needed...picture.bytes.count {
      #expect(ImageSize(of: Array(picture.bytes.prefix(length))) != nil, "\(length)")
    }
  }

  @Test("is unknown, and nothing crashes, for bytes that are changed at random", arguments: Picture.all)
  func survivesCorruption(picture: Picture) {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      var bytes = picture.bytes
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let size = ImageSize(of: bytes)
      #expect(size.map { $0.width > 0 && $0.height > 0 } ?? true)
    }
  }

  @Test(
    "is unknown for what is no picture",
    arguments: [
      [], [0x89], Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), Array("%PDF-1.7".utf8),
      Array("GIF88a    ".utf8),
      Array("RIFF    WAVEfmt             ".utf8), Array("    ftypmp42isomispe        ".utf8),
      [UInt8](repeating: 0xFF, count: 1000), [UInt8](repeating: 0, count: 1000),
      [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
      // A segment that is said to have no length.
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0, 1],
      // A scan before any frame.
      [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 0, 0, 0xFF, 0x12, 0xFF, 0xC0],
    ] as [[UInt8]])
  func isUnknownForJunk(bytes: [UInt8]) {
    #expect(ImageSize(of: bytes) == nil)
  }

  @Test("is unknown where one side is zero", arguments: [(0, 5), (5, 0), (0, 0)])
  func isUnknownForZero(width: Int, height: Int) {
    #expect(ImageSize(of: Picture.png(width, height)) == nil)
    #expect(ImageSize(of: Picture.gif(width, height)) == nil)
    #expect(ImageSize(of: Picture.jpeg(width, height, frame: 0xC0)) == nil)
  }

  @Test(
    "is that of the picture as it is shown, where a camera was held on its side",
    arguments: [(1, true), (3, true), (4, true), (5, false), (6, false), (8, false), (0, true), (9, true)])
  func followsOrientation(orientation: Int, isUpright: Bool) {
    for isBigEndian in [true, false] {
      let exif = Picture.exif(orientation: orientation, isBigEndian: isBigEndian)
      let size = ImageSize(of: Picture.jpeg(640, 480, frame: 0xC0, exif: exif))
      #expect(size.map { [$0.width, $0.height] } == (isUpright ? [640, 480] : [480, 640]))
    }
  }

  @Test("does not mind what a camera has written wrongly")
  func ignoresBrokenOrientation() {
    let exif = Picture.exif(orientation: 6, isBigEndian: true)
    for length in 0..<exif.count {
      let size = ImageSize(of: Picture.jpeg(640, 480, frame: 0xC0, exif: Array(exif.prefix(length))))
      #expect(size?.width == 640 || length > 36, "\(length)")
    }
    // A directory far beyond the file, and one that has no end.
    for place in 10..<16 {
      var bytes = exif
      bytes[place] = 0xFF
      #expect(ImageSize(of: Picture.jpeg(640, 480, frame: 0xC0, exif: bytes)) != nil)
    }
  }

  @Test("is that of the whole picture where an AVIF has tiles and a small preview")
  func measuresWholeAVIF() {
    let sizes = [(512, 512), (4000, 3000), (160, 120)]
    #expect(ImageSize(of: Picture.avif(sizes)).map { [$0.width, $0.height] } == [4000, 3000])
  }
}

/// The head of a picture, as the standard of its format has it.
struct Picture: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let width: Int
  let height: Int
  /// The bytes without which the size is not known.
  let needed: Int

  static let all = [
    Picture(testDescription: "PNG", bytes: png(640, 480) + [8, 6, 0, 0, 0], width: 640, height: 480, needed: 24),
    Picture(testDescription: "a wide PNG", bytes: png(70_000, 1), width: 70_000, height: 1, needed: 24),
    Picture(testDescription: "GIF", bytes: gif(300, 2) + [0, 0, 0], width: 300, height: 2, needed: 10),
    Picture(
      testDescription: "GIF of 1987", bytes: Array("GIF87a".utf8) + [1, 0, 2, 0], width: 1, height: 2, needed: 10),
    Picture(testDescription: "JPEG", bytes: jpeg(640, 480, frame: 0xC0) + [3], width: 640, height: 480, needed: 31),
    Picture(
      testDescription: "progressive JPEG", bytes: jpeg(65_535, 1, frame: 0xC2), width: 65_535, height: 1, needed: 31),
    Picture(
      testDescription: "JPEG with filling bytes", bytes: [0xFF, 0xD8, 0xFF, 0xFF, 0xFF, 0xC1, 0, 17, 8, 0, 7, 0, 9],
      width: 9, height: 7, needed: 13),
    Picture(
      testDescription: "WebP, lossy",
      bytes: webp("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A] + little(640, 2) + little(480 | 0x4000, 2)),
      width: 640, height: 480, needed: 30),
    Picture(
      testDescription: "WebP, lossless", bytes: webp("VP8L", [0x2F] + little((640 - 1) | (480 - 1) << 14, 4) + [0]),
      width: 640,
      height: 480, needed: 25),
    Picture(
      testDescription: "WebP, extended", bytes: webp("VP8X", [0x10, 0, 0, 0] + little(16_383, 3) + little(0, 3)),
      width: 16_384,
      height: 1, needed: 30),
    Picture(testDescription: "AVIF", bytes: avif([(640, 480)]) + [0], width: 640, height: 480, needed: 76),
  ]

  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + big(13, 4) + Array("IHDR".utf8) + big(width, 4) + big(height, 4)
  }

  static func gif(_ width: Int, _ height: Int) -> [UInt8] {
    Array("GIF89a".utf8) + little(width, 2) + little(height, 2)
  }

  /// A JFIF head, a table of Huffman codes, and the start of a frame.
  static func jpeg(_ width: Int, _ height: Int, frame: UInt8, exif: [UInt8] = []) -> [UInt8] {
    let camera = exif.isEmpty ? [] : [0xFF, 0xE1] + big(exif.count + 2, 2) + exif
    let head = [0xFF, 0xE0] + big(12, 2) + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1]
    return [0xFF, 0xD8] + head + camera + [0xFF, 0xC4] + big(4, 2) + [0, 0] + [0xFF, frame] + big(17, 2) + [8]
      + big(height, 2)
      + big(width, 2)
  }

  /// What a camera tells of a picture: its make, and how it was held (Exif 2.3, tags 0x010F and 0x0112).
  static func exif(orientation: Int, isBigEndian: Bool) -> [UInt8] {
    let number = isBigEndian ? big : little
    let make = number(0x010F, 2) + number(2, 2) + number(4, 4) + Array("MSI\0".utf8)
    let held = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    return Array("Exif\0\0".utf8) + Array((isBigEndian ? "MM" : "II").utf8) + number(42, 2) + number(8, 4)
      + number(2, 2)
      + make + held + number(0, 4)
  }

  static func webp(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + little(100, 4) + Array(("WEBP" + chunk).utf8) + little(data.count, 4) + data
  }

  /// A file type box, and a meta box with a size for each picture.
  static func avif(_ sizes: [(width: Int, height: Int)]) -> [UInt8] {
    let extents = sizes.flatMap { box("ispe", [0, 0, 0, 0] + big($0.width, 4) + big($0.height, 4)) }
    return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0] + Array("mif1".utf8))
      + box("meta", [0, 0, 0, 0] + box("hdlr", []) + box("iprp", box("ipco", extents)))
  }

  private static func box(_ type: String, _ data: [UInt8]) -> [UInt8] {
    big(data.count + 8, 4) + Array(type.utf8) + data
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }
}
