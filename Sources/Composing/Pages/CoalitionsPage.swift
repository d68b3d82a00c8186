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
  /// Whether there are so many that rows serve better than cards.
  var isCompact = false
  var choices: GroupChoices
  var pagination: PaginationView?

  static let schema = Schema<CoalitionsView>(
    "coalitions", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .flag("is-compact", \.isCompact), .all(of: GroupChoices.schema, \.choices),
    .optional("pagination", \.pagination))
}

extension CoalitionsView {
  init(page number: Int, of site: LocalizedSite, notes: inout PageNotes) {
    let introduction = site.texts.introduction(site.routes.introduction(to: .coalitions), notes: &notes)
    let list = LongList(of: site.site.coalitions.count, page: number) { .coalitions($0) }
    var frame = site.frames.frame(
      of: list, title: site.frames.title(of: .coalitions), description: site.texts.description(of: introduction))
    frame.structuredData = site.frames.structuredData(of: frame) {
      site.frames.writeWebPage(frame, type: "CollectionPage", into: &$0)
    }
    self.init(
      frame: frame, text: introduction.view, items: site.items.cards(site.site.coalitions[list.slice], notes: &notes),
      isCompact: isLong(site.site.coalitions.count), choices: site.groups.choices,
      pagination: site.frames.pagination(of: list))
  }
}

/// Whether a list of so many coalitions is one of rows.
func isLong(_ count: Int) -> Bool { count >= 24 }
