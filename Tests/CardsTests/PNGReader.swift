import Czlib
import Testing

/// What a test reads of a PNG with a palette.
struct PNGReader {
  var width = 0
  var height = 0
  var palette: [[UInt8]] = []
  var alphas: [UInt8] = []
  /// The number of each pixel's colour.
  var pixels: [UInt8] = []

  /// Reads all chunks, each with its checksum.
  init(_ bytes: [UInt8]) throws {
    try #require(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    var (index, data, types) = (8, [UInt8](), [String]())
    while index < bytes.count {
      let length = Self.number(bytes[index..<index + 4])
      let content = Array(bytes[(index + 4)..<(index + 8 + length)])
      #expect(
        Self.number(bytes[(index + 8 + length)..<(index + 12 + length)])
          == Int(crc32(0, content, UInt32(content.count))))
      let (type, body) = (String(decoding: content[..<4], as: UTF8.self), Array(content[4...]))
      types.append(type)
      switch type {
      case "IHDR":
        (width, height) = (Self.number(body[0..<4]), Self.number(body[4..<8]))
        #expect(Array(body[8...]) == [8, 3, 0, 0, 0])
      case "PLTE": palette = stride(from: 0, to: body.count, by: 3).map { Array(body[$0..<$0 + 3]) }
      case "tRNS": alphas = body
      case "IDAT": data += body
      default: break
      }
      index += 12 + length
    }
    #expect(types.first == "IHDR" && types.last == "IEND")
    var (rows, size) = ([UInt8](repeating: 0, count: (width + 1) * height), UInt((width + 1) * height))
    try #require(uncompress(&rows, &size, data, UInt(data.count)) == Z_OK)
    try #require(Int(size) == rows.count)
    for row in 0..<height {
      #expect(rows[row * (width + 1)] == 0)
      pixels += rows[(row * (width + 1) + 1)..<((row + 1) * (width + 1))]
    }
    #expect(pixels.allSatisfy { Int($0) < palette.count })
  }

  func colour(x: Int, y: Int) -> [UInt8] { palette[Int(pixels[y * width + x])] }

  func alpha(x: Int, y: Int) -> UInt8 {
    let number = Int(pixels[y * width + x])
    return number < alphas.count ? alphas[number] : 255
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
