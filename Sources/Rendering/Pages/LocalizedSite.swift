import Diagnostics
import Markdown
import Markup
import Model

/// The text of a content file's body, or why it can no longer be had.
package typealias BodyReader = @Sendable (Body) -> Reported<ArraySlice<UInt8>?>

/// The site in one language, with the theme in that language: what every page of the language is made from.
///
/// It never changes; every page, and every function that a text is converted with, shares it. A struct took 5,700
/// instructions to copy, seven times for each page.
final class LocalizedSite: Sendable {
  let site: Site
  let language: Language
  let theme: Theme.Localization
  /// The ids that the theme has taken on every page.
  let takenIDs: Set<String>
  let addresses: Addresses
  let read: BodyReader
  let shared: SharedFrame
  let menu: Menu
  let sectorNames: [SectorName]
  /// What each section is called, by its place among all.
  private let sectionTitles: [String]
  /// What the figures' names in prose stand for.
  private let figures: [String: Figures.Lookup]
  private let markdownWords: Markdown.Words

  init(
    _ site: Site, in language: Language, theme: Theme.Localization, takenIDs: Set<String>, addresses: Addresses,
    read: @escaping BodyReader
  ) {
    self.site = site
    self.language = language
    self.theme = theme
    self.takenIDs = takenIDs
    self.addresses = addresses
    self.read = read
    menu = Menu(of: site, in: language, words: theme.words, addresses: addresses)
    sectorNames = site.settings.sectors.map { SectorName($0.name(in: language, own: site.ownLanguage), in: language) }
    sectionTitles = Section.allCases.map { section in
      let text = site.introduction(to: section)?.texts.text(in: language, own: site.ownLanguage)
      return text.map { typographic($0.title.value, Typography(language)) } ?? theme.words.name(of: section)
    }
    figures = Dictionary(
      site.figures.names(of: site.settings).map { ($0, site.figures.text(named: $0, of: site.settings, in: language)) },
      uniquingKeysWith: { one, _ in one })
    markdownWords = Markdown.Words(of: theme.words)
    shared = SharedFrame(of: site, in: language, words: theme.words, addresses: addresses)
  }
}

extension LocalizedSite {
  var own: Language { site.ownLanguage }
  var words: Words { theme.words }

  /// A text of the front matter as pages show it: with the language's typographic signs.
  func shown(_ text: Located<String>) -> String { typographic(text.value, typography) }
  func shown(_ text: Located<String>?) -> String? { text.map { shown($0) } }

  private var typography: Typography { Typography(language) }

  func sectionTitle(_ section: Section) -> String { sectionTitles[section.rawValue] }

  /// The URL of a path on this site.
  func url(_ path: SitePath) -> String { addresses.url(path) }
}

/// What came up while a page was made: problems, and the links that its Markdown wrote.
struct PageNotes: Sendable {
  var diagnostics: [Diagnostic] = []
  var links: [Outline.Link] = []
}

extension PageNotes {
  fileprivate mutating func add(_ other: PageNotes) {
    diagnostics += other.diagnostics
    add(other.links)
  }

  /// Takes the first text's links as they are: most pages have but one text with any.
  fileprivate mutating func add(_ others: [Outline.Link]) {
    if links.isEmpty { links = others } else { links += others }
  }

