import Comparing
import Diagnostics
import Markup
import Model

/// A page of a review: what is said of it, and the files that hold it before and after.
struct ReviewedPage {
  /// Its place in the review, from one.
  let number: Int
  let kind: Review.Section.Kind
  let entry: Review.Entry
  let language: String?
  /// Where the page is in the old site; nil for a new one.
  let old: OutputPath?
  let new: OutputPath
  /// All that has changed in it, as often as it stands there.
  let passages: [PassageChange]

  var id: String { "page-\(number)" }
}

/// The pages that a review shows: the new ones first, then those that have moved, then those that have changed most.
func reviewedPages(of review: Review, _ comparison: SiteComparison) -> [ReviewedPage] {
  func entries(_ kind: Review.Section.Kind) -> [Review.Entry] {
    review.sections.first { $0.kind == kind }?.entries ?? []
  }
  let new = zip(entries(.new), comparison.newPages).map { entry, page in
    (Review.Section.Kind.new, entry, page, OutputPath?.none, [PassageChange]())
  }
  func changed(_ kind: Review.Section.Kind, _ pages: [PageChange]) -> [(
    Review.Section.Kind, Review.Entry, PageSummary, OutputPath?, [PassageChange]
  )] {
    zip(entries(kind), pages).map { entry, change in (kind, entry, change.page, change.oldPath, change.passages) }
  }
  let edited = changed(.edited, comparison.editedPages).enumerated().sorted { one, other in
    let (more, less) = (one.element.4.count, other.element.4.count)
    return more == less ? one.offset < other.offset : more > less
  }
  let all = new + changed(.moved, comparison.movedPages) + edited.map(\.element)
  return all.enumerated().map { index, page in
    ReviewedPage(
      number: index + 1, kind: page.0, entry: page.1, language: page.2.language, old: page.3, new: page.2.path,
      passages: page.4)
  }
}

extension Markup {
  /// Appends the beginning of a page's article: its title, its address, and the passages that have changed.
  mutating func append(_ page: ReviewedPage, in messageLanguage: MessageLanguage) {
    append(attribute: "<article id=\"", page.id)
    append(attribute: " aria-labelledby=\"", page.id + "-title")
    append(attribute: ">\n<h3 id=\"", page.id + "-title")
    append(attribute: "><span lang=\"", page.language ?? messageLanguage.rawValue)
    append(raw: ">")
    append(escaping: page.entry.title)
    append(raw: "</span> ")
    appendBadge(page.kind, messageLanguage)
    append(raw: "</h3>\n<p class=\"where\">")
    append(addressOf: page.entry)
    append(raw: "</p>\n")
    append(changes: page.entry.passages, in: messageLanguage)
  }

  /// Appends the address of a page, and what has happened to it.
  mutating func append(addressOf entry: Review.Entry) {
    if let address = entry.address {
      append(raw: "<code>")
      append(escaping: address)
      append(raw: "</code>")
    }
    for (index, note) in entry.notes.enumerated() {
      append(raw: index == 0 && entry.address == nil ? "" : " · ")
      append(escaping: note)
    }
  }

  private mutating func appendBadge(_ kind: Review.Section.Kind, _ messageLanguage: MessageLanguage) {
    let word: Bilingual? =
      switch kind {
      case .new: Bilingual(sv: "Ny", en: "New")
      case .moved: Bilingual(sv: "Flyttad", en: "Moved")
      case .edited: Bilingual(sv: "Ändrad", en: "Changed")
      case .gone, .frame: nil
      }
    guard let word else { return }
    append(raw: "<span class=\"badge\">")
    append(escaping: word[messageLanguage])
    append(raw: "</span>")
  }

  /// Appends the passages that have changed, word by word.
  mutating func append(changes: [PassageChange], in messageLanguage: MessageLanguage) {
    guard !changes.isEmpty else { return }
    append(raw: "<ul class=\"changes\">\n")
    for change in changes.prefix(Self.mostChanges) {
      append(raw: "<li>")
      for (index, piece) in PassageLine.pieces(of: change, in: messageLanguage).enumerated() {
        if index > 0 { append(raw: " ") }
        append(piece)
      }
      append(raw: "</li>\n")
    }
    append(raw: "</ul>\n")
    let rest = changes.count - Self.mostChanges
    if rest > 0 { append(paragraph: Bilingual.more(rest)[messageLanguage], class: "more") }
  }

  private static let mostChanges = 100

  private mutating func append(_ piece: TextPiece) {
    let text = cut(piece.text, to: 2000)
    switch piece.kind {
    case .kept: append(escaping: text)
    case .removed:
      append(raw: "<del>")
      append(escaping: text)
      append(raw: "</del>")
    case .added:
      append(raw: "<ins>")
      append(escaping: text)
      append(raw: "</ins>")
    }
  }
}
