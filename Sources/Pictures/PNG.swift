import Bytes
import Cpng

/// The versions of libpng and zlib that the program was built with.
let pngVersion = "libpng \(PNG_LIBPNG_VER_STRING) zlib \(zlibVersion)"

/// Reads a PNG of any depth and kind.
func decodePNG(_ file: ByteReader, _ header: PictureHeader) throws(PictureFault) -> Decoded {
  if file.chunks.contains(where: { file.has("acTL", at: $0.name) }) { throw .moving }
  // The library keeps the address of the bytes until it has read them all.
  let picture = file.bytes.withUnsafeBytes { bytes in
    Result { () throws(PictureFault) in try read(bytes.baseAddress, count: bytes.count) }
  }
  let (raster, isGrey) = try picture.get()
  return Decoded(raster: raster, orientation: header.orientation, profile: file.profileInPNG, isGrey: isGrey)
}

private func read(_ start: UnsafeRawPointer?, count: Int) throws(PictureFault) -> (Raster, isGrey: Bool) {
  var image = png_image()
  image.version = 1
  defer { png_image_free(&image) }
  guard png_image_begin_read_from_memory(&image, start, count) != 0 else { throw .damaged }
  let isGrey = image.format & colour == 0
  image.format = colour | alpha
  var raster = Raster(width: Int(image.width), height: Int(image.height))
  let read = raster.pixels.withUnsafeMutableBytes { png_image_finish_read(&image, nil, $0.baseAddress, 0, nil) }
  if read == 0 || image.tellsOfDamage { throw image.words.contains("memory") ? .outOfMemory : .damaged }
  return (raster, isGrey)
}

/// The bits of `png_image.format`: colours, not only light; how opaque each pixel is.
private let (alpha, colour): (UInt32, UInt32) = (1, 2)

extension png_image {
  /// Whether a warning is about the pixels themselves; others are about what stands beside them.
  fileprivate var tellsOfDamage: Bool {
    warning_or_error & 3 != 0 && (words.contains("IDAT") || words.contains("ot enough"))
  }

  /// What the library says of the first thing that it minded.
  fileprivate var words: String {
    withUnsafeBytes(of: message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

/// Writes a picture as PNG, with its colour profile; without colours or transparency where it has none.
func encodePNG(_ raster: Raster, isGrey: Bool, _ profile: ColourProfile?) throws(PictureFault) -> [UInt8] {
  let isOpaque = raster.isOpaque
  var image = png_image()
  image.version = 1
  (image.width, image.height) = (UInt32(raster.width), UInt32(raster.height))
  image.format = (isGrey ? 0 : colour) | (isOpaque ? 0 : alpha)
  let channels = raster.pixels.flatMap { pixel in
    (isGrey ? [pixel.green] : [pixel.red, pixel.green, pixel.blue]) + (isOpaque ? [] : [pixel.opacity])
  }
  // As much as data that cannot be compressed take, with room for the chunks around them.
  var size = channels.count + raster.height
  size += size / 1000 + 4096
  var bytes = [UInt8](repeating: 0, count: size)
  guard png_image_write_to_memory(&image, &bytes, &size, 0, channels, 0, nil) != 0 else { throw .outOfMemory }
  return withProfile(Array(bytes[..<size]), profile)
}

/// A PNG with a colour profile in place of the statement that its colours are sRGB.
private func withProfile(_ file: [UInt8], _ profile: ColourProfile?) -> [UInt8] {
  guard let profile else { return file }
  let reader = ByteReader(bytes: file)
  let header = file[..<33]
  let data = Array("ICC\0\0".utf8) + deflated(profile.bytes)
  let rest = reader.chunks.reduce(33) { reader.has("sRGB", at: $1.name) ? $1.data.upperBound + 4 : $0 }
  return header + pngChunk("iCCP", data) + file[rest...]
}
