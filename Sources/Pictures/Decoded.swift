/// A picture as it is read: how its pixels are stored, and what is kept of what stands beside them.
struct Decoded {
  /// Not yet upright, and of a JPEG perhaps smaller than the file has it.
  let raster: Raster
  let orientation: Orientation
  let profile: ColourProfile?
  /// Whether it has no colours, only light and dark.
  var isGrey = false
}

/// Reads a picture; of a JPEG no more than the widest variant needs.
func decode(_ file: ByteReader, _ header: PictureHeader, forWidth width: Int) throws(PictureFault) -> Decoded {
  if header.width * header.height > mostPixels(of: file, header.format) { throw .tooLarge }
  return switch header.format {
  case .jpeg: try decodeJPEG(file, header, forWidth: width)
  case .png: try decodePNG(file, header)
  case .webp: try decodeWebP(file, header)
  }
}

/// How many pixels a picture may have.
///
/// A JPEG that comes in one pass is made smaller while it is read; one that comes in several is kept whole until the last,
/// with up to six bytes for each pixel. All else is kept whole with four, and takes longest to read.
private func mostPixels(of file: ByteReader, _ format: PictureFormat) -> Int {
  guard format == .jpeg else { return 16_000_000 }
  let isProgressive = file.segments.contains { [0xC2, 0xC6, 0xCA, 0xCE].contains($0.code) }
  return isProgressive ? 25_000_000 : 100_000_000
}
