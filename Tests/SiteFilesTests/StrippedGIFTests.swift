import Testing

@testable import SiteFiles

@Suite("A GIF is published without what it says of itself")
struct StrippedGIFTests {
  private static let head: [UInt8] = Array("GIF89a".utf8) + [2, 0, 2, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
  private static let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
  private static let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
  private static let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x8C, 0x0A, 0]
  private static let coloured: [UInt8] =
    [0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0x80, 1, 2, 3, 4, 5, 6, 2, 2, 0x8C, 0x0A, 0]
  private static let comment: [UInt8] = [0x21, 0xFE, 5] + Array("Malmö".utf8.prefix(5)) + [0]
  private static let program: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [3, 1, 2, 3, 0]
  private static let text: [UInt8] = [0x21, 0x01, 12] + [UInt8](repeating: 1, count: 12) + [2, 65, 66, 0]

  @Test("keeps its pictures, their order in time and how often they are repeated")
  func keepsPictures() {
    let whole = Self.head + Self.loop + Self.control + Self.picture + Self.control + Self.coloured + [0x3B]
    #expect(strippedGIF(whole) == whole)
  }

  @Test("takes comments, texts and programs' own data away, and what follows the end")
  func takesMetadataAway() {
    let whole =
      Self.head + Self.comment + Self.loop + Self.program + Self.control + Self.picture + Self.text + [0x3B]
      + Array("GPS".utf8)
    #expect(strippedGIF(whole) == Self.head + Self.loop + Self.control + Self.picture + [0x3B])
  }

  @Test("ends a file that forgot its end, and reads one that breaks off anywhere")
  func endsTheFile() {
    let whole = Self.head + Self.comment + Self.control + Self.picture
    #expect(strippedGIF(whole) == Self.head + Self.control + Self.picture + [0x3B])
    for length in whole.indices { _ = strippedGIF(Array(whole[..<length])) }
  }
}
