import Markup
import Model
import Routes
import Templates

struct QuotesView: PageView {
  static let template = PageTemplate(
    "quotes.html", for: "all quotes, 50 to a page", at: "`/citat/`")

  var frame: PageFrame
  var text = TextView()
  var items: [QuoteView] = []
  var pagination: PaginationView?

  static let schema = Schema<QuotesView>(
    "quotes", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .optional("pagination", \.pagination))
}

extension QuotesView {
  init(page number: Int, of site: LocalizedSite, notes: inout PageNotes) {
    let introduction = site.texts.introduction(site.routes.introduction(to: .quotes), notes: &notes)
    let list = LongList(of: site.site.content.quotes.count, page: number) { .quotes($0) }
    var frame = site.frames.frame(
      of: list, title: site.frames.title(of: .quotes), description: site.texts.description(of: introduction))
    let items = list.slice.map { site.items.quote($0, notes: &notes) }
    frame.structuredData = site.frames.structuredData(of: frame) {
      site.frames.writeWebPage(frame, type: "CollectionPage", into: &$0)
      for quote in items { site.frames.writeQuotation(quote, into: &$0) }
    }
    self.init(
      frame: frame, text: introduction.view, items: items, pagination: site.frames.pagination(of: list))
  }
}
