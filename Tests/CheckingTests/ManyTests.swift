import Checking
import Diagnostics
import Model
import Testing

@Suite("Ten thousand of everything", .timeLimit(.minutes(10)))
struct ManyTests {
  private let many = 10_000
  private let nowhere = Span("content/x.md", 0..<1)
  private let edition = Edition(baseURL: BaseURL("https://msi.se/"), day: PartialDate(day: 1, month: 1, year: 2026))

  @Test("that are right keep every rule quiet")
  func saysNothingOfRightItems() async throws {
    #expect(await check(try await library(), for: edition) == [])
  }

  @Test("that are wrong are reported one by one, and only the first hundred are guessed at")
  func limitsGuessesAtWrongItems() async throws {
    var library = try await library()
    library.coalitions = Array(library.coalitions.prefix(10))
    library.quotes = library.quotes.map { quote in
      var quote = quote
      quote.coalition = Located("kolition-7", at: nowhere)
      quote.image = Located(ImagePath("bild-7.gfi"), at: nowhere)
      return quote
    }
    for number in 0..<10 {
      let path = ImagePath("bild-\(number).gif")
      library.images[path] = Image(path: path, source: SourcePath("content/images/\(path)"), width: 1, height: 1)
    }
    let diagnostics = await check(library, for: edition)
    for rule in [Rule.unknownCoalition, .missingImage] {
      let found = diagnostics.filter { $0.rule == rule }
      #expect(found.count == many)
      #expect(found.filter { $0.label != nil }.count == 100)
    }
  }

  @Test("that are alike are reported one by one too")
  func reportsEachOfEqualItems() async throws {
    var library = try await library()
    let first = try #require(library.coalitions.first)
    library.coalitions = Array(repeating: first, count: many)
    let found = await check(library, for: edition).filter { $0.rule == .duplicateSlug }
    #expect(found.count == many - 1)
  }

  /// As many coalitions, with actors and aliases, and quotes of them.
  private func library() async throws -> Library {
    var library = try await Content(["coalitions/01-a.md": coalition(), "quotes/1-a.md": quote()]).library
    let (coalition, quote) = (try #require(library.coalitions.first), try #require(library.quotes.first))
    library.coalitions = try (0..<many).map { number in
      let sector = Located(SectorKey("public"), at: nowhere)
      let actors = (0..<5).map {
        Located(Actor(name: "A\(number + $0)", sector: sector, url: nil, line: 1), at: nowhere)
      }
      var facts = CoalitionFacts()
      facts.actors = .named(actors)
      facts.aliases = [Located(try #require(SitePath("/gammal/\(number)/")), at: nowhere)]
      return Coalition(
        name: try name("coalitions", "koalition-\(number)", number), facts: facts, texts: coalition.texts)
    }
    library.quotes = try (0..<many).map { number in
      var copy = Quote(name: try name("quotes", "\(number)", number), texts: quote.texts)
      copy.coalition = Located("koalition-\(number)", at: nowhere)
      return copy
    }
    return library
  }

  private func name(_ folder: String, _ slug: String, _ number: Int) throws -> FileName {
    FileName(
      path: SourcePath("content/\(folder)/\(number)-\(slug).md"), number: number, slug: try #require(Slug(slug)))
  }
}
