import Model

/// The format of a picture and its size in pixels, read from its first bytes: PNG, JPEG, GIF, WebP and AVIF.
struct ImageSize: Hashable {
  let kind: ImageKind
  let width: Int
  let height: Int

  /// Nil if the bytes are in none of these formats, or end before the size.
  init?(of bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    for (kind, size) in readers {
      guard let size = size(reader), size.width > 0, size.height > 0 else { continue }
      (self.kind, width, height) = (kind, size.width, size.height)
      return
    }
    return nil
  }
}

private let readers: [(kind: ImageKind, size: @Sendable (ByteReader) -> Size?)] = [
  (.png, png), (.gif, gif), (.jpeg, jpeg), (.webp, webp), (.avif, avif),
]

private typealias Size = (width: Int, height: Int)

/// Numbers at offsets in a file; nil past its end.
struct ByteReader {
  let bytes: [UInt8]

  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[offset + $0] == text.utf8Start[$0] }
  }

  func byte(_ offset: Int) -> Int? { bytes.indices.contains(offset) ? Int(bytes[offset]) : nil }

  func big(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  func little(_ count: Int, at offset: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

/// ISO/IEC 15948: the first chunk is IHDR.
private func png(_ file: ByteReader) -> Size? {
  guard file.byte(0) == 0x89, file.has("PNG\r\n", at: 1), file.has("IHDR", at: 12),
    let width = file.big(4, at: 16), let height = file.big(4, at: 20)
  else { return nil }
  return (width, height)
}

private func gif(_ file: ByteReader) -> Size? {
  guard file.has("GIF87a", at: 0) || file.has("GIF89a", at: 0),
    let width = file.little(2, at: 6), let height = file.little(2, at: 8)
  else { return nil }
  return (width, height)
}

/// ITU-T T.81: segments up to the first start of frame; browsers rotate a picture by its first Exif orientation.
private func jpeg(_ file: ByteReader) -> Size? {
  guard file.big(3, at: 0) == 0xFFD8FF else { return nil }
  var offset = 2
  var isOnItsSide: Bool?
  while let marker = file.big(2, at: offset), marker >> 8 == 0xFF {
    let code = marker & 0xFF
    if code == 0xFF {
      offset += 1
      continue
    }
    let isFrame = (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code)
    if isFrame, let height = file.big(2, at: offset + 5), let width = file.big(2, at: offset + 7) {
      return isOnItsSide == true ? (height, width) : (width, height)
    }
    guard let length = file.big(2, at: offset + 2), length >= 2 else { return nil }
    let end = offset + 2 + length
    if code == 0xE1, isOnItsSide == nil, file.has("Exif\0\0", at: offset + 4) {
      isOnItsSide = file.isOnItsSide(exif: offset + 4..<end)
    }
    offset = end
  }
  return nil
}

/// RFC 9649: lossy, lossless and extended files.
private func webp(_ file: ByteReader) -> Size? {
  guard file.has("RIFF", at: 0), file.has("WEBP", at: 8) else { return nil }
  if file.has("VP8X", at: 12), let width = file.little(3, at: 24), let height = file.little(3, at: 27) {
    return (width + 1, height + 1)
  }
  if file.has("VP8L", at: 12), let bits = file.little(4, at: 21) {
    return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  }
  if file.has("VP8 ", at: 12), let width = file.little(2, at: 26), let height = file.little(2, at: 28) {
    return (width & 0x3FFF, height & 0x3FFF)
  }
  return nil
}

/// ISO/IEC 23008-12: the largest `ispe` property within the first kilobytes; others belong to tiles and previews.
private func avif(_ file: ByteReader) -> Size? {
  guard file.has("ftypavif", at: 4) || file.has("ftypavis", at: 4) else { return nil }
  let sizes = (8..<max(8, min(file.bytes.count, 8192))).lazy.filter { file.has("ispe", at: $0) }.compactMap { offset in
    file.big(4, at: offset + 8).flatMap { width in file.big(4, at: offset + 12).map { (width, $0) } }
  }
  return sizes.max { area($0) < area($1) }
}

private func area(_ size: Size) -> Double { Double(size.width) * Double(size.height) }
