/// What is asked of the process that makes the variants of a picture.
struct PictureRequest: Equatable {
  let variants: [PictureVariant]
  let picture: [UInt8]
}

extension PictureRequest {
  /// The request as bytes: how many variants, each with its width, height and format, and then the picture.
  var bytes: [UInt8] {
    number(variants.count)
      + variants.flatMap {
        number($0.width) + number($0.height) + number(PictureFormat.allCases.firstIndex(of: $0.format) ?? 0)
      }
      + picture
  }

  init?(_ bytes: [UInt8]) {
    let file = ByteReader(bytes: bytes)
    guard let count = file.little(4, at: 0), 4 + 12 * count <= bytes.count else { return nil }
    var variants: [PictureVariant] = []
    for offset in (0..<count).map({ 4 + 12 * $0 }) {
      guard let width = file.little(4, at: offset), let height = file.little(4, at: offset + 4),
        let format = file.little(4, at: offset + 8), PictureFormat.allCases.indices.contains(format)
      else { return nil }
      variants.append(PictureVariant(width: width, height: height, format: PictureFormat.allCases[format]))
    }
    self.init(variants: variants, picture: Array(bytes[(4 + 12 * count)...]))
  }
}

/// Some files as one: each behind its length.
func joined(_ files: [[UInt8]]) -> [UInt8] { files.flatMap { number($0.count) + $0 } }

/// The files that were joined; nil if the bytes do not end where a file does.
func parts(of bytes: [UInt8]) -> [[UInt8]]? {
  let file = ByteReader(bytes: bytes)
  var (files, offset): ([[UInt8]], Int) = ([], 0)
  while offset < bytes.count {
    guard let count = file.little(4, at: offset), offset + 4 + count <= bytes.count else { return nil }
    files.append(Array(bytes[offset + 4..<offset + 4 + count]))
    offset += 4 + count
  }
  return files
}

private func number(_ number: Int) -> [UInt8] { [0, 8, 16, 24].map { UInt8(number >> $0 & 0xFF) } }
