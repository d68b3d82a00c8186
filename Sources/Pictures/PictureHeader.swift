/// What the first bytes of a picture tell: nothing is decoded.
package struct PictureHeader: Sendable, Hashable {
  package let format: PictureFormat
  /// In pixels, as the picture is shown.
  package let width, height: Int
  let orientation: Orientation

  /// Nil if the bytes are in none of the formats, or end before the size.
  package init?(of bytes: [UInt8]) {
    self.init(ByteReader(bytes: bytes))
  }

  init?(_ file: ByteReader) {
    let readers: [(PictureFormat, (ByteReader) -> StoredSize?)] = [(.png, png), (.jpeg, jpeg), (.webp, webp)]
    for (format, read) in readers {
      guard let size = read(file), size.width > 0, size.height > 0 else { continue }
      self.format = format
      orientation = size.orientation ?? .upright
      (width, height) = orientation.isOnItsSide ? (size.height, size.width) : (size.width, size.height)
      return
    }
    return nil
  }
}

/// The size of a picture as it is stored.
private struct StoredSize {
  let width, height: Int
  var orientation: Orientation?
}

/// ISO/IEC 15948: the first chunk is IHDR; eXIf may stand anywhere before the picture's data.
private func png(_ file: ByteReader) -> StoredSize? {
  guard file.byte(0) == 0x89, file.has("PNG\r\n", at: 1), file.has("IHDR", at: 12),
    let width = file.big(4, at: 16), let height = file.big(4, at: 20)
  else { return nil }
  let exif = file.chunks.first { file.has("eXIf", at: $0.name) }
  return StoredSize(
    width: width, height: height, orientation: exif.flatMap { Orientation(of: file, exif: $0.data) })
}

/// ITU-T T.81: segments up to the first start of frame; browsers turn a picture by its first Exif orientation.
private func jpeg(_ file: ByteReader) -> StoredSize? {
  var exif: Range<Int>?
  for segment in file.segments {
    if exif == nil, segment.code == 0xE1, file.has("Exif\0\0", at: segment.data.lowerBound) { exif = segment.data }
    guard segment.isFrame else { continue }
    guard let height = file.big(2, at: segment.data.lowerBound + 1),
      let width = file.big(2, at: segment.data.lowerBound + 3)
    else { return nil }
    return StoredSize(width: width, height: height, orientation: exif.flatMap { Orientation(of: file, exif: $0) })
  }
  return nil
}

/// RFC 9649: lossy, lossless and extended files.
private func webp(_ file: ByteReader) -> StoredSize? {
  guard file.has("RIFF", at: 0), file.has("WEBP", at: 8) else { return nil }
  if file.has("VP8X", at: 12), let width = file.little(3, at: 24), let height = file.little(3, at: 27) {
    let exif = file.riffChunks.first { file.has("EXIF", at: $0.name) }
    return StoredSize(
      width: width + 1, height: height + 1, orientation: exif.flatMap { Orientation(of: file, exif: $0.data) })
  }
  if file.has("VP8L", at: 12), let bits = file.little(4, at: 21) {
    return StoredSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
  }
  if file.has("VP8 ", at: 12), let width = file.little(2, at: 26), let height = file.little(2, at: 28) {
    return StoredSize(width: width & 0x3FFF, height: height & 0x3FFF)
  }
  return nil
}
