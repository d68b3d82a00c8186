import Bytes
import Cturbojpeg

/// The version of libjpeg-turbo that the program was built with.
let jpegVersion = "libjpeg-turbo 2.1"

/// Reads a JPEG, at the smallest eighth of its size that has a width; the library makes it smaller in passing.
func decodeJPEG(_ file: ByteReader, _ header: PictureHeader, forWidth width: Int) throws(PictureFault) -> Decoded {
  guard let library = tjInitDecompress() else { throw .outOfMemory }
  defer { tjDestroy(library) }
  let size = UInt(file.bytes.count)
  var (across, down, sampling, colours) = (CInt(0), CInt(0), CInt(0), CInt(0))
  guard tjDecompressHeader3(library, file.bytes, size, &across, &down, &sampling, &colours) == 0 else { throw .damaged }
  if colours == TJCS_CMYK.rawValue || colours == TJCS_YCCK.rawValue { throw .colours }
  if file.scanCount * Int(across) * Int(down) > mostScannedPixels { throw .tooSlow }

  let shown = header.orientation.isOnItsSide ? Int(down) : Int(across)
  let eighths = (1...8).first { (shown * $0 + 7) / 8 >= width } ?? 8
  let (scaledAcross, scaledDown) = ((Int(across) * eighths + 7) / 8, (Int(down) * eighths + 7) / 8)
  var raster = Raster(width: scaledAcross, height: scaledDown)
  let result = raster.pixels.withUnsafeMutableBytes { pixels in
    tjDecompress2(
      library, file.bytes, size, pixels.bindMemory(to: UInt8.self).baseAddress, CInt(scaledAcross), 0, CInt(scaledDown),
      TJPF_RGBA.rawValue, TJFLAG_ACCURATEDCT)
  }
  if result != 0 { try judge(String(cString: tjGetErrorStr2(library))) }
  return Decoded(
    raster: raster, orientation: header.orientation, profile: file.profileInJPEG,
    isGrey: colours == TJCS_GRAY.rawValue)
}

/// How many pixels all scans of a file may go over.
///
/// Cameras write one scan, programs some ten; a malicious file has thousands, each of which goes over the whole picture.
private let mostScannedPixels = 400_000_000

extension ByteReader {
  /// How many scans a JPEG has: 0xFF and 0xDA stand nowhere else, but for a small picture in its Exif data.
  fileprivate var scanCount: Int { zip(bytes, bytes.dropFirst()).count { $0 == 0xFF && $1 == 0xDA } }
}

/// Throws what the library's words mean.
///
/// Bytes between segments, which some cameras leave, are no fault.
private func judge(_ words: String) throws(PictureFault) {
  if words.contains("extraneous bytes before marker") { return }
  throw words.contains("nsufficient memory") ? .outOfMemory : .damaged
}

/// Writes a picture as JPEG, in the library's progressive form, with its colour profile.
func encodeJPEG(_ raster: Raster, isGrey: Bool, _ profile: ColourProfile?) throws(PictureFault) -> [UInt8] {
  guard let library = tjInitCompress() else { throw .outOfMemory }
  defer { tjDestroy(library) }
  let sampling = CInt((isGrey ? TJSAMP_GRAY : TJSAMP_420).rawValue)
  var size = tjBufSize(CInt(raster.width), CInt(raster.height), sampling)
  var bytes = [UInt8](repeating: 0, count: Int(size))
  let result = bytes.withUnsafeMutableBufferPointer { bytes in
    var start = bytes.baseAddress
    return raster.pixels.withUnsafeBytes { pixels in
      tjCompress2(
        library, pixels.bindMemory(to: UInt8.self).baseAddress, CInt(raster.width), 0, CInt(raster.height),
        TJPF_RGBX.rawValue, &start, &size, sampling, jpegQuality,
        TJFLAG_ACCURATEDCT | TJFLAG_PROGRESSIVE | TJFLAG_NOREALLOC)
    }
  }
  guard result == 0 else { throw .outOfMemory }
  return withProfile(Array(bytes[..<Int(size)]), profile)
}

private let jpegQuality: CInt = 80

/// A JPEG with a colour profile behind its first segment, in as many segments as it needs.
private func withProfile(_ file: [UInt8], _ profile: ColourProfile?) -> [UInt8] {
  guard let profile, let first = ByteReader(bytes: file).segments.first(where: { _ in true }) else { return file }
  let largest = 65_519
  let count = (profile.bytes.count + largest - 1) / largest
  let segments = (0..<count).flatMap { part -> [UInt8] in
    let data = profile.bytes[part * largest..<min(profile.bytes.count, (part + 1) * largest)]
    let length = 2 + 14 + data.count
    return [0xFF, 0xE2, UInt8(length >> 8), UInt8(length & 0xFF)] + Array("ICC_PROFILE\0".utf8)
      + [UInt8(part + 1), UInt8(count)] + data
  }
  return file[..<first.data.upperBound] + segments + file[first.data.upperBound...]
}
