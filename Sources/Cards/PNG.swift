import Czlib

/// The version of zlib, which is part of what a picture's bytes follow from.
let zlibVersion = ZLIB_VERSION

/// A picture with a palette as PNG (W3C, third edition): rows without a filter, which serves flat colours best.
func encodePNG(_ picture: Canvas) -> [UInt8] {
  let isOpaque = picture.colours.allSatisfy { $0.alpha == 255 }
  return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", bigEndian(picture.area.width) + bigEndian(picture.area.height) + [8, 3, 0, 0, 0])
    + chunk("PLTE", picture.colours.flatMap { [$0.red, $0.green, $0.blue] })
    + (isOpaque ? [] : chunk("tRNS", picture.colours.map(\.alpha)))
    + chunk("IDAT", compressed(picture.rows)) + chunk("IEND", [])
}

private func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
  let content = Array(type.utf8) + data
  return bigEndian(data.count) + content + bigEndian(Int(crc32(0, content, UInt32(content.count))))
}

private func compressed(_ bytes: [UInt8]) -> [UInt8] {
  var length = compressBound(UInt(bytes.count))
  var result = [UInt8](repeating: 0, count: Int(length))
  // Level 3 takes a third of the time of level 6, and a fifth more bytes.
  // With room for the bound it can only fail for want of memory, where Swift's own arrays end the program as well.
  precondition(compress2(&result, &length, bytes, UInt(bytes.count), 3) == Z_OK)
  return Array(result[..<Int(length)])
}

/// A number below 2³² in four bytes, the highest first.
private func bigEndian(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 255) } }
