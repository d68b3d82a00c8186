/// Makes variants of a picture: upright, of the given sizes and formats, with its colour profile and no other metadata.
///
/// In this process: for pictures that are trusted. The same bytes give the same variants, whatever the processor.
package func makeVariants(_ variants: [PictureVariant], of bytes: [UInt8]) throws(PictureFault) -> [[UInt8]] {
  let file = ByteReader(bytes: bytes)
  guard let header = PictureHeader(file) else { throw .damaged }
  let widest = variants.map(\.width).max() ?? 0
  let decoded = try decode(file, header, forWidth: widest)
  let sizes = sized(decoded, variants)
  var made: [[UInt8]] = []
  for variant in variants {
    guard let raster = sizes[Size(variant)] else { throw .damaged }
    made.append(try encode(raster, as: variant.format, from: decoded, header))
  }
  return made
}

private struct Size: Hashable {
  let width, height: Int

  init(_ variant: PictureVariant) { (width, height) = (variant.width, variant.height) }
}

/// The picture in each size, upright; each is made of the next larger, which is quick and as sharp.
private func sized(_ decoded: Decoded, _ variants: [PictureVariant]) -> [Size: Raster] {
  var sizes: [Size: Raster] = [:]
  var source: Raster?
  for variant in variants.sorted(by: { $0.width > $1.width }) where sizes[Size(variant)] == nil {
    let raster =
      source?.resampled(toWidth: variant.width, height: variant.height)
      ?? firstSize(of: decoded, width: variant.width, height: variant.height)
    sizes[Size(variant)] = raster
    source = raster
  }
  return sizes
}

/// The picture in its largest size: first made smaller, then turned upright.
private func firstSize(of decoded: Decoded, width: Int, height: Int) -> Raster {
  let isOnItsSide = decoded.orientation.isOnItsSide
  return decoded.raster.resampled(toWidth: isOnItsSide ? height : width, height: isOnItsSide ? width : height)
    .upright(from: decoded.orientation)
}

private func encode(
  _ raster: Raster, as format: PictureFormat, from decoded: Decoded, _ header: PictureHeader
) throws(PictureFault) -> [UInt8] {
  switch format {
  case .jpeg: try encodeJPEG(raster, isGrey: decoded.isGrey, decoded.profile)
  case .png: try encodePNG(raster, isGrey: decoded.isGrey, decoded.profile)
  case .webp: try encodeWebP(raster, isDrawn: header.format == .png, decoded.profile)
  }
}

/// What the bytes of variants follow from besides the picture: our way of making them, and the libraries'.
package let pictureRevision = "1; \(jpegVersion); \(pngVersion); \(webpVersion)"
