import Bytes
import SeededRandom
import Testing

@testable import Pictures

@Suite("A picture that is not as it should be")
struct FaultyPictureTests {
  @Test("is told damaged where it breaks off, at whatever byte, and nothing crashes", arguments: PictureFormat.allCases)
  func isDamagedWhereItBreaksOff(format: PictureFormat) throws {
    let whole = try Sample.make(format, 120, 80)
    for count in stride(from: 0, to: whole.count - 16, by: max(1, whole.count / 24)) {
      #expect(fault(of: Array(whole.prefix(count))) == .damaged, "\(count) of \(whole.count)")
    }
  }

  @Test("is told or shown, and nothing crashes, where bytes are changed at random", arguments: PictureFormat.allCases)
  func survivesCorruption(format: PictureFormat) throws {
    let whole = try Sample.make(format, 90, 60)
    var random = SeededGenerator(seed: 13)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if let variants = try? makeVariants(small, of: bytes) { #expect(variants.count == small.count) }
    }
  }

  @Test(
    "is told for what it is",
    arguments: [
      ("nothing at all", PictureFault.damaged, []), ("no picture", .damaged, Array("<html>".utf8)),
      ("a PNG of 65,535 pixels each way", .tooLarge, Self.pngBomb), ("a JPEG of as many", .tooLarge, Self.jpegBomb),
      ("a WebP of 16,383 pixels each way", .tooLarge, Self.webpBomb),
      ("a moving PNG", .moving, Self.apng), ("a moving WebP", .moving, Self.movingWebP),
      ("the colours of print", .colours, Self.printed),
    ] as [(String, PictureFault, [UInt8])])
  func isTold(name: String, expected: PictureFault, bytes: [UInt8]) {
    #expect(fault(of: bytes) == expected)
  }

  @Test("is shown right: grey, of sixteen bits, with a palette, interlaced")
  func isShownAllTheSame() throws {
    let grey = try makeVariants(small, of: try Sample.jpeg(300, 200, isGrey: true))
    let header = try #require(PictureHeader(of: grey[1]))
    let raster = try decode(ByteReader(bytes: grey[1]), header, forWidth: 60).raster
    #expect(raster.pixels.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
    for file in [Self.sixteenBits, Self.withPalette] {
      let made = try makeVariants([PictureVariant(width: 2, height: 1, format: .png)], of: file)
      let header = try #require(PictureHeader(of: made[0]))
      let pixels = try decode(ByteReader(bytes: made[0]), header, forWidth: 2).raster.pixels
      #expect(pixels == [Pixel(red: 255, green: 0, blue: 0), Pixel(red: 0, green: 0, blue: 255)])
    }
  }
}

extension FaultyPictureTests {
  private var small: [PictureVariant] {
    [PictureVariant(width: 60, height: 40, format: .webp), PictureVariant(width: 60, height: 40, format: .jpeg)]
  }

  private func fault(of bytes: [UInt8]) -> PictureFault? {
    do throws(PictureFault) {
      _ = try makeVariants(small, of: bytes)
      return nil
    } catch { return error }
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A PNG of two pixels, red and blue.
  static func tinyPNG(depth: UInt8, kind: UInt8, palette: [UInt8] = [], row: [UInt8]) -> [UInt8] {
    let header: [UInt8] = [0, 0, 0, 2, 0, 0, 0, 1, depth, kind, 0, 0, 0]
    let empty = signature + [0, 0, 0, 13] + Array("IHDR".utf8) + header + [0, 0, 0, 0]
    // Chunks are put behind the header, so the last comes first.
    let file = empty.withChunk("IEND", []).withChunk("IDAT", deflated([0] + row))
    return (palette.isEmpty ? file : file.withChunk("PLTE", palette)).withChecksumOfHeader
  }

  static let sixteenBits = tinyPNG(depth: 16, kind: 2, row: [255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255])
  static let withPalette = tinyPNG(depth: 1, kind: 3, palette: [0, 0, 255, 255, 0, 0], row: [0b1000_0000])

  static let pngBomb: [UInt8] = {
    let header: [UInt8] = [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 8, 6, 0, 0, 0]
    let empty = signature + [0, 0, 0, 13] + Array("IHDR".utf8) + header + [0, 0, 0, 0]
    return empty.withChunk("IEND", []).withChunk("IDAT", deflated([UInt8](repeating: 0, count: 1000)))
      .withChecksumOfHeader
  }()

  static let jpegBomb: [UInt8] = {
    var bytes = (try? Sample.jpeg(64, 64)) ?? []
    guard let frame = ByteReader(bytes: bytes).segments.first(where: { $0.isFrame })?.data.lowerBound else { return [] }
    bytes.replaceSubrange(frame + 1..<frame + 5, with: [0xFF, 0xFF, 0xFF, 0xFF])
    return bytes
  }()

  static let webpBomb: [UInt8] = {
    var bytes = (try? Sample.webp(64, 64)) ?? []
    bytes.replaceSubrange(26..<30, with: [0xFF, 0x3F, 0xFF, 0x3F])
    return bytes
  }()

  static let apng = ((try? Sample.png(64, 64)) ?? []).withChunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])
  static let movingWebP = ((try? Sample.webp(64, 64)) ?? [])
    .extended(64, 64, flags: 0x02, [("ANIM", [0, 0, 0, 0, 0, 0])])
  static let printed = (try? Sample.printColours(64, 64)) ?? []
}

extension [UInt8] {
  /// A PNG whose header's checksum is right.
  fileprivate var withChecksumOfHeader: [UInt8] {
    let sum = checksum(Array(self[12..<29]))
    return self[..<29] + [24, 16, 8, 0].map { UInt8(sum >> $0 & 0xFF) } + self[33...]
  }
}
