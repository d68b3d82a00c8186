import Markup
import Model
import Routes
import Templates

/// The list of the coalitions of a status, sector or theme, a page of it at a time.
struct GroupView: PageView {
  static let template = PageTemplate(
    "group.html", for: "the coalitions of a status, sector or theme, 50 to a page",
    at: "`/koalitioner/pagar/`, `/koalitioner/sektor/<key>/`, `/koalitioner/tema/<slug>/`")

  var frame: PageFrame
  var text = TextView()
  var items: [CardView] = []
  var rows: [RowView] = []
  var choices: GroupChoices
  var pagination: PaginationView?

  static let schema = Schema<GroupView>(
    "group", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .list("rows", \.rows), .flag("is-compact") { !$0.rows.isEmpty },
    .all(of: GroupChoices.schema, \.choices), .optional("pagination", \.pagination))
}

extension GroupView {
  init(_ group: CoalitionGroup, page number: Int, of site: LocalizedSite, notes: inout PageNotes) {
    let coalitions = site.routes.groups[group]
    let list = LongList(of: coalitions.count, page: number) { .group(group, $0) }
    let shown = coalitions[list.slice].map(site.site.coalition)
    let title = site.groups.title(of: group)
    let count = site.groups.sentence(onCount: coalitions.count)
    // What is in another language than the page does not describe it.
    let question = shown.lazy.map(site.items.row).first { $0.language == nil }.map { " " + $0.question } ?? ""
    let name = title.language == nil ? (title.text ?? "") + ": " : ""
    var frame = site.frames.frame(
      of: list, title: title.text ?? "", description: name + count + question,
      below: [site.frames.entry(.coalitions)])
    frame.titleLanguage = title.language
    frame.structuredData = site.frames.structuredData(of: frame) {
      site.frames.writeWebPage(frame, type: "CollectionPage", into: &$0)
    }
    let isCompact = isLong(coalitions.count)
    self.init(
      frame: frame, text: TextView(lead: HTML(paragraph: count)),
      items: isCompact ? [] : site.items.cards(shown, notes: &notes),
      rows: isCompact ? shown.map(site.items.row) : [], choices: site.groups.choices(from: group),
      pagination: site.frames.pagination(of: list))
  }
}

extension HTML {
  /// A paragraph of plain text.
  init(paragraph text: String) {
    var markup = Markup()
    markup.append(raw: "<p>")
    markup.append(escaping: text)
    markup.append(raw: "</p>")
    self.init(markup)
  }
}
