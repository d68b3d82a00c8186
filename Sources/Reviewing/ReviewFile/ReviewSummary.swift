import Comparing
import Diagnostics
import Markup

extension Markup {
  /// Appends what changes, in short: whether an address is lost, the figures, the pages with links to them, the rest.
  mutating func appendSummary(of review: Review, _ comparison: SiteComparison, _ pages: [ReviewedPage]) {
    let messageLanguage = review.messageLanguage
    if review.isEmpty { return append(paragraph: review.nothingChanges, class: "verdict") }
    append(review.verdict)
    append(figures: comparison.figures, in: messageLanguage)
    for kind in [Review.Section.Kind.new, .moved, .edited] {
      guard let section = review.sections.first(where: { $0.kind == kind }) else { continue }
      append(listOf: pages.filter { $0.kind == kind }, section.headline, messageLanguage)
    }
    for section in review.sections where section.kind == .gone || section.kind == .frame {
      append(section, in: messageLanguage)
    }
    append(sentences: review.files + review.remarks, messageLanguage)
  }

  private mutating func append(_ verdict: Review.Verdict) {
    append(raw: verdict.lost.isEmpty ? "<div class=\"verdict\">\n<p>" : "<div class=\"verdict lost\">\n<p>")
    append(escaping: verdict.sentence)
    append(raw: "</p>\n")
    if !verdict.lost.isEmpty {
      append(raw: "<ul>\n")
      for address in verdict.lost.prefix(Self.mostLines) {
        append(raw: "<li><code>")
        append(escaping: address)
        append(raw: "</code></li>\n")
      }
      append(raw: "</ul>\n")
    }
    if let help = verdict.help {
      append(raw: "<p class=\"help\">")
      append(textWithCode: help.prefix(1).uppercased() + help.dropFirst() + ".")
      append(raw: "</p>\n")
    }
    append(raw: "</div>\n")
  }

  /// Appends text in which what stands between backticks is code.
  private mutating func append(textWithCode text: String) {
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      let isCode = index % 2 == 1
      if isCode { append(raw: "<code>") }
      append(escaping: String(part))
      if isCode { append(raw: "</code>") }
    }
  }

  /// Appends each figure with its value before and after, large.
  private mutating func append(figures: [FigureChange], in messageLanguage: MessageLanguage) {
    guard !figures.isEmpty else { return }
    append(raw: "<section aria-labelledby=\"figures\">\n")
    append(heading: 2, id: "figures", Bilingual(sv: "Siffror", en: "Figures")[messageLanguage])
    append(raw: "<ul class=\"figures\">\n")
    for figure in figures.prefix(Self.mostLines) {
      let (old, new) = figure.values(in: messageLanguage.ofSite)
      append(raw: "<li><span class=\"figure-name\">")
      append(escaping: (old == nil ? figure.nameOfNew : figure.name)[messageLanguage])
      append(raw: "</span> <span class=\"figure-values\">")
      if let old, old != new {
        append(raw: new == nil ? "<del>" : "<span class=\"old\">")
        append(escaping: old)
        append(raw: new == nil ? "</del>" : "</span> <span class=\"arrow\">→</span> ")
      }
      if let new {
        append(raw: "<strong>")
        append(escaping: new)
        append(raw: "</strong>")
      }
      append(raw: "</span> <span class=\"figure-parts\">")
      append(escaping: figure.parts(in: messageLanguage))
      append(raw: "</span></li>\n")
    }
    append(raw: "</ul>\n</section>\n")
  }

  /// Appends a list of pages with links to what is shown of them.
  private mutating func append(listOf pages: [ReviewedPage], _ headline: String, _ messageLanguage: MessageLanguage) {
    append(raw: "<section>\n")
    append(heading: 2, id: nil, headline)
    append(raw: "<ul class=\"list\">\n")
    for page in pages.prefix(Self.mostLines) {
      append(attribute: "<li><a href=\"", "#" + page.id)
      append(attribute: " lang=\"", page.language ?? messageLanguage.rawValue)
      append(raw: ">")
      append(escaping: page.entry.title)
      append(raw: "</a> <span class=\"where\">")
      append(addressOf: page.entry)
      append(raw: "</span></li>\n")
    }
    append(raw: "</ul>\n")
    append(restAfter: pages.count, messageLanguage)
    append(raw: "</section>\n")
  }

  private mutating func append(_ section: Review.Section, in messageLanguage: MessageLanguage) {
    append(raw: "<section>\n")
    append(heading: 2, id: nil, section.headline)
    append(raw: "<ul class=\"list\">\n")
    for entry in section.entries.prefix(Self.mostLines) {
      append(raw: "<li>")
      append(escaping: entry.title)
      append(raw: " <span class=\"where\">")
      append(addressOf: entry)
      append(raw: "</span>\n")
      append(changes: entry.passages, in: messageLanguage)
      append(raw: "</li>\n")
    }
    append(raw: "</ul>\n")
    append(restAfter: section.entries.count, messageLanguage)
    append(raw: "</section>\n")
  }

  private mutating func append(sentences: [String], _ messageLanguage: MessageLanguage) {
    guard !sentences.isEmpty else { return }
    append(raw: "<section>\n")
    append(heading: 2, id: nil, Bilingual(sv: "Filer", en: "Files")[messageLanguage])
    append(raw: "<ul class=\"list\">\n")
    for sentence in sentences {
      append(raw: "<li>")
      append(escaping: sentence)
      append(raw: "</li>\n")
    }
    append(raw: "</ul>\n</section>\n")
  }

  private mutating func append(restAfter count: Int, _ messageLanguage: MessageLanguage) {
    let rest = count - Self.mostLines
    if rest > 0 { append(paragraph: Bilingual.more(rest)[messageLanguage], class: "more") }
  }

  /// How many lines of one kind the summary has at most.
  private static var mostLines: Int { 200 }
}
