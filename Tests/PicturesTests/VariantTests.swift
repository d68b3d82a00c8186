import Bytes
import Testing

@testable import Pictures

@Suite("The variants of a picture")
struct VariantTests {
  @Test(
    "are 480, 960 and 1600 pixels wide, and never wider than the picture",
    arguments: [
      (4000, 3000, [480, 960, 1600], [360, 720, 1200]), (1600, 900, [480, 960, 1600], [270, 540, 900]),
      (1000, 1000, [480, 960, 1000], [480, 960, 1000]), (480, 100, [480], [100]), (20, 3000, [20], [3000]),
      (30_000, 10, [480, 960, 1600], [1, 1, 1]),
    ])
  func haveWidths(width: Int, height: Int, widths: [Int], heights: [Int]) throws {
    let header = try #require(PictureHeader(of: Self.pngHeader(width, height)))
    let variants = plannedVariants(of: header)
    #expect(variants.filter { $0.format == .webp }.map(\.width) == widths)
    #expect(variants.filter { $0.format == .png }.map(\.height) == heights)
    #expect(variants.count == 2 * widths.count)
  }

  @Test("are WebP alone where the picture is WebP")
  func areWebPAlone() throws {
    let header = try #require(PictureHeader(of: try Sample.webp(600, 300)))
    #expect(plannedVariants(of: header).map(\.format) == [.webp, .webp])
  }

  @Test("show what the picture shows", arguments: PictureFormat.allCases)
  func showTheSame(format: PictureFormat) throws {
    for (variant, raster) in try variants(of: try Sample.make(format, 1000, 500)) {
      #expect([raster.width, raster.height] == [variant.width, variant.height])
      let (right, bottom) = (raster.width - 5, raster.height - 5)
      #expect(raster[4, 4].isNearly(Sample.red), "\(variant)")
      #expect(raster[right, 4].isNearly(Sample.green), "\(variant)")
      #expect(raster[4, bottom].isNearly(Sample.blue), "\(variant)")
      #expect(raster[right, bottom].isNearly(Sample.white), "\(variant)")
    }
  }

  @Test("stand upright, however the camera was held", arguments: 1...8)
  func standUpright(orientation: Int) throws {
    let turned = try #require(Orientation(rawValue: orientation)?.stored(Sample.fields(200, 100)))
    let exif = [UInt8].exif(orientation: orientation)
    let files = [
      try encodeJPEG(turned, isGrey: false, nil).withSegment(0xE1, exif),
      try encodePNG(turned, isGrey: false, nil).withChunk("eXIf", Array(exif.dropFirst(6))),
      try encodeWebP(turned, isDrawn: true, nil).extended(turned.width, turned.height, flags: 0x08, [("EXIF", exif)]),
    ]
    for file in files {
      let header = try #require(PictureHeader(of: file))
      #expect([header.width, header.height] == [200, 100])
      for (variant, raster) in try variants(of: file) {
        #expect(raster[4, 4].isNearly(Sample.red), "\(variant)")
        #expect(raster[195, 4].isNearly(Sample.green), "\(variant)")
        #expect(raster[4, 95].isNearly(Sample.blue), "\(variant)")
      }
    }
  }

  @Test(
    "keep the profile of the colours, and nothing else that stood beside the picture", arguments: PictureFormat.allCases
  )
  func keepTheProfileAlone(format: PictureFormat) throws {
    let profile = [UInt8].profile(named: "Display P3")
    for made in try made(of: try Self.withMetadata(format, profile: profile)) {
      let reader = ByteReader(bytes: made)
      let kept = [reader.profileInJPEG, reader.profileInPNG, reader.profileInWebP].compactMap { $0 }
      #expect(kept.map(\.bytes) == [profile])
      for words in ["Exif", "GPS", "eXIf", "EXIF", "XMP", "xmp", "Photoshop", "8BIM", "Kim Karlsson"] {
        #expect(!made.holds(words), "\(words)")
      }
    }
  }

  @Test("have no profile where that says what every browser takes for granted", arguments: PictureFormat.allCases)
  func leaveSRGBOut(format: PictureFormat) throws {
    for made in try made(of: try Self.withMetadata(format, profile: .profile(named: "sRGB IEC61966-2.1"))) {
      #expect(!made.holds("acsp") && !made.holds("iCCP") && !made.holds("ICCP") && !made.holds("ICC_PROFILE"))
    }
  }

