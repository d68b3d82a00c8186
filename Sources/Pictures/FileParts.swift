/// A part of a PNG or WebP file, by the offset of its four letters and of its data.
struct Chunk {
  let name: Int
  let data: Range<Int>
}

/// A part of a JPEG file, by its marker's second byte and the offsets of its data.
struct Segment {
  let code: Int
  let data: Range<Int>

  /// Whether it begins a picture: a start of frame (ITU-T T.81, table B.1).
  var isFrame: Bool { (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code) }
}

extension ByteReader {
  /// The chunks of a PNG file before the picture's data.
  var chunks: some Sequence<Chunk> {
    sequence(state: 8) { (offset: inout Int) -> Chunk? in
      guard let length = big(4, at: offset), offset + 12 + length <= bytes.count, !has("IDAT", at: offset + 4) else {
        return nil
      }
      defer { offset += 12 + length }
      return Chunk(name: offset + 4, data: offset + 8..<offset + 8 + length)
    }
  }

  /// The chunks of an extended WebP file.
  var riffChunks: some Sequence<Chunk> {
    sequence(state: 12) { (offset: inout Int) -> Chunk? in
      guard let length = little(4, at: offset + 4), offset + 8 + length <= bytes.count else { return nil }
      // Chunks of odd length have a byte of padding.
      defer { offset += 8 + length + length % 2 }
      return Chunk(name: offset, data: offset + 8..<offset + 8 + length)
    }
  }

  /// The segments of a JPEG file up to the first scan; the last may break off.
  var segments: some Sequence<Segment> {
    sequence(state: big(3, at: 0) == 0xFFD8FF ? 2 : bytes.count) { (offset: inout Int) -> Segment? in
      while let marker = big(2, at: offset), marker == 0xFFFF { offset += 1 }
      guard let marker = big(2, at: offset), marker >> 8 == 0xFF, marker != 0xFFDA,
        let length = big(2, at: offset + 2), length >= 2
      else { return nil }
      defer { offset += 2 + length }
      return Segment(code: marker & 0xFF, data: offset + 4..<offset + 2 + length)
    }
  }
}
