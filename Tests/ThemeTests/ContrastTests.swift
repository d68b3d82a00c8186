import Testing

@Suite("The theme's colours")
struct ContrastTests {
  /// Pairs of foreground and background, with the least contrast: 7 for long text, 3 for graphics and focus indicators.
  private static let texts: [(token: String, grounds: [String], least: Double)] = [
    ("text", ["paper", "mist"], 7), ("quiet", ["paper", "mist"], 7), ("link", ["paper", "mist"], 7),
    ("line-strong", ["paper", "mist"], 3), ("ink-text", ["ink"], 7), ("ink-quiet", ["ink"], 7),
    ("ink-line", ["ink"], 3),
    ("accent", ["ink"], 3),
  ]

  @Test("stand out from their ground in light and in dark", arguments: [false, true])
  func standsOutFromGround(isDark: Bool) throws {
    let tokens = try Tokens(of: theme.asset("css/site.css"))
    let colours = isDark ? tokens.dark : tokens.light
    for (token, grounds, least) in Self.texts {
      let colour = try #require(colours[token], "--\(token) has no colour")
      for name in grounds {
        let ground = try #require(colours[name], "--\(name) has no colour")
        let contrast = colour.contrast(with: ground)
        #expect(contrast >= least, "--\(token) \(colour) on --\(name) \(ground)")
      }
    }
  }

  @Test("show every sector on paper and on ink, in light and in dark")
  func showsSectorsOnPaperAndInk() throws {
    let tokens = try Tokens(of: theme.asset("css/site.css"))
    #expect(tokens.sectors.count == 6, "one for each shape that the generator draws")
    for (name, colours) in tokens.sectors {
      for ground in ["paper", "mist"] {
        #expect(colours.paper.contrast(with: try #require(tokens.light[ground])) >= 3, "\(name) on --\(ground)")
        #expect(colours.dark.contrast(with: try #require(tokens.dark[ground])) >= 3, "\(name) on --\(ground), dark")
      }
      for scheme in [tokens.light, tokens.dark] {
        #expect(colours.dark.contrast(with: try #require(scheme["ink"])) >= 3, "\(name) on --ink")
      }
    }
  }

  @Test("are told apart, sector from sector")
  func distinguishesSectors() throws {
    let sectors = try Tokens(of: theme.asset("css/site.css")).sectors.values
    #expect(Set(sectors.map(\.paper)).count == sectors.count)
    #expect(Set(sectors.map(\.dark)).count == sectors.count)
  }

  @Test("let the draft notice be read, whose letters are the light scheme's in both")
  func showsDraftNotice() throws {
    let tokens = try Tokens(of: theme.asset("css/site.css"))
    #expect(try #require(tokens.light["text"]).contrast(with: try #require(tokens.light["accent"])) >= 7)
  }
}

@Suite("Contrast as WCAG computes it")
struct ColourTests {
  @Test(
    "goes from 1 to 21",
    arguments: [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#1a1b41", "#1a1b41", 1)])
  func rangesFrom1To21(one: String, two: String, expected: Double) throws {
    let contrast = try #require(Colour(one)).contrast(with: try #require(Colour(two)))
    #expect(abs(contrast - expected) < 0.005)
  }

  @Test("takes no colour from what is none", arguments: ["red", "#fff", "#12345g", "#1234567", ""])
  func takesNoColourFromOthers(text: String) { #expect(Colour(text) == nil) }
}