  /// The same, at one place.
  fileprivate func moved(to span: Span) -> PageNotes {
    var moved = PageNotes()
    moved.diagnostics = diagnostics.map {
      Diagnostic($0.rule, at: span, $0.summary, label: $0.label, notes: $0.notes, help: $0.help)
    }
    moved.links = links.map { $0.moved(to: span) }
    return moved
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
  func convert(_ body: Body, level: Int = 2, idPrefix: String = "", notes: inout PageNotes) -> HTML {
    guard !body.isBlank else { return HTML() }
    guard let bytes = read(body).reporting(to: &notes.diagnostics) else { return HTML() }
    return bytes.withUnsafeBufferPointer { bytes in
      convert(
        bytes, at: body.span.range.lowerBound,
        in: surroundings(of: body.span.path, level: level, idPrefix: idPrefix), of: body.span.path, notes: &notes)
    }
  }

  /// Converts Markdown that stands in a field of the front matter, such as a lead.
  func convert(_ field: Located<String>?, notes: inout PageNotes) -> HTML {
    guard let field else { return HTML() }
    var (text, found) = (field.value, PageNotes())
    let path = field.span.path
    let html = text.withUTF8 {
      convert($0, at: field.contentStart ?? 0, in: surroundings(of: path, level: 2), of: path, notes: &found)
    }
    notes.add(field.contentStart == nil ? found.moved(to: field.span) : found)
    return html
  }

  private func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, in surroundings: consuming Surroundings, of path: SourcePath,
    notes: inout PageNotes
  ) -> HTML {
    var markup = Markup()
    markup.reserveCapacity(bytes.count + bytes.count / 2)
    let outline = convertMarkdown(bytes, at: offset, of: path, in: surroundings, into: &markup)
      .reporting(to: &notes.diagnostics)
    notes.add(outline.links)
    return HTML(markup)
  }

  /// What a text at `path` must know of the site around it.
  ///
  /// On a page with several texts, each has a prefix to its ids.
  private func surroundings(of path: SourcePath, level: Int, idPrefix: String = "") -> Surroundings {
    let guesses = Guesses()
    return Surroundings(
      headingLevel: level, typography: typography, words: markdownWords, takenIDs: takenIDs, idPrefix: idPrefix,
      resolveLink: { [self] destination in
        !idPrefix.isEmpty && destination.hasPrefix("#") && destination != "#"
          ? .internal(url: "#" + idPrefix + destination.dropFirst())
          : addresses.resolve(destination, from: path, in: language, guesses)
      },
      image: { [self] in addresses.image($0, from: path, guesses) },
      figure: { [self] in figure(named: $0, guesses) })
  }

  private func figure(named name: String, _ guesses: Guesses) -> FigureResolution {
    switch figures[name] ?? .unknown {
    case .text(let text): .text(text)
    case .pending: site.edition.includesDrafts ? .text(words[.missingFigureInProse]) : .pending
    // Without sectors nobody can tell which figures of theirs there are.
    case .unknown where name.hasPrefix("actors") && site.unreadable.contains("sectors"): .text("")
    case .unknown where !guesses.takeOne(): .unknown(suggestion: nil)
    case .unknown: .unknown(suggestion: suggestion(for: name, among: site.figures.names(of: site.settings)))
    }
  }
}

extension Typography {
  fileprivate init(_ language: Language) { self = language == .swedish ? .swedish : .english }
}

extension Markdown.Words {
  fileprivate init(of words: Rendering.Words) {
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

  init(_ name: String, in language: Language) {
    beforeCount = name + " ("
    atStart = language.sentenceCase(name)
  }
}

extension SharedFrame {
  fileprivate convenience init(of site: Site, in language: Language, words: Words, addresses: Addresses) {
    let root = addresses.url(site.root(in: language))
    self.init(
      baseURL: addresses.basePath, homeURL: root, feedURL: root + "feed.xml",
      manifestURL: addresses.basePath + "manifest.webmanifest",
      openGraphLocale: language.openGraphLocale, isDraftBuild: site.edition.includesDrafts,
      site: SiteNames(
        title: (site.settings.title.text(in: language, own: site.ownLanguage) ?? site.settings.title.original).value,
        organisation: site.settings.organisation.value,
        shortName: site.settings.shortName?.value ?? site.settings.organisation.value),
      footerLinks: site.accessibility == nil
        ? [] : [MenuItem(label: words[.accessibilityTitle], url: addresses.url(site.accessibilityPath))])
  }
}
