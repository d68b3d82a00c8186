import Model
import Pictures

extension ByteReader {
  /// Whether a picture's file is complete and nothing follows it: false for an upload that was cut off.
  ///
  /// Only the container format is parsed, from part to part; the pixels are not decoded.
  func isWhole(as kind: ImageKind) -> Bool {
    switch kind {
    case .png: isWholePNG
    case .jpeg: isWholeJPEG
    case .gif: isWholeGIF
    case .webp: little(4, at: 4).map { $0 + 8 <= bytes.count } ?? false
    case .avif: isWholeAVIF
    // A drawing is read whole.
    case .svg: true
    }
  }
}

extension ByteReader {
  /// ISO/IEC 15948: chunks of a length, a name, data and a checksum, with some of the picture among them; the last is IEND.
  private var isWholePNG: Bool {
    var (offset, hasData) = (8, false)
    while let length = big(4, at: offset) {
      let end = offset + 12 + length
      guard end <= bytes.count else { return false }
      if has("IEND", at: offset + 4) { return hasData }
      hasData = hasData || has("IDAT", at: offset + 4)
      offset = end
    }
    return false
  }

  /// ITU-T T.81: segments, and after each start of scan its data, up to the end of the image (0xD9).
  ///
  /// As decoders do, it skips bytes between segments.
  private var isWholeJPEG: Bool {
    var (offset, hasScan) = (2, false)
    while let marker = marker(from: offset) {
      switch marker.code {
      case 0xD9: return hasScan
      case 0x01, 0xD0...0xD8: offset = marker.end
      case let code:
        guard let length = big(2, at: marker.end), length >= 2 else { return false }
        hasScan = hasScan || code == 0xDA
        offset = marker.end + length
      }
    }
    return false
  }

  /// The next marker: 0xFF, perhaps several, and a code; 0xFF and zero is a byte of a scan.
  private func marker(from start: Int) -> (code: UInt8, end: Int)? {
    guard start < bytes.count else { return nil }
    var rest = bytes[start...]
    while let first = rest.firstIndex(of: 0xFF), first + 1 < rest.endIndex {
      let code = rest[first + 1]
      if code != 0, code != 0xFF { return (code, first + 2) }
      rest = rest[(first + 1)...]
    }
    return nil
  }

  /// GIF89a, appendix A: blocks up to the trailer (0x3B), which some programs forget after the last picture; a head without
  /// any block shows nothing, and breaks off nowhere.
  private var isWholeGIF: Bool {
    guard bytes.count > 13 else { return true }
    var (offset, hasPicture) = (13 + colours(flaggedAt: 10), false)
    while let introducer = byte(offset) {
      switch introducer {
      case 0x3B: return true
      case 0x21: offset = endOfSubBlocks(from: offset + 2)
      case 0x2C:
        offset = endOfSubBlocks(from: offset + 11 + colours(flaggedAt: offset + 9))
        hasPicture = true
      default: return false
      }
    }
    return hasPicture && offset == bytes.count
  }

  /// The bytes of a table of colours, by the flags that say whether there is one, and how large.
  private func colours(flaggedAt offset: Int) -> Int {
    guard let flags = byte(offset), flags & 0x80 != 0 else { return 0 }
    return 3 << (flags & 7 + 1)
  }

  private func endOfSubBlocks(from start: Int) -> Int {
    var offset = start
    while let length = byte(offset), length > 0 { offset += 1 + length }
    return offset + 1
  }

  /// ISO/IEC 14496-12: boxes of a length and a name; 1 means that the length follows, 0 that the box goes on to the end.
  private var isWholeAVIF: Bool {
    var offset = 0
    while let short = big(4, at: offset) {
      if short == 0 { return true }
      guard let length = short == 1 ? big(8, at: offset + 8) : short, length >= 8, length <= bytes.count - offset else {
        return false
      }
      offset += length
    }
    return offset == bytes.count
  }
}
