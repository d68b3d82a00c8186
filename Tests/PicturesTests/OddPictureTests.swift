import Bytes
import Testing

@testable import Pictures

@Suite("A picture of an odd kind")
struct OddPictureTests {
  /// A PNG of two pixels side by side, and what they are.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    var depth: UInt8 = 8
    let colours: UInt8
    let row: [UInt8]
    var palette: [UInt8] = []
    var expected = [Pixel(red: 255, green: 255, blue: 255), Pixel(red: 0, green: 0, blue: 0)]
    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "grey, 1 bit", depth: 1, colours: 0, row: [0b1000_0000]),
    Kind(name: "grey, 2 bits", depth: 2, colours: 0, row: [0b1100_0000]),
    Kind(name: "grey, 4 bits", depth: 4, colours: 0, row: [0xF0]),
    Kind(name: "grey, 8 bits", colours: 0, row: [255, 0]),
    Kind(name: "grey, 16 bits", depth: 16, colours: 0, row: [255, 255, 0, 0]),
    Kind(name: "grey with transparency", colours: 4, row: [255, 255, 0, 255]),
    Kind(name: "grey with transparency, 16 bits", depth: 16, colours: 4, row: [255, 255, 255, 255, 0, 0, 255, 255]),
    Kind(name: "colours", colours: 2, row: [255, 0, 0, 0, 0, 255], expected: redAndBlue),
    Kind(
      name: "colours, 16 bits", depth: 16, colours: 2, row: [255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255],
      expected: redAndBlue),
    Kind(name: "colours with transparency", colours: 6, row: [255, 0, 0, 255, 0, 0, 255, 255], expected: redAndBlue),
    Kind(
      name: "colours with transparency, 16 bits", depth: 16, colours: 6,
      row: [255, 255, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 255, 255, 255, 255], expected: redAndBlue),
    Kind(name: "a palette, 1 bit", depth: 1, colours: 3, row: [0b0100_0000], palette: palette, expected: redAndBlue),
    Kind(name: "a palette, 2 bits", depth: 2, colours: 3, row: [0b0001_0000], palette: palette, expected: redAndBlue),
    Kind(name: "a palette, 4 bits", depth: 4, colours: 3, row: [0x01], palette: palette, expected: redAndBlue),
    Kind(name: "a palette, 8 bits", colours: 3, row: [0, 1], palette: palette, expected: redAndBlue),
  ]
  static let redAndBlue = [Pixel(red: 255, green: 0, blue: 0), Pixel(red: 0, green: 0, blue: 255)]
  static let palette: [UInt8] = [255, 0, 0, 0, 0, 255]

  @Test("is shown right", arguments: kinds)
  func isShown(kind: Kind) throws {
    let file = Self.png(depth: kind.depth, colours: kind.colours, palette: kind.palette, data: deflated([0] + kind.row))
    #expect(try pixels(of: file) == kind.expected)
    // Of two pixels in a row, the first pass has the first, and the sixth the second (ISO/IEC 15948, 8.2).
    guard kind.depth == 8 else { return }
    let half = kind.row.count / 2
    let passes = [0] + kind.row[..<half] + [0] + kind.row[half...]
    let woven = Self.png(
      colours: kind.colours, palette: kind.palette, isInterlaced: true, data: deflated(Array(passes)))
    #expect(try pixels(of: woven) == kind.expected)
  }

  /// Files that are not what they say, and what is told of them.
  static let faulty: [(name: String, fault: PictureFault, bytes: [UInt8])] = {
    let good = deflated([0, 255, 0, 0, 0, 0, 255])
    let jpeg = (try? Sample.jpeg(64, 48)) ?? []
    let webp = (try? Sample.webp(64, 48)) ?? []
    return [
      ("an empty file", .damaged, []),
      ("a byte", .damaged, [0x89]),
      ("a page of HTML", .damaged, Array("<!DOCTYPE html><title>404</title>".utf8)),
      ("a PDF", .damaged, Array("%PDF-1.7 …".utf8)),
      ("a GIF", .damaged, Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]),
      ("zeros", .damaged, [UInt8](repeating: 0, count: 10_000)),
      ("the signature of a PNG", .damaged, FaultyPictureTests.signature),
      ("a PNG without data", .damaged, png(colours: 2, data: nil)),
      ("a PNG with data that are not compressed", .damaged, png(colours: 2, data: [1, 2, 3, 4, 5, 6, 7, 8])),
      ("a PNG with too little data", .damaged, png(colours: 2, data: deflated([0, 255]))),
      (
        "a PNG whose rows have a filter that there is not", .damaged,
        png(colours: 2, data: deflated([9, 255, 0, 0, 0, 0, 255]))
      ),
      ("a PNG with a palette that is missing", .damaged, png(colours: 3, data: deflated([0, 0, 1]))),
      ("a PNG of a depth that there is not", .damaged, png(depth: 5, colours: 2, data: good)),
      ("a PNG of colours that there are not", .damaged, png(colours: 5, data: good)),
      ("a PNG without width", .damaged, png(width: 0, colours: 2, data: good)),
      ("a PNG without height", .damaged, png(height: 0, colours: 2, data: good)),
      (
        "a PNG of two thousand million pixels each way", .tooLarge,
        png(width: 0x7FFF_FFFF, height: 0x7FFF_FFFF, colours: 2, data: good)
      ),
      ("a PNG of 65,535 pixels each way", .tooLarge, png(width: 65_535, height: 65_535, colours: 6, data: good)),
      ("a PNG of one row of a thousand million", .tooLarge, png(width: 1 << 30, colours: 2, data: good)),
      ("a PNG whose checksum is wrong", .damaged, changed(png(colours: 2, data: good)) { $0[$0.count - 14] ^= 1 }),
      ("a moving PNG", .moving, png(colours: 2, data: good).withChunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0])),
      ("the first bytes of a JPEG", .damaged, [0xFF, 0xD8, 0xFF]),
      ("a JPEG without tables", .damaged, without([0xC4, 0xDB], jpeg)),
      ("a JPEG of twelve bits", .damaged, inFrame(jpeg) { bytes, frame in bytes[frame] = 12 }),
      (
        "a JPEG without height", .damaged,
        inFrame(jpeg) { bytes, frame in (bytes[frame + 1], bytes[frame + 2]) = (0, 0) }
      ),
      ("a JPEG without colours", .damaged, inFrame(jpeg) { bytes, frame in bytes[frame + 5] = 0 }),
      ("a JPEG that loses nothing", .damaged, inFrame(jpeg) { bytes, frame in bytes[frame - 3] = 0xC3 }),
      ("a JPEG of 65,500 pixels each way", .tooLarge, FaultyPictureTests.jpegBomb),
      ("a JPEG in the colours of print", .colours, FaultyPictureTests.printed),
      ("a JPEG whose scan is half there", .damaged, Array(jpeg.prefix(jpeg.count - 200))),
      ("a JPEG of two thousand scans", .tooSlow, repeatingItsScan((try? Sample.jpeg(800, 600)) ?? [])),
      ("the head of a WebP", .damaged, Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WEBP".utf8)),
      ("a WebP that is half there", .damaged, Array(webp.prefix(webp.count / 2))),
      ("a WebP of 16,383 pixels each way", .tooLarge, FaultyPictureTests.webpBomb),
      ("a moving WebP", .moving, FaultyPictureTests.movingWebP),
      (
        "a WebP of zeros that loses nothing", .damaged,
        Array("RIFF".utf8) + [40, 0, 0, 0] + Array("WEBPVP8L".utf8) + [28, 0, 0, 0, 0x2F, 1, 0, 0]
          + [UInt8](repeating: 0, count: 24)
      ),
    ]
  }()

  @Test("is told for what it is", arguments: faulty)
  func isTold(name: String, fault: PictureFault, bytes: [UInt8]) {
    #expect(throws: fault) { try makeVariants([PictureVariant(width: 2, height: 1, format: .webp)], of: bytes) }
  }

  @Test("is shown with what is odd beside it: profiles, Exif and texts that are broken or huge")
  func ignoresWhatIsBeside() throws {
    let picture = Self.png(colours: 2, data: deflated([0, 255, 0, 0, 0, 0, 255]))
    let bomb = deflated([UInt8](repeating: 0, count: 8 << 20))
    for (name, data) in [
      ("iCCP", Array("x\0\0".utf8) + [1, 2, 3]), ("iCCP", Array("x\0\0".utf8) + bomb), ("eXIf", [1, 2]),
      ("eXIf", [UInt8](repeating: 0x4D, count: 60_000)), ("zTXt", Array("x\0\0".utf8) + bomb), ("gAMA", [0, 0, 0, 0]),
      ("tRNS", [0, 0, 0, 0, 0, 9]),
    ] {
      #expect(try pixels(of: picture.withChunk(name, data)) == Self.redAndBlue, "\(name) of \(data.count)")
    }
  }
}

