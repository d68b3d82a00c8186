import Testing

@testable import Cards

@Suite("An icon")
struct IconTests {
  private func design() throws -> IconDesign {
    IconDesign(mark: try readDrawing(try themeFile("favicon.svg")), ground: try #require(Colour("#1a1b41")))
  }

  @Test("is as large as its name says, and has the corners that it should", arguments: Icon.allCases.dropFirst())
  func isDrawn(_ icon: Icon) throws {
    let picture = try PNGReader(try #require(icon.draw(with: try design())))
    #expect(picture.width == icon.sizes[0] && picture.height == icon.sizes[0])
    let isWhole = icon == .touch || icon == .maskable
    #expect(picture.alpha(x: 0, y: 0) == (isWhole ? 255 : 0))
    #expect(picture.colour(x: picture.width / 2, y: 2 * picture.width / 50) == [0x1A, 0x1B, 0x41])
    #expect(Set(picture.pixels).count > 5)
  }

  @Test("for Windows holds three sizes, each a PNG of that size")
  func holdsSizes() throws {
    let bytes = try #require(Icon.favicon.draw(with: try design()))
    #expect(Array(bytes[..<6]) == [0, 0, 1, 0, 3, 0])
    for (index, size) in Icon.favicon.sizes.enumerated() {
      let entry = Array(bytes[(6 + 16 * index)..<(22 + 16 * index)])
      func number(_ start: Int) -> Int { (0..<4).reduce(0) { $0 | Int(entry[start + $1]) << (8 * $1) } }
      let picture = try PNGReader(Array(bytes[number(12)..<number(12) + number(8)]))
      #expect(picture.width == size && Int(entry[0]) == size)
    }
  }

  @Test("keeps what matters in the middle if it may be cut")
  func keepsMiddle() throws {
    let picture = try PNGReader(try #require(Icon.maskable.draw(with: try design())))
    for place in 0..<512 {
      for edge in [40, 471] {
        #expect(picture.colour(x: place, y: edge) == [0x1A, 0x1B, 0x41])
        #expect(picture.colour(x: edge, y: place) == [0x1A, 0x1B, 0x41])
      }
    }
  }

  @Test("has a name that changes with the mark and the ground")
  func dependsOnDesign() throws {
    let design = try design()
    let other = IconDesign(mark: design.mark, ground: .clear)
    #expect(Icon.large.key(with: design) != Icon.large.key(with: other))
    #expect(Icon.large.key(with: design) != Icon.small.key(with: design))
  }
}
