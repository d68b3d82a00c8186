import Counting
import Diagnostics
import Model

/// A library, built item by item.
///
///     library {
///       statistic("1-aktorer", ["public": 29], covers: ["trygg-fritid"])
///       coalition("01-trygg-fritid", ["public": 12])
///     }
func library(@ItemsBuilder _ items: () -> [Item]) -> Library { library(of: items()) }

/// A library with the given items, in the given order, and MSI's sectors.
func library(of items: [Item]) -> Library {
  let keys = ["civil-society", "public", "private", "academia"]
  var library = Library(
    settings: Settings(
      title: Translated(text("Koalitioner")), organisation: text("MSI"), languages: [.swedish],
      sectors: keys.map { Sector(key: SectorKey($0), names: Translated(text($0))) }))
  for item in items {
    switch item {
    case .coalition(let coalition): library.coalitions.append(coalition)
    case .statistic(let statistic): library.statistics.append(statistic)
    case .quote(let quote): library.quotes.append(quote)
    case .meeting(let meeting): library.meetings.append(meeting)
    case .contact(let contact): library.contacts.append(contact)
    case .page(let page): library.pages.append(page)
    }
  }
  return library
}

/// A content file of one of the kinds.
enum Item {
  case coalition(Coalition)
  case statistic(Statistic)
  case quote(Quote)
  case meeting(Meeting)
  case contact(Contact)
  case page(Page)
}

@resultBuilder
enum ItemsBuilder {
  static func buildBlock(_ items: Item...) -> [Item] { items }
}

/// A coalition that gives a count for each of some sectors, or nothing of its actors.
func coalition(
  _ file: String, _ actors: KeyValuePairs<String, Int>? = nil, status: Status? = nil, isDraft: Bool = false
) -> Item {
  coalition(file, actors.map { .counts(counts($0, in: file)) }, status: status, isDraft: isDraft)
}

/// A coalition with dates.
func coalition(_ file: String, from starts: String?, to ends: String?, status: Status?) -> Item {
  func date(_ text: String?) -> Located<PartialDate>? {
    text.flatMap { PartialDate($0) }.map { Located($0, at: place(0, in: file)) }
  }
  var facts = CoalitionFacts()
  facts.writtenStatus = status.map { Located($0, at: place(0, in: file)) }
  facts.starts = date(starts)
  facts.ends = date(ends)
  return .coalition(Coalition(name: FileName(file), facts: facts, texts: noWords()))
}

/// A coalition that names its actors, each with its sector.
func coalition(_ file: String, naming actors: KeyValuePairs<String, String>, isDraft: Bool = false) -> Item {
  let named = actors.enumerated().map { line, actor in
    let sector = Located(SectorKey(actor.value), at: place(line, in: file))
    return Located(Actor(name: actor.key, sector: sector, url: nil, line: line + 1), at: place(line, in: file))
  }
  return coalition(file, .named(named), status: nil, isDraft: isDraft)
}

private func coalition(_ file: String, _ actors: Actors?, status: Status?, isDraft: Bool) -> Item {
  var facts = CoalitionFacts()
  facts.writtenStatus = status.map { Located($0, at: place(0, in: file)) }
  facts.actors = actors
  facts.isDraft = isDraft
  return .coalition(Coalition(name: FileName(file), facts: facts, texts: noWords()))
}

/// What counts does not depend on words.
private func noWords<Text: ContentText>() -> Translated<Text> {
  Translated(Text(at: Span("x.md", 0..<0), body: emptyBody))
}

/// A statistic that records a count for each of some sectors.
func statistic(
  _ file: String, _ sectors: KeyValuePairs<String, Int>, covers: [String] = [], order: Int? = nil,
  isDraft: Bool = false
) -> Item {
  var statistic = Statistic(name: FileName(file), texts: noWords())
  statistic.sectors = counts(sectors, in: file)
  statistic.covers = covers.map { text($0) }
  statistic.order = order
  statistic.isDraft = isDraft
  return .statistic(statistic)
}

/// A statistic with a share; one that is pending where it is nil.
func share(_ file: String, _ share: String?, order: Int? = nil) -> Item {
  var words = StatisticText(at: place(0, in: file), body: emptyBody)
  words.label = text("har svarat")
  var statistic = Statistic(name: FileName(file), texts: Translated(words))
  statistic.share = Located(share.flatMap { Share($0) }.map { .known($0) } ?? .pending, at: place(0, in: file))
  statistic.order = order
  return .statistic(statistic)
}

func quote(_ file: String, of coalition: String? = nil, order: Int? = nil, isDraft: Bool = false) -> Item {
  var quote = Quote(name: FileName(file), texts: noWords())
  quote.coalition = coalition.map { text($0) }
  quote.order = order
  quote.isDraft = isDraft
  return .quote(quote)
}

func meeting(_ file: String) -> Item {
  .meeting(Meeting(name: FileName(file), texts: noWords()))
}

func contact(_ file: String, order: Int? = nil) -> Item {
  var contact = Contact(name: FileName(file), texts: noWords())
  contact.order = order
  return .contact(contact)
}

func page(_ file: String, navigation: Int? = nil, isDraft: Bool = false) -> Item {
  var page = Page(name: FileName(file), texts: noWords())
  page.navigation = navigation
  page.isDraft = isDraft
  return .page(page)
}

private func counts(_ counts: KeyValuePairs<String, Int>, in file: String) -> [SectorCount] {
  counts.enumerated().map { line, entry in
    SectorCount(
      sector: Located(SectorKey(entry.key), at: place(line, in: file)),
      count: Located(entry.value, at: place(line, in: file)), line: line + 1)
  }
}

/// The span of a line's entry: in the tests' files, each line has ten bytes.
private func place(_ line: Int, in file: String) -> Span { Span(SourcePath(file + ".md"), line * 10..<line * 10 + 9) }

private func text(_ value: String) -> Located<String> { Located(value, at: Span("x.md", 0..<0)) }

private let emptyBody = Body(span: Span("x.md", 0..<0), isBlank: true, text: .kept([]))

extension FileName {
  /// The name of the file `07-slug.md`, told by its stem.
  init(_ stem: String) {
    let number = Int(stem.prefix { $0.isNumber })
    guard let slug = Slug(number == nil ? stem : String(stem.drop { $0.isNumber }.dropFirst())) else {
      preconditionFailure("the test has misspelt the file name \(stem)")
    }
    self.init(path: SourcePath(stem + ".md"), number: number, slug: slug)
  }
}
