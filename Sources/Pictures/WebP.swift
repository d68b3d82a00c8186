import Bytes
import Cwebp

/// The version of libwebp that the program was built with.
let webpVersion = "libwebp \(WebPGetEncoderVersion())"

/// Reads a still WebP.
func decodeWebP(_ file: ByteReader, _ header: PictureHeader) throws(PictureFault) -> Decoded {
  var features = WebPBitstreamFeatures()
  guard WebPGetFeatures(file.bytes, file.bytes.count, &features) == VP8_STATUS_OK else { throw .damaged }
  if features.has_animation != 0 { throw .moving }
  var raster = Raster(width: Int(features.width), height: Int(features.height))
  let decoded = raster.pixels.withUnsafeMutableBytes { pixels in
    WebPDecodeRGBAInto(
      file.bytes, file.bytes.count, pixels.bindMemory(to: UInt8.self).baseAddress, pixels.count, features.width * 4)
  }
  guard decoded != nil else { throw .damaged }
  return Decoded(raster: raster, orientation: header.orientation, profile: file.profileInWebP)
}

/// Writes a picture as WebP, with its colour profile; sharper where it was no photograph.
func encodeWebP(_ raster: Raster, isDrawn: Bool, _ profile: ColourProfile?) throws(PictureFault) -> [UInt8] {
  var (settings, picture, writer) = (WebPConfig(), WebPPicture(), WebPMemoryWriter())
  guard WebPConfigInit(&settings) != 0, WebPPictureInit(&picture) != 0 else { throw .outOfMemory }
  settings.quality = isDrawn ? 88 : 78
  settings.use_sharp_yuv = isDrawn ? 1 : 0
  (picture.width, picture.height) = (CInt(raster.width), CInt(raster.height))
  defer { WebPPictureFree(&picture) }
  let imported = raster.pixels.withUnsafeBytes { pixels in
    WebPPictureImportRGBA(&picture, pixels.bindMemory(to: UInt8.self).baseAddress, CInt(raster.width) * 4)
  }
  guard imported != 0 else { throw .outOfMemory }
  WebPMemoryWriterInit(&writer)
  defer { WebPMemoryWriterClear(&writer) }
  let bytes: [UInt8]? = withUnsafeMutablePointer(to: &writer) { writer in
    picture.writer = WebPMemoryWrite
    picture.custom_ptr = UnsafeMutableRawPointer(writer)
    guard WebPEncode(&settings, &picture) != 0, let start = writer.pointee.mem else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: writer.pointee.size))
  }
  guard let bytes else { throw .outOfMemory }
  return withProfile(bytes, profile, of: raster)
}

/// A WebP in the extended form, with a colour profile before the picture (RFC 9649, section 2.7).
private func withProfile(_ file: [UInt8], _ profile: ColourProfile?, of raster: Raster) -> [UInt8] {
  guard let profile else { return file }
  let reader = ByteReader(bytes: file)
  let (hasProfile, hasAlpha): (UInt8, UInt8) = (0x20, 0x10)
  let flags = hasProfile | (raster.isOpaque ? 0 : hasAlpha)
  let extended = [flags, 0, 0, 0] + littleEndian(raster.width - 1, 3) + littleEndian(raster.height - 1, 3)
  let pictures = reader.riffChunks.filter { !reader.has("VP8X", at: $0.name) }
  let rest = pictures.flatMap { chunk(Array(file[$0.name..<$0.name + 4]), Array(file[$0.data])) }
  let body = Array("WEBP".utf8) + chunk(Array("VP8X".utf8), extended) + chunk(Array("ICCP".utf8), profile.bytes) + rest
  return Array("RIFF".utf8) + littleEndian(body.count, 4) + body
}

/// A chunk of a RIFF file: name, length, data and a byte of padding where that is odd.
private func chunk(_ name: [UInt8], _ data: [UInt8]) -> [UInt8] {
  name + littleEndian(data.count, 4) + data + (data.count % 2 == 0 ? [] : [0])
}

private func littleEndian(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(number >> (8 * $0) & 0xFF) }
}
