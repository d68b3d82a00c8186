import Czlib
import Pictures

/// Pictures for tests: real ones, of four coloured fields.
package enum TestPicture {
  /// A PNG with a palette, whose data are not compressed (ISO/IEC 15948, RFC 1950 and 1951).
  package static func png(_ width: Int, _ height: Int) -> [UInt8] {
    let rows = (0..<height).flatMap { row -> [UInt8] in
      let first: UInt8 = row < height / 2 ? 0 : 2
      return [0] + [UInt8](repeating: first, count: width / 2)
        + [UInt8](repeating: first + 1, count: width - width / 2)
    }
    return pngSignature + pngChunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 3, 0, 0, 0])
      + pngChunk("PLTE", [0xFF, 0x7B, 0x66, 0x6C, 0x95, 0xFF, 0xFF, 0xC7, 0x4A, 0x45, 0xCF, 0xA0])
      + pngChunk("IDAT", stored(rows)) + pngChunk("IEND", [])
  }

  package static func jpeg(_ width: Int, _ height: Int) throws -> [UInt8] { try made(.jpeg, width, height) }

  /// A JPEG of the width of a telephone; empty if none can be made.
  package static let photo = (try? jpeg(640, 400)) ?? []

  package static func webp(_ width: Int, _ height: Int) throws -> [UInt8] { try made(.webp, width, height) }

  private static func made(_ format: PictureFormat, _ width: Int, _ height: Int) throws -> [UInt8] {
    try makeVariants(
      [PictureVariant(width: width, height: height, format: format)], of: png(width, height))[0]
  }

  /// A GIF of four pixels with a comment (GIF89a).
  package static func gif(commented comment: String) -> [UInt8] {
    Array("GIF89a".utf8) + [2, 0, 2, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
      + [0x21, 0xFE, UInt8(comment.utf8.count)] + Array(comment.utf8) + [0]
      + [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x8C, 0x0A, 0, 0x3B]
  }

  /// The head of an AVIF, and boxes enough for its size (ISO/IEC 23008-12).
  package static func avif(_ width: Int, _ height: Int) -> [UInt8] {
    func box(_ name: String, _ data: [UInt8]) -> [UInt8] { bigEndian(data.count + 8) + Array(name.utf8) + data }
    return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0])
      + box("meta", [0, 0, 0, 0] + box("ispe", [0, 0, 0, 0] + bigEndian(width) + bigEndian(height)))
  }
}

extension TestPicture {
  /// Bytes in the format of zlib, as they are: blocks of at most 65,535 bytes, and the sum of Adler.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([0x78, 0x01], bytes[...])
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let size = [UInt8(block.count & 0xFF), UInt8(block.count >> 8)]
      result += [rest.isEmpty ? 1 : 0] + size + size.map { ~$0 } + block
    } while !rest.isEmpty
    return result + bigEndian(Int(adler32(1, bytes, UInt32(bytes.count))))
  }
}
