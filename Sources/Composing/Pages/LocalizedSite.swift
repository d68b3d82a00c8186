import Diagnostics
import Links
import Markdown
import Markup
import Model
import Routes

/// The text of a content file's body, or why it can no longer be had.
package typealias BodyReader = @Sendable (Body) -> Reported<ArraySlice<UInt8>?>

/// The site in one language, with the theme in that language: what every page of the language is made from.
///
/// It never changes; every page, and every function that a text is converted with, shares it. A struct took 5,700
/// instructions to copy, seven times for each page.
package final class LocalizedSite: Sendable {
  package let site: Site
  package let routes: Routes
  package let language: Language
  /// The edition in the site's own language; nil in that one itself.
  let original: LocalizedSite?
  let theme: Theme.Localization
  /// The ids that the theme writes itself, which no heading of a text may take.
  package let themeIDs: Set<String>
  /// The ids of the quotes and of the shares, in their order.
  let quoteIDs: [String]
  let shareIDs: [String]
  package let addresses: Addresses
  let read: BodyReader
  let shared: SharedFrame
  let menu: Menu
  let sectorNames: [SectorName]
  /// What each section is called, by its place among all.
  private let sectionTitles: [String]
  /// What the figures' names in prose stand for.
  private let figures: [String: Figures.Lookup]
  private let markdownWords: Markdown.Words

  package init(
    _ site: Site, at routes: Routes, in language: Language, translating original: LocalizedSite?,
    theme: Theme.Localization,
    themeIDs: Set<String>, addresses: Addresses,
    read: @escaping BodyReader
  ) {
    self.site = site
    self.routes = routes
    self.language = language
    self.original = original
    self.theme = theme
    self.themeIDs = themeIDs
    var ids = HeadingIDs()
    quoteIDs = site.quotes.map { ids.next(for: "citat-" + $0.name.slug.description, avoiding: themeIDs) }
    shareIDs = site.figures.shares.map { ids.next(for: $0.statistic.name.slug.description, avoiding: themeIDs) }
    self.addresses = addresses
    self.read = read
    menu = Menu(of: site, at: routes, in: language, words: theme.words, addresses: addresses)
    sectorNames = site.settings.sectors.map { sector in
      let isTranslated = sector.names.isThere(in: language, own: site.ownLanguage)
      return SectorName(
        sector.name(in: language, own: site.ownLanguage), in: isTranslated ? language : site.ownLanguage,
        ofPagesIn: language)
    }
    sectionTitles = Section.allCases.map { section in
      let text = routes.introduction(to: section)?.texts.text(in: language, own: site.ownLanguage)
      return text.map { typographic($0.title.value, Typography(language)) } ?? theme.words.name(of: section)
    }
    figures = Dictionary(
      site.figures.names(of: site.settings).map { ($0, site.figures.text(named: $0, of: site.settings, in: language)) },
      uniquingKeysWith: { one, _ in one })
    markdownWords = Markdown.Words(of: theme.words)
    shared = SharedFrame(of: site, at: routes, in: language, words: theme.words, addresses: addresses)
  }
}

extension LocalizedSite {
  var own: Language { site.ownLanguage }
  package var words: Words { theme.words }

  /// What the site and the organisation are called in the language.
  package var title: String { shared.site.title }
  package var organisation: String { shared.site.organisation }

  /// A text of the front matter as pages show it: with the language's typographic signs.
  package func shown(_ text: Located<String>) -> String { typographic(text.value, typography) }
  package func shown(_ text: Located<String>?) -> String? { text.map { shown($0) } }

  private var typography: Typography { Typography(language) }

  func sectionTitle(_ section: Section) -> String { sectionTitles[section.rawValue] }

  /// The URL of a path on this site.
  package func url(_ path: SitePath) -> String { addresses.url(path) }
}

/// What came up while a page was made: problems, and the links and ids that its Markdown wrote.
package struct PageNotes: Sendable {
  package var diagnostics: [Diagnostic] = []
  package private(set) var links: [Outline.Link] = []
  /// The ids of the headings, whichever of the page's texts they stand in.
  package private(set) var headingIDs: [String] = []
  /// The ids that stand elsewhere on the page.
  package let takenIDs: Set<String>
  private var prefixes = HeadingIDs()

  /// Notes on a page whose headings keep away from some ids.
  package init(avoiding ids: Set<String>) { takenIDs = ids }
}

