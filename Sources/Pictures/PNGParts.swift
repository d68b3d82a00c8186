import Czlib

/// The version of zlib, which is part of what a picture's bytes follow from.
package let zlibVersion = ZLIB_VERSION

/// The eight bytes that every PNG begins with (W3C, Portable Network Graphics, third edition).
package let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

/// A chunk of a PNG file: length, type, data and checksum.
package func pngChunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
  let content = Array(type.utf8) + data
  return bigEndian(data.count) + content + bigEndian(Int(crc32(0, content, UInt32(content.count))))
}

/// A number below 2³² in four bytes, the highest first.
package func bigEndian(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }

/// Some bytes, compressed as PNG has them, at zlib's level 0 to 9: the higher, the fewer bytes, and the slower.
package func deflated(_ bytes: [UInt8], level: CInt = Z_BEST_COMPRESSION) -> [UInt8] {
  var length = compressBound(UInt(bytes.count))
  var result = [UInt8](repeating: 0, count: Int(length))
  // With room for the bound it can only fail for want of memory, where Swift's own arrays end the program as well.
  precondition(compress2(&result, &length, bytes, UInt(bytes.count), level) == Z_OK)
  return Array(result[..<Int(length)])
}
