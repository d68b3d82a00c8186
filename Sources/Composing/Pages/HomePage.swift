import Markup
import Model
import Templates

/// The start page: the introduction, then each section with its beginning.
struct HomeView: PageView {
  static let template = PageTemplate(
    "home.html", for: "the start page, with the beginning of each section", at: "`/`")

  var frame: PageFrame
  var text = TextView()
  /// The coalitions whose emblems stand beside the title.
  var wall: [NeighbourView] = []
  var meetings: [MeetingView] = []
  var coalitions: CoalitionsSection
  var quotes: QuotesSection?
  var statistics: StatisticsSection?
  var contact: ContactSection?

  static let schema = Schema<HomeView>(
    "home", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("wall", \.wall), .flag("has-wall") { !$0.wall.isEmpty },
    .list("meetings", \.meetings), .flag("has-meetings") { !$0.meetings.isEmpty },
    .record("coalitions", \.coalitions), .optional("quotes", \.quotes),
    .optional("statistics", \.statistics), .optional("contact", \.contact))
}

extension HomeView {
  init(of site: LocalizedSite, notes: inout PageNotes) {
    let (frames, texts) = (site.frames, site.texts)
    let introduction = texts.introduction(site.routes.home, notes: &notes)
    let title = texts.shown(introduction.text?.title) ?? frames.names.title
    var frame = frames.frame(
      .home, title: title, pageTitle: title + " – " + frames.names.organisation,
      description: texts.description(of: introduction))
    frame.isHome = true
    if introduction.text == nil { frame.titleLanguage = frames.names.titleLanguage }
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeOrganization(into: &$0)
      frames.writeWebSite(into: &$0)
    }
    let meetings = site.items.meetings(notes: &notes)
    self.init(
      frame: frame, text: introduction.view, wall: site.items.wall, meetings: meetings,
      coalitions: CoalitionsSection(of: site, notes: &notes), quotes: QuotesSection(of: site, notes: &notes),
      statistics: StatisticsSection(of: site), contact: ContactSection(in: frames, items: site.items, notes: &notes))
  }
}

extension Items {
  /// The emblems of the coalitions that the start page tells of first, and of some more.
  fileprivate var wall: [NeighbourView] {
    site.foremost(wallLength, orAllUnderWay: wallLength).map(neighbour)
  }
}

/// How many emblems the start page shows beside its title.
private let wallLength = 24