extension PageNotes {
  /// The ids that no heading of a further text may take.
  fileprivate var idsToAvoid: Set<String> { headingIDs.isEmpty ? takenIDs : takenIDs.union(headingIDs) }

  /// What the ids of a text begin with that is called so on the page: `traff-1-`; of a second one of the name, `traff-1-2-`.
  fileprivate mutating func prefix(ofIDsIn text: String) -> String { prefixes.next(for: text, avoiding: []) + "-" }

  /// Takes the first text's links as they are: most pages have but one text with any.
  fileprivate mutating func add(_ outline: Outline) {
    if links.isEmpty { links = outline.links } else { links += outline.links }
    headingIDs += outline.headings.map(\.id)
  }

  /// Takes note of a link that a field wrote.
  fileprivate mutating func add(_ link: Outline.Link) { links.append(link) }

  /// Moves what has been noted beyond so many problems and links to one place.
  fileprivate mutating func move(after count: (diagnostics: Int, links: Int), to span: Span) {
    for index in diagnostics.indices.dropFirst(count.diagnostics) {
      diagnostics[index] = diagnostics[index].moved(to: span)
    }
    for index in links.indices.dropFirst(count.links) { links[index] = links[index].moved(to: span) }
  }
}

extension Located<String> {
  /// Where a field's text begins in the file, with or without quotation marks around it; nil where YAML has changed the
  /// text, so that no place in the one is a place in the other.
  fileprivate var contentStart: Int? {
    switch span.range.count - value.utf8.count {
    case 0: span.range.lowerBound
    case 2: span.range.lowerBound + 1
    default: nil
    }
  }
}

extension LocalizedSite {
  /// Converts the body of a content file to HTML, with its headings below those of level `level`.
  ///
  /// Of a page's texts all but one have a name, which their ids begin with.
  func convert(_ body: Body, level: Int = 2, as name: String? = nil, notes: inout PageNotes) -> HTML {
    guard !body.isBlank else { return HTML() }
    guard let bytes = read(body).reporting(to: &notes.diagnostics) else { return HTML() }
    return bytes.withUnsafeBufferPointer { bytes in
      convert(bytes, at: body.span.range.lowerBound, of: body.span.path, level: level, as: name, notes: &notes)
    }
  }

  /// Where an address in a field leads; what is wrong with it is told at the field.
  func link(to address: Located<String>, notes: inout PageNotes) -> (url: String, isExternal: Bool) {
    let (destination, span) = (address.value, address.span)
    switch addresses.resolve(destination, from: span.path, in: language, Guesses()) {
    case .internal(let url):
      notes.add(Outline.Link(destination: destination, url: url, isExternal: false, span: span))
      return (url, false)
    case .external(let url): return (url, true)
    case .dead(let suggestion): notes.diagnostics.append(.deadLink(destination, suggestion: suggestion, at: span))
    case .refused(let diagnostic): notes.diagnostics.append(diagnostic.moved(to: span))
    }
    return (addresses.basePath, false)
  }

  /// Converts Markdown that stands in a field of the front matter, such as a lead.
  func convert(_ field: Located<String>?, as name: String, notes: inout PageNotes) -> HTML {
    guard let field else { return HTML() }
    let count = (notes.diagnostics.count, notes.links.count)
    var text = field.value
    let html = text.withUTF8 {
      convert($0, at: field.contentStart ?? 0, of: field.span.path, level: 2, as: name, notes: &notes)
    }
    if field.contentStart == nil { notes.move(after: count, to: field.span) }
    return html
  }

