import Bytes
import Diagnostics
import Links
import Markdown
import Markup
import Model

/// Where an address in a field leads.
struct FieldLink {
  let url: String
  var isExternal = false
  /// What the document is that it leads to, if it is one of the site's.
  var facts: DocumentFacts?
}

/// Texts as HTML.
extension LocalizedTexts {
  /// Converts the body of a content file to HTML, with its headings below those of level `level`.
  ///
  /// Of a page's texts all but one have a name, which their ids begin with.
  func convert(_ body: Body, level: Int = 2, as name: String? = nil, notes: inout PageNotes) -> HTML {
    convertWithHeadings(body, level: level, as: name, notes: &notes).html
  }

  /// Converts the body of a page's own text, and lists its headings of the highest level.
  func convertWithContents(_ body: Body, notes: inout PageNotes) -> (HTML, [ContentsEntry]) {
    let (html, headings) = convertWithHeadings(body, level: 2, as: nil, notes: &notes)
    let contents = headings.filter { $0.level == 2 }.map { heading in
      ContentsEntry(id: heading.id, title: html.withBytes { plainText(of: $0.part(heading.words)) })
    }
    return (html, contents)
  }

  private func convertWithHeadings(
    _ body: Body, level: Int, as name: String?, notes: inout PageNotes
  ) -> (html: HTML, headings: [Outline.Heading]) {
    guard !body.isBlank else { return (HTML(), []) }
    guard let bytes = read(body).reporting(to: &notes.diagnostics) else { return (HTML(), []) }
    return bytes.withBytes { bytes in
      convert(bytes, at: body.span.range.lowerBound, of: body.span.path, level: level, as: name, notes: &notes)
    }
  }

  /// Where an address in a field leads; what is wrong with it is told at the field.
  func link(to address: Located<String>, notes: inout PageNotes) -> FieldLink {
    let (destination, span) = (address.value, address.span)
    switch addresses.resolve(destination, from: span.path, in: language, SuggestionBudget()) {
    case .internal(let url, let warning):
      if let warning { notes.diagnostics.append(warning.moved(to: span)) }
      notes.add(Outline.Link(destination: destination, url: url, isExternal: false, span: span))
      return FieldLink(url: url)
    case .document(let url, let facts):
      notes.add(Outline.Link(destination: destination, url: url, isExternal: false, span: span))
      return FieldLink(url: url, facts: facts)
    case .external(let url): return FieldLink(url: url, isExternal: true)
    case .dead(let suggestion): notes.diagnostics.append(.deadLink(destination, suggestion: suggestion, at: span))
    case .refused(let diagnostic): notes.diagnostics.append(diagnostic.moved(to: span))
    }
    return FieldLink(url: addresses.basePath)
  }

  /// Converts Markdown that stands in a field of the front matter, such as a lead.
  func convert(_ field: Located<String>?, as name: String, notes: inout PageNotes) -> HTML {
    guard let field else { return HTML() }
    let count = (notes.diagnostics.count, notes.links.count, notes.pictures.count)
    let html = field.value.withBytes {
      convert($0, at: field.spanInQuotes?.range.lowerBound ?? 0, of: field.span.path, level: 2, as: name, notes: &notes)
        .html
    }
    notes.leaveBraces(at: field.span)
    if field.spanInQuotes == nil { notes.move(after: count, to: field.span) }
    return html
  }

  private func convert(
    _ bytes: ByteView, at offset: Int, of path: SourcePath, level: Int, as name: String?,
    notes: inout PageNotes
  ) -> (html: HTML, headings: [Outline.Heading]) {
    var markup = Markup()
    markup.reserveCapacity(bytes.count + bytes.count / 2)
    let context = context(
      of: path, level: level, takenIDs: notes.idsToAvoid, idPrefix: name.map { notes.prefix(ofIDsIn: $0) } ?? "",
      hasPictureBefore: notes.hasPicture)
    let outline = convertMarkdown(bytes, at: offset, of: path, in: context, into: &markup)
      .reporting(to: &notes.diagnostics)
    notes.add(outline, in: language)
    notes.diagnostics += typedFigures.diagnostics(in: bytes, at: offset, of: path)
    return (HTML(markup), outline.headings)
  }

  /// What a text at `path` must know of the site around it.
  private func context(
    of path: SourcePath, level: Int, takenIDs: Set<String>, idPrefix: String, hasPictureBefore: Bool
  ) -> MarkdownContext {
    let guesses = SuggestionBudget()
    return MarkdownContext(
      headingLevel: level, typography: typography, words: markdownWords, takenIDs: takenIDs, idPrefix: idPrefix,
      hasPictureBefore: hasPictureBefore,
      resolveLink: { [self] in addresses.resolve($0, from: path, in: language, guesses) },
      resolveContact: { [self] in addresses.resolveContact($0, from: path) },
      image: { [self] in addresses.image($0, from: path, guesses) },
      figure: { [self] in figure(named: $0, in: path, guesses) })
  }

  private func figure(named name: String, in path: SourcePath, _ guesses: SuggestionBudget) -> FigureResolution {
    switch figures[name] ?? site.figures.text(named: name, of: site.settings, in: language) {
    case .text(let text): .text(text, warning: addresses.warning(ofFigure: name, from: path))
    case .absent where site.mayLack(name), .unknown where site.mayLack(name): .unreadable
    case .absent: .absent
    case .pending: site.edition.includesDrafts ? .text(words[.missingFigureInProse]) : .pending
    case .unknown: resolution(ofUnknown: name, guesses)
    }
  }

  private func resolution(ofUnknown name: String, _ guesses: SuggestionBudget) -> FigureResolution {
    if let absence = site.absentStatistics[name] { return .leftOut(why: absence.predicate, remedy: absence.remedy) }
    // A recorded count has no name of its own: it goes into the actors.
    if site.content.statistics.contains(where: { $0.name.slug.description == name }) {
      return .unknown(suggestion: "actors")
    }
    guard guesses.takeOne() else { return .unknown(suggestion: nil) }
    return .unknown(suggestion: suggestion(for: name, among: site.figures.names(of: site.settings)))
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

extension MarkdownStrings {
  init(of words: Words) {
    self.init(
      footnotes: words[.footnotes], backToReference: words[.footnoteBack], table: words[.table],
      section: words[.section], pictureSizes: words[.textPictureSizes])
  }
}

extension PageNotes {
  /// Takes the certain remedy from a number that begins a field: braces at the beginning of a value mean something else in YAML.
  fileprivate mutating func leaveBraces(at field: Span) {
    for (index, diagnostic) in diagnostics.enumerated()
    where diagnostic.rule == .typedNumber && diagnostic.span.range.lowerBound == field.range.lowerBound {
      var quoted = diagnostic.with(nil)
      quoted.help = Bilingual(
        sv: "byt talet mot siffrans namn, och sätt citattecken runt hela värdet",
        en: "write the figure's name in its place, with quotation marks around the whole value")
      diagnostics[index] = quoted
    }
  }
}
