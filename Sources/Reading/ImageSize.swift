import Model
import Pictures

/// The format of a picture and its size in pixels as it is shown, read from its first bytes: PNG, JPEG, GIF, WebP and AVIF.
struct ImageSize: Hashable {
  let kind: ImageKind
  let width: Int
  let height: Int

  init(kind: ImageKind, width: Int, height: Int) {
    (self.kind, self.width, self.height) = (kind, width, height)
  }

  /// Nil if the bytes are in none of these formats, or end before the size.
  init?(of bytes: [UInt8]) {
    if let header = PictureHeader(of: bytes) {
      self.init(kind: ImageKind(header.format), width: header.width, height: header.height)
      return
    }
    let reader = ByteReader(bytes: bytes)
    for (kind, size) in readers {
      guard let size = size(reader), size.width > 0, size.height > 0 else { continue }
      self.init(kind: kind, width: size.width, height: size.height)
      return
    }
    return nil
  }
}

extension ImageKind {
  fileprivate init(_ format: PictureFormat) {
    switch format {
    case .jpeg: self = .jpeg
    case .png: self = .png
    case .webp: self = .webp
    }
  }
}

private let readers: [(kind: ImageKind, size: @Sendable (ByteReader) -> Size?)] = [(.gif, gif), (.avif, avif)]

private typealias Size = (width: Int, height: Int)

private func gif(_ file: ByteReader) -> Size? {
  guard file.has("GIF87a", at: 0) || file.has("GIF89a", at: 0),
    let width = file.little(2, at: 6), let height = file.little(2, at: 8)
  else { return nil }
  return (width, height)
}

/// ISO/IEC 23008-12: the largest `ispe` property within the first kilobytes; others belong to tiles and previews.
private func avif(_ file: ByteReader) -> Size? {
  guard file.has("ftypavif", at: 4) || file.has("ftypavis", at: 4) else { return nil }
  let sizes = (8..<max(8, min(file.bytes.count, 8192))).lazy.filter { file.has("ispe", at: $0) }.compactMap { offset in
    file.big(4, at: offset + 8).flatMap { width in file.big(4, at: offset + 12).map { (width, $0) } }
  }
  return sizes.max { area($0) < area($1) }
}

private func area(_ size: Size) -> Double { Double(size.width) * Double(size.height) }
