import Pictures

/// A picture with a palette as PNG (W3C, third edition): rows without a filter, which serves flat colours best.
func encodePNG(_ picture: Canvas) -> [UInt8] {
  let isOpaque = picture.colours.allSatisfy { $0.alpha == 255 }
  let header = bigEndian(picture.area.width) + bigEndian(picture.area.height) + [8, 3, 0, 0, 0]
  return pngSignature + pngChunk("IHDR", header)
    + pngChunk("PLTE", picture.colours.flatMap { [$0.red, $0.green, $0.blue] })
    + (isOpaque ? [] : pngChunk("tRNS", picture.colours.map(\.alpha)))
    + pngChunk("IDAT", deflated(picture.rows, level: cardLevel)) + pngChunk("IEND", [])
}

/// zlib's level 3 takes a third of the time of level 6, and a fifth more bytes.
private let cardLevel: CInt = 3
