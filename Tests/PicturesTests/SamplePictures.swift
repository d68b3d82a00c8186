import Bytes
import Cturbojpeg
import Czlib

@testable import Pictures

/// Pictures that tests make: four coloured fields, so that each corner tells where it is.
enum Sample {
  static let red = Pixel(red: 220, green: 40, blue: 40)
  static let green = Pixel(red: 40, green: 180, blue: 60)
  static let blue = Pixel(red: 40, green: 60, blue: 220)
  static let white = Pixel(red: 250, green: 250, blue: 250)

  /// Red and green above, blue and white below.
  static func fields(_ width: Int, _ height: Int, opacity: UInt8 = 255) -> Raster {
    let pixels = (0..<width * height).map { index -> Pixel in
      let (x, y) = (index % width, index / width)
      let pixel = y * 2 < height ? (x * 2 < width ? red : green) : (x * 2 < width ? blue : white)
      return Pixel(red: pixel.red, green: pixel.green, blue: pixel.blue, opacity: opacity)
    }
    return Raster(width: width, height: height, pixels: pixels)
  }

  static func jpeg(_ width: Int, _ height: Int, isGrey: Bool = false) throws -> [UInt8] {
    try encodeJPEG(fields(width, height), isGrey: isGrey, nil)
  }
  static func png(_ width: Int, _ height: Int, opacity: UInt8 = 255) throws -> [UInt8] {
    try encodePNG(fields(width, height, opacity: opacity), isGrey: false, nil)
  }
  static func webp(_ width: Int, _ height: Int, opacity: UInt8 = 255) throws -> [UInt8] {
    try encodeWebP(fields(width, height, opacity: opacity), isDrawn: true, nil)
  }
  static func make(_ format: PictureFormat, _ width: Int, _ height: Int) throws -> [UInt8] {
    switch format {
    case .jpeg: try jpeg(width, height)
    case .png: try png(width, height)
    case .webp: try webp(width, height)
    }
  }

  /// A JPEG in the colours of print.
  static func printColours(_ width: Int, _ height: Int) throws -> [UInt8] {
    let library = tjInitCompress()
    defer { tjDestroy(library) }
    let pixels = [UInt8](repeating: 90, count: 4 * width * height)
    var (start, size): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
    tjCompress2(
      library, pixels, CInt(width), 0, CInt(height), TJPF_CMYK.rawValue, &start, &size, CInt(TJSAMP_444.rawValue), 80, 0
    )
    defer { tjFree(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }
}

extension [UInt8] {
  /// A JPEG with a segment behind its first two bytes.
  func withSegment(_ code: UInt8, _ data: [UInt8]) -> [UInt8] {
    let length = data.count + 2
    return self[..<2] + [0xFF, code, UInt8(length >> 8), UInt8(length & 0xFF)] + data + self[2...]
  }

  /// A PNG with a chunk behind its header.
  func withChunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + data
    return self[..<33] + data.count.bigEndianBytes + content
      + Int(crc32(0, content, UInt32(content.count))).bigEndianBytes + self[33...]
  }

  /// A WebP in the extended form, with chunks behind the picture and flags that tell of them.
  func extended(_ width: Int, _ height: Int, flags: UInt8, _ chunks: [(name: String, data: [UInt8])]) -> [UInt8] {
    let size = { (number: Int) in (number - 1).littleEndianBytes[..<3] }
    var body = Array("WEBP".utf8) + Self.riff("VP8X", [flags, 0, 0, 0] + size(width) + size(height)) + self[12...]
    for chunk in chunks { body += Self.riff(chunk.name, chunk.data) }
    return Array("RIFF".utf8) + body.count.littleEndianBytes + body
  }

  private static func riff(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array(name.utf8) + data.count.littleEndianBytes + data + (data.count % 2 == 0 ? [] : [0])
  }

  /// Exif data with an orientation and a place on earth.
  static func exif(orientation: Int, withName: Bool = true) -> [UInt8] {
    let entries: [[UInt8]] = [
      [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0],
      [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38],
    ]
    return (withName ? Array("Exif\0\0".utf8) : []) + Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 2] + entries.flatMap { $0 }
      + [0, 0, 0, 0] + Array("GPS 55.6059N 13.0007E".utf8)
  }

  /// A colour profile with a name, as far as programs look at it that do not use it.
  static func profile(named name: String, count: Int = 600) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.replaceSubrange(0..<4, with: count.bigEndianBytes)
    bytes.replaceSubrange(12..<24, with: Array("mntrRGB XYZ ".utf8))
    bytes.replaceSubrange(36..<40, with: Array("acsp".utf8))
    bytes.replaceSubrange(200..<200 + name.utf8.count, with: Array(name.utf8))
    return bytes
  }

  func holds(_ text: String) -> Bool { holds(Array<UInt8>(text.utf8)) }
  func holds(_ part: [UInt8]) -> Bool {
    count >= part.count && (0...count - part.count).contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}

extension Int {
  fileprivate var bigEndianBytes: [UInt8] { [24, 16, 8, 0].map { UInt8(self >> $0 & 0xFF) } }
  fileprivate var littleEndianBytes: [UInt8] { [0, 8, 16, 24].map { UInt8(self >> $0 & 0xFF) } }
}

extension Raster {
  subscript(x: Int, y: Int) -> Pixel { pixels[y * width + x] }
}

extension Pixel {
  /// Whether it is nearly another: files that lose something give no colour back exactly.
  func isNearly(_ other: Pixel) -> Bool {
    zip([red, green, blue, opacity], [other.red, other.green, other.blue, other.opacity]).allSatisfy {
      abs(Int($0) - Int($1)) < 16
    }
  }
}

/// The checksum of a PNG's chunk.
func checksum(_ bytes: [UInt8]) -> Int { Int(crc32(0, bytes, UInt32(bytes.count))) }