  private func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, of path: SourcePath, level: Int, as name: String?,
    notes: inout PageNotes
  ) -> HTML {
    var markup = Markup()
    markup.reserveCapacity(bytes.count + bytes.count / 2)
    let surroundings = surroundings(
      of: path, level: level, takenIDs: notes.idsToAvoid, idPrefix: name.map { notes.prefix(ofIDsIn: $0) } ?? "")
    let outline = convertMarkdown(bytes, at: offset, of: path, in: surroundings, into: &markup)
      .reporting(to: &notes.diagnostics)
    notes.add(outline)
    return HTML(markup)
  }

  /// What a text at `path` must know of the site around it.
  private func surroundings(
    of path: SourcePath, level: Int, takenIDs: Set<String>, idPrefix: String
  ) -> Surroundings {
    let guesses = Guesses()
    return Surroundings(
      headingLevel: level, typography: typography, words: markdownWords, takenIDs: takenIDs, idPrefix: idPrefix,
      resolveLink: { [self] in addresses.resolve($0, from: path, in: language, guesses) },
      resolveContact: { [self] in addresses.resolveContact($0, from: path) },
      image: { [self] in addresses.image($0, from: path, guesses) },
      figure: { [self] in figure(named: $0, guesses) })
  }

  private func figure(named name: String, _ guesses: Guesses) -> FigureResolution {
    switch figures[name] ?? site.figures.text(named: name, of: site.settings, in: language) {
    case .text(let text): .text(text)
    case .absent where site.mayLack(name), .unknown where site.mayLack(name): .unreadable
    case .absent: .absent
    case .pending: site.edition.includesDrafts ? .text(words[.missingFigureInProse]) : .pending
    case .unknown where site.draftStatistics.contains(name): .draft
    // A recorded count has no name of its own: it goes into the actors.
    case .unknown where site.statistics.contains { $0.name.slug.description == name }: .unknown(suggestion: "actors")
    case .unknown where !guesses.takeOne(): .unknown(suggestion: nil)
    case .unknown: .unknown(suggestion: suggestion(for: name, among: site.figures.names(of: site.settings)))
    }
  }
}

extension Site {
  /// Whether a figure is perhaps missing only because a file could not be read, which has been said.
  fileprivate func mayLack(_ figure: String) -> Bool {
    unreadable.contains(figure)
      || figure.hasPrefix("actors")
        && unreadable.contains { $0 == "sectors" || $0.hasPrefix("coalitions/") || $0.hasPrefix("statistics/") }
  }
}

extension Typography {
  init(_ language: Language) { self = language == .swedish ? .swedish : .english }
}

extension Markdown.Words {
  fileprivate init(of words: Composing.Words) {
    self.init(
      footnotes: words[.footnotes], backToReference: words[.footnoteBack], table: words[.table],
      section: words[.section])
  }
}

/// What a sector is called, within a sentence before its count and at the head of a row.
struct SectorName: Sendable {
  /// As in *civilsamhället (36)*, up to the number.
  let beforeCount: String
  let atStart: String
  /// Its language, where that is not the page's.
  let language: String?

  init(_ name: String, in language: Language, ofPagesIn pageLanguage: Language) {
    beforeCount = name + " ("
    atStart = language.sentenceCase(name)
    self.language = language == pageLanguage ? nil : language.code
  }
}

extension SharedFrame {
  fileprivate convenience init(
    of site: Site, at routes: Routes, in language: Language, words: Words, addresses: Addresses
  ) {
    self.init(
      baseURL: addresses.basePath, homeURL: addresses.url(routes.root(in: language)),
      feedURL: addresses.url(.feed(language)), manifestURL: addresses.url(.webManifest),
      openGraphLocale: language.openGraphLocale, isDraftBuild: site.edition.includesDrafts,
      site: SiteNames(
        title: site.settings.title.textOrOriginal(in: language, own: site.ownLanguage).value,
        titleLanguage: site.settings.title.isThere(in: language, own: site.ownLanguage) ? nil : site.ownLanguage.code,
        organisation: site.settings.organisation.value,
        shortName: site.settings.shortName?.value ?? site.settings.organisation.value),
      footerLinks: site.accessibility == nil
        ? []
        : [
          MenuItem(
            label: words[.accessibilityTitle], url: addresses.url(routes.scheme.accessibility),
            targetLanguage: language == site.ownLanguage ? nil : site.ownLanguage.code)
        ])
  }
}
