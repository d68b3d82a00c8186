import Pictures

/// What cameras and programs write into pictures, and what a test then looks for in a published site.
package enum PictureMetadata {
  /// Words that no published file may hold: of the position, of the program, of the author.
  package static let words = ["SECRET-GPS", "SECRET-XMP", "SECRET-IPTC", "SECRET-COMMENT"]

  /// A JPEG with Exif data that holds a position, XMP, IPTC and a comment.
  package static func added(toJPEG bytes: [UInt8]) -> [UInt8] {
    func segment(_ code: UInt8, _ data: [UInt8]) -> [UInt8] {
      [0xFF, code, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 0xFF)] + data
    }
    return bytes[..<2] + segment(0xE1, Array("Exif\0\0".utf8) + exif)
      + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-XMP</x:xmpmeta>".utf8))
      + segment(0xED, Array("Photoshop 3.0\08BIM\u{4}\u{4}\0\0\0\0\0\u{A}SECRET-IPTC".utf8))
      + segment(0xFE, Array("SECRET-COMMENT".utf8)) + bytes[2...]
  }

  /// A PNG with the same in chunks of its own.
  package static func added(toPNG bytes: [UInt8]) -> [UInt8] {
    // After the signature and the header, which has 25 bytes.
    return bytes[..<33] + pngChunk("eXIf", exif)
      + pngChunk("tEXt", Array("Comment\0SECRET-COMMENT".utf8))
      + pngChunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta>SECRET-XMP</x:xmpmeta>".utf8))
      + pngChunk("tEXt", Array("Raw profile type iptc\0SECRET-IPTC".utf8)) + bytes[33...]
  }

  /// A WebP of some size with the same in chunks behind its picture (RFC 9649).
  package static func added(toWebP bytes: [UInt8], width: Int, height: Int) -> [UInt8] {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      Array(name.utf8) + little(data.count, 4) + data + (data.count % 2 == 0 ? [] : [0])
    }
    let head: [UInt8] = [0x0C, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)
    let content =
      Array("WEBP".utf8) + chunk("VP8X", head) + bytes[12...] + chunk("EXIF", exif)
      + chunk("XMP ", Array("<x:xmpmeta>SECRET-XMP SECRET-IPTC SECRET-COMMENT</x:xmpmeta>".utf8))
    return Array("RIFF".utf8) + little(content.count, 4) + content
  }

  /// TIFF's first directory with the place of a directory of the position, which holds one text (Exif 2.3).
  private static let exif: [UInt8] = {
    let text = Array("SECRET-GPS\0".utf8)
    let first: [UInt8] = Array("MM\0*\0\0\0\u{8}".utf8) + [0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0]
    return first + [0, 1, 0, 0x1D, 0, 2, 0, 0, 0, UInt8(text.count), 0, 0, 0, 44, 0, 0, 0, 0] + text
  }()

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
