/// A GIF without what says where, when and by whom it was made: comments, texts and programs' own data go, all but how often
/// a moving picture is repeated; so does what follows its end (GIF89a).
///
/// Bytes that are no whole GIF stay as they are, up to where they break off.
func strippedGIF(_ bytes: [UInt8]) -> [UInt8] {
  var reader = GIFReader(bytes: bytes)
  guard bytes.count > 13 else { return bytes }
  reader.offset = 13 + reader.coloursLength(flaggedAt: 10)
  var kept = Array(bytes[..<min(reader.offset, bytes.count)])
  while reader.offset < bytes.count {
    let start = reader.offset
    guard let isKept = reader.skipBlock() else { break }
    if isKept { kept += bytes[start..<min(reader.offset, bytes.count)] }
  }
  kept.append(0x3B)
  return kept
}

private struct GIFReader {
  let bytes: [UInt8]
  var offset = 0

  /// Moves behind a block, and says whether the picture needs it; nil at the end.
  mutating func skipBlock() -> Bool? {
    switch bytes[offset] {
    case 0x2C:
      offset += 11 + coloursLength(flaggedAt: offset + 9)
      skipSubBlocks()
      return true
    case 0x21:
      let isKept = isNeededExtension
      offset += 2
      skipSubBlocks()
      return isKept
    default: return nil
    }
  }

  /// Of extensions, a picture needs how its frames follow each other, and how often they are repeated.
  private var isNeededExtension: Bool {
    switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
    case 0xF9: true
    case 0xFF: ["NETSCAPE2.0", "ANIMEXTS1.0"].contains { bytes.dropFirst(offset + 3).starts(with: $0.utf8) }
    default: false
    }
  }

  /// The bytes of a table of colours, by the flags that say whether there is one, and how large.
  func coloursLength(flaggedAt place: Int) -> Int {
    guard place < bytes.count, bytes[place] & 0x80 != 0 else { return 0 }
    return 3 << (Int(bytes[place]) & 7 + 1)
  }

  private mutating func skipSubBlocks() {
    while offset < bytes.count, bytes[offset] > 0 { offset += 1 + Int(bytes[offset]) }
    offset += 1
  }
}
