import Model
import Pictures
import SeededRandom
import Testing

@testable import Reading

@Suite("A picture is whole", .timeLimit(.minutes(10)))
struct ImageEndTests {
  @Test("up to its end, with whatever a camera hangs onto it", arguments: WholePicture.all)
  func acceptsWholePicture(picture: WholePicture) {
    #expect(isWhole(picture.bytes, picture.kind))
    #expect(picture.kind == .webp || isWhole(picture.bytes + picture.behind, picture.kind))
  }

  @Test("and not where it is cut off, at whatever byte after its head", arguments: WholePicture.all)
  func refusesCutPicture(picture: WholePicture) {
    for length in picture.head..<picture.bytes.count {
      #expect(!isWhole(Array(picture.bytes.prefix(length)), picture.kind), "\(length)")
    }
  }

  @Test("and not where something else follows its head", arguments: WholePicture.all)
  func refusesPolyglot(picture: WholePicture) {
    let script = Array("=1;/*<script>alert(1)</script>*/".utf8)
    let isTold = !isWhole(Array(picture.bytes.prefix(picture.head)) + script, picture.kind)
    // What an editor's tool can put into a WebP is its own affair, as long as the file says how long it is.
    #expect(isTold || picture.kind == .webp)
  }

  @Test("and not where two hundred thousand bytes come to no end")
  func refusesLongPictureWithoutEnd() {
    let count = 200_000
    let cases: [(ImageKind, [UInt8])] = [
      (.jpeg, [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: count)),
      (.jpeg, [0xFF, 0xD8] + Array(repeating: [0xFF, 0xDA, 0, 2] as [UInt8], count: count / 4).joined()),
      (.jpeg, [0xFF, 0xD8, 0xFF, 0xDA, 0, 2] + Array(repeating: [0xFF, 0] as [UInt8], count: count / 2).joined()),
      (.png, Array(WholePicture.png.prefix(33)) + [UInt8](repeating: 0, count: count)),
      (.gif, Array("GIF89a".utf8) + [UInt8](repeating: 0x21, count: count)),
      (.avif, Array(repeating: [0, 0, 0, 8] + Array("free".utf8), count: count / 8).joined() + [0]),
    ]
    for (kind, bytes) in cases { #expect(!isWhole(bytes, kind), "\(kind)") }
  }

  @Test("whatever its bytes are, without a crash", arguments: ImageKind.allCases)
  func survivesRandomBytes(kind: ImageKind) {
    var generator = SeededGenerator(seed: 7)
    for picture in WholePicture.all {
      for _ in 0..<500 {
        var bytes = picture.bytes
        for _ in 0..<3 {
          bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        _ = isWhole(bytes, kind)
      }
    }
  }

  private func isWhole(_ bytes: [UInt8], _ kind: ImageKind) -> Bool { ByteReader(bytes: bytes).isWhole(as: kind) }
}

@Suite("How a camera was held", .timeLimit(.minutes(10)))
struct ImageOrientationTests {
  @Test("is looked for in one place, however many there are")
  func looksAtOneSegment() {
    // Each segment claims a directory of 65,535 entries that goes over all those after it.
    let segment: [UInt8] =
      [0xFF, 0xE1, 0, 18] + Array("Exif\0\0MM".utf8) + [0, 42, 0, 0, 0, 8] + [0xFF, 0xFF]
    let bytes = [0xFF, 0xD8] + Array(repeating: segment, count: 5_000).joined() + [0xFF, 0xC0, 0, 17, 8, 0, 3, 0, 4]
    #expect(ImageSize(of: bytes).map { [$0.width, $0.height] } == [4, 3])
  }
}

/// The smallest file of a kind that has a head, something of a picture, and an end.
struct WholePicture: Sendable, CustomTestStringConvertible {
  let kind: ImageKind
  let bytes: [UInt8]
  /// The bytes of the head, of which nothing can be said yet.
  let head: Int
  /// What some tools hang onto a file of the kind.
  var behind: [UInt8] = []
  var testDescription: String { kind.rawValue }

  static let all = [
    WholePicture(kind: .png, bytes: png, head: 33, behind: [1, 2, 3]),
    WholePicture(kind: .jpeg, bytes: jpeg, head: 21, behind: Array("SEFT and a film".utf8)),
    WholePicture(kind: .gif, bytes: gif, head: 14, behind: [0x3B, 0]),
    WholePicture(kind: .webp, bytes: webp, head: 12, behind: []),
    WholePicture(kind: .avif, bytes: avif, head: 17, behind: [0, 0, 0, 8] + Array("free".utf8)),
  ]

  static let png =
    [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13] + Array("IHDR".utf8) + [UInt8](repeating: 1, count: 17)
    + [0, 0, 0, 2] + Array("IDAT".utf8) + [1, 2, 9, 9, 9, 9] + [0, 0, 0, 0] + Array("IEND".utf8) + [9, 9, 9, 9]

  /// With a restart, a zero after 0xFF, filling bytes and two scans.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xC2, 0, 17, 8, 0, 2, 0, 2, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    + [0xFF, 0xDA, 0, 3, 1, 0x2A, 0xFF, 0, 0x2A, 0xFF, 0xD0, 0x2A, 0xFF, 0xFF, 0xDA, 0, 3, 1, 0x2A, 0xFF, 0xD9]

  /// With a table of two colours, a comment, and a picture of one byte; the trailer is often forgotten.
  private static let gif: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 9, 9, 9] + [0x21, 0xFE, 2, 1, 2, 0]
    + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 5, 0]

  private static let webp: [UInt8] = Array("RIFF".utf8) + [8, 0, 0, 0] + Array("WEBPVP8 ".utf8)

  private static let avif: [UInt8] =
    [0, 0, 0, 16] + Array("ftypavif".utf8) + [0, 0, 0, 0] + [0, 0, 0, 12] + Array("mdat".utf8) + [1, 2, 3, 4]
}