  @Test("keep what is transparent", arguments: [PictureFormat.png, .webp])
  func keepTransparency(format: PictureFormat) throws {
    let picture = format == .png ? try Sample.png(600, 300, opacity: 100) : try Sample.webp(600, 300, opacity: 100)
    for (variant, raster) in try variants(of: picture) {
      #expect(raster.pixels.allSatisfy { abs(Int($0.opacity) - 100) < 3 }, "\(variant)")
      #expect(raster[4, 4].isNearly(Pixel(red: 220, green: 40, blue: 40, opacity: 100)), "\(variant)")
    }
  }

  @Test("let no colour of what is transparent run into what is not")
  func hideTheColourOfNothing() {
    let (hidden, shown) = (Pixel(red: 255, green: 0, blue: 255, opacity: 0), Pixel(red: 0, green: 200, blue: 0))
    let raster = Raster(
      width: 8, height: 1, pixels: Array(repeating: hidden, count: 4) + Array(repeating: shown, count: 4))
    for pixel in raster.resampled(toWidth: 3, height: 1).pixels where pixel.opacity > 0 {
      #expect(pixel.red == 0 && pixel.blue == 0 && pixel.green >= 199)
    }
  }

  @Test("are the same bytes every time")
  func areAlwaysTheSame() throws {
    for format in PictureFormat.allCases {
      let picture = try Sample.make(format, 700, 500)
      #expect(try made(of: picture) == made(of: picture))
    }
  }

  @Test("leave a surface of one colour as it is, at any size", arguments: [(1000, 333), (999, 1), (17, 16)])
  func keepSurfaces(width: Int, narrow: Int) {
    let raster = Raster(width: width, height: 5, pixels: Array(repeating: Sample.green, count: 5 * width))
    #expect(raster.resampled(toWidth: narrow, height: 2).pixels.allSatisfy { $0 == Sample.green })
  }
}

extension VariantTests {
  private func made(of picture: [UInt8]) throws -> [[UInt8]] {
    try makeVariants(plannedVariants(of: try #require(PictureHeader(of: picture))), of: picture)
  }

  /// The variants of a picture, read back.
  private func variants(of picture: [UInt8]) throws -> [(PictureVariant, Raster)] {
    let planned = plannedVariants(of: try #require(PictureHeader(of: picture)))
    return try zip(planned, makeVariants(planned, of: picture)).map { variant, bytes in
      let header = try #require(PictureHeader(of: bytes))
      #expect(header.format == variant.format)
      return (variant, try decode(ByteReader(bytes: bytes), header, forWidth: header.width).raster)
    }
  }

  static func withMetadata(_ format: PictureFormat, profile: [UInt8]) throws -> [UInt8] {
    let exif = [UInt8].exif(orientation: 1)
    let xmp = Array("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Kim Karlsson</x:xmpmeta>".utf8)
    let picture = try Sample.make(format, 500, 250)
    switch format {
    case .jpeg:
      return picture.withSegment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile)
        .withSegment(0xED, Array("Photoshop 3.0\08BIM Kim Karlsson".utf8)).withSegment(0xFE, Array("Kim Karlsson".utf8))
        .withSegment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + xmp).withSegment(0xE1, exif)
    case .png:
      return picture.withChunk("tEXt", Array("Author\0Kim Karlsson".utf8)).withChunk("eXIf", Array(exif.dropFirst(6)))
        .withChunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + xmp)
        .withChunk("iCCP", Array("Kim Karlsson\0\0".utf8) + deflated(profile))
    case .webp:
      return picture.extended(500, 250, flags: 0x2C, [("ICCP", profile), ("EXIF", exif), ("XMP ", xmp)])
    }
  }

  /// The first bytes of a PNG of some size.
  static func pngHeader(_ width: Int, _ height: Int) -> [UInt8] {
    let numbers = [width, height].flatMap { number in [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + numbers + [
      8, 2, 0, 0, 0,
    ]
  }
}

extension Orientation {
  /// How a picture is stored that is shown upright by the orientation.
  fileprivate func stored(_ shown: Raster) -> Raster {
    var stored = Raster(
      width: isOnItsSide ? shown.height : shown.width, height: isOnItsSide ? shown.width : shown.height)
    for y in 0..<shown.height {
      for x in 0..<shown.width {
        let (right, bottom) = (shown.width - 1 - x, shown.height - 1 - y)
        // Exif 2.32, table of the orientations: where row 0 and column 0 of what is stored are seen.
        let (column, row) =
          switch rawValue {
          case 1: (x, y)
          case 2: (right, y)
          case 3: (right, bottom)
          case 4: (x, bottom)
          case 5: (y, x)
          case 6: (y, right)
          case 7: (bottom, right)
          default: (bottom, x)
          }
        stored.pixels[row * stored.width + column] = shown.pixels[y * shown.width + x]
      }
    }
    return stored
  }
}
