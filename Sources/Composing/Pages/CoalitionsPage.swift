import Markup
import Model
import Routes
import Templates

/// The list of all coalitions, a page of it at a time.
struct CoalitionsView: PageView {
  static let template = PageTemplate(
    "coalitions.html", for: "all coalitions, 50 to a page", at: "`/koalitioner/`")

  var frame: PageFrame
  var text = TextView()
  var items: [CardView] = []
  var statuses: [StatusCount] = []
  var pagination: PaginationView?

  static let schema = Schema<CoalitionsView>(
    "coalitions", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .flag("has-filter") { $0.statuses.count > 1 },
    .list("statuses", \.statuses), .optional("pagination", \.pagination))
}

extension CoalitionsView {
  init(page number: Int, of site: LocalizedSite, notes: inout PageNotes) {
    let introduction = site.texts.introduction(site.routes.introduction(to: .coalitions), notes: &notes)
    let list = LongList(.coalitions, of: site.site.coalitions.count, page: number)
    var frame = site.frames.frame(.coalitions(number), of: list, introduction: introduction)
    frame.structuredData = site.frames.structuredData(of: frame) {
      site.frames.writeWebPage(frame, type: "CollectionPage", into: &$0)
    }
    self.init(
      frame: frame, text: introduction.view, items: site.items.cards(site.site.coalitions[list.slice], notes: &notes),
      statuses: site.figures.statusCounts, pagination: site.frames.pagination(of: list))
  }
}