extension OddPictureTests {
  /// The pixels of the picture when it has been made anew in its size.
  private func pixels(of file: [UInt8]) throws -> [Pixel] {
    let made = try makeVariants([PictureVariant(width: 2, height: 1, format: .png)], of: file)[0]
    return try decode(ByteReader(bytes: made), try #require(PictureHeader(of: made)), forWidth: 2).raster.pixels
  }

  static func png(
    width: Int = 2, height: Int = 1, depth: UInt8 = 8, colours: UInt8, palette: [UInt8] = [],
    isInterlaced: Bool = false,
    data: [UInt8]?
  ) -> [UInt8] {
    let numbers = [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    let header = Array("IHDR".utf8) + numbers + [depth, colours, 0, 0, isInterlaced ? 1 : 0]
    let sum = checksum(header)
    var file = FaultyPictureTests.signature + [0, 0, 0, 13] + header + [24, 16, 8, 0].map { UInt8(sum >> $0 & 0xFF) }
    // Chunks are put behind the header, so the last comes first.
    file = file.withChunk("IEND", [])
    if let data { file = file.withChunk("IDAT", data) }
    return palette.isEmpty ? file : file.withChunk("PLTE", palette)
  }

  private static func changed(_ bytes: [UInt8], _ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var bytes = bytes
    change(&bytes)
    return bytes
  }

  /// A JPEG with a change near the data of its frame.
  private static func inFrame(_ bytes: [UInt8], _ change: (inout [UInt8], Int) -> Void) -> [UInt8] {
    let frame = ByteReader(bytes: bytes).segments.first { $0.isFrame }?.data.lowerBound
    return frame.map { frame in changed(bytes) { change(&$0, frame) } } ?? []
  }

  /// A JPEG whose last scan stands two thousand times.
  private static func repeatingItsScan(_ bytes: [UInt8]) -> [UInt8] {
    guard let last = bytes.indices.dropLast().last(where: { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xDA }) else {
      return []
    }
    let scan = bytes[last..<bytes.count - 2]
    return bytes[..<last] + Array(repeating: scan, count: 2000).joined() + [0xFF, 0xD9]
  }

  /// A JPEG without its segments of some kinds.
  private static func without(_ codes: [Int], _ bytes: [UInt8]) -> [UInt8] {
    let segments = Array(ByteReader(bytes: bytes).segments.filter { codes.contains($0.code) })
    return segments.reversed().reduce(bytes) { bytes, segment in
      changed(bytes) { $0.removeSubrange(segment.data.lowerBound - 4..<segment.data.upperBound) }
    }
  }
}
