import Diagnostics
import Markup
import Model
import Templates

/// One coalition's page.
struct CoalitionView: PageView {
  static let template = PageTemplate(
    "coalition.html", for: "one coalition", at: "`/koalitioner/<slug>/`")

  var frame: PageFrame
  var card: CardView
  /// What is told beside the text: where it is, what it is about.
  var place = Wording()
  var facts: [FactView] = []
  var body = HTML()
  var image: ImageView?
  var actors: CoalitionActorsView?
  var events: EventsView?
  var results: [ResultView] = []
  var partners: [NamedLink] = []
  var quotes: [QuoteView] = []
  var previous: NeighbourView?
  var next: NeighbourView?
  var updated: DateView?
  var contents: [ContentsEntry] = []
  var related: [NeighbourView] = []
  var meetings: [MeetingView] = []
  var contact: ContactSection?

  static let schema = Schema<CoalitionView>(
    "coalition", .all(of: PageFrame.schema, \.frame), .all(of: CardView.detailSchema, \.card),
    .wording("place", \.place), .list("facts", \.facts), .flag("has-facts") { !$0.facts.isEmpty },
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body),
    .optional("image", \.image), .optional("actors", \.actors),
    .optional("events", \.events), .list("results", \.results), .flag("has-results") { !$0.results.isEmpty },
    .list("partners", \.partners), .flag("has-partners") { !$0.partners.isEmpty },
    .list("quotes", \.quotes), .flag("has-quotes") { !$0.quotes.isEmpty },
    .optional("previous", \.previous), .optional("next", \.next), .optional("updated", \.updated),
    .flag("has-text") { $0.hasText }, .flag("has-details") { $0.hasDetails },
    .list("contents", \.contents), .flag("has-contents") { $0.contents.count > 1 },
    .list("related", \.related), .flag("has-related") { !$0.related.isEmpty },
    .list("meetings", \.meetings), .flag("has-meetings") { !$0.meetings.isEmpty }, .optional("contact", \.contact),
    .all(of: CardView.describedSchema, \.card))

  /// Whether there is anything to read beside the question.
  private var hasText: Bool { card.summary.text != nil || !body.isEmpty || image != nil }

  /// Whether there is anything for the column of facts.
  private var hasDetails: Bool {
    place.text != nil || !card.themes.isEmpty || !facts.isEmpty || !partners.isEmpty || updated != nil
      || contents.count > 1
  }
}

extension CoalitionView {
  init(_ published: PublishedCoalition, of site: LocalizedSite, notes: inout PageNotes) {
    let (coalition, frames, items, texts) = (published.coalition, site.frames, site.items, site.texts)
    let text = texts.text(of: coalition.texts).text
    let card = items.card(published, notes: &notes)
    var frame = frames.frame(
      .coalition(published.index), title: card.title, description: texts.shown(text.summary) ?? card.question,
      below: [frames.entry(.coalitions)])
    frame.openGraphType = "article"
    notes.add(writtenBy: site.takingPart.notes)
    let image = items.image(coalition.image, alt: texts.wording(of: coalition.texts) { $0.imageAlt }, notes: &notes)
    let (body, contents) = texts.convertWithContents(text.body, notes: &notes)
    let quotes = published.quotes.map { items.quote($0, notes: &notes) }
    let place = texts.wording(of: coalition.texts) { $0.place }
    let facts = texts.facts(of: coalition.texts)
    let events = items.events(of: published, notes: &notes)
    let results = items.results(of: coalition, notes: &notes)
    var partners: [NamedLink] = []
    for partner in coalition.partners { partners.append(items.organisation(partner.value, notes: &notes)) }
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeWebPage(
        frame, about: card.question, keywords: card.themes.map(\.wording), place: place, facts: facts, results: results,
        updated: site.site.past(coalition.updated),
        into: &$0)
      for event in published.events { frames.writeEvent(event, on: frame, into: &$0) }
      for quote in quotes { frames.writeQuotation(quote, into: &$0) }
    }
    self.init(
      frame: frame, card: card, place: place, facts: facts, body: body,
      image: image,
      actors: CoalitionActorsView(of: published, in: site, notes: &notes), events: events, results: results,
      partners: partners, quotes: quotes,
      previous: site.site.coalition(before: published).map(items.neighbour),
      next: site.site.coalition(after: published).map(items.neighbour),
      updated: coalition.updated.map { DateView($0, in: texts.language) }, contents: contents,
      related: published.related.map { items.neighbour(site.site.coalition(at: $0)) }, meetings: site.path,
      contact: site.takingPart.section)
  }
}

/// How to take part, as every coalition's page says it: converted once, with what its text has written.
struct TakingPart: Sendable {
  let section: ContactSection?
  let notes: PageNotes

  init(in frames: Frames, items: Items, avoiding ids: Set<String>) {
    var notes = PageNotes(ofPartBelowOthersAvoiding: ids)
    section = ContactSection(in: frames, items: items, notes: &notes)
    self.notes = notes
  }
}

extension CoalitionActorsView {
  fileprivate init?(of published: PublishedCoalition, in site: LocalizedSite, notes: inout PageNotes) {
    guard let counts = published.actorCounts else { return nil }
    let table = site.figures.sectorTable(counts)
    self.init(
      table: table, isOne: counts.reduce(0, +) == 1, sentence: site.figures.sentence(on: table.rows, of: nil),
      groups: site.items.actorGroups(of: published.coalition, notes: &notes))
  }
}

extension Items {
  /// The named actors under their sectors, in the alphabet's order.
  fileprivate func actorGroups(of coalition: Coalition, notes: inout PageNotes) -> [ActorGroup] {
    guard case .named(let actors) = coalition.actors else { return [] }
    var groups: [ActorGroup] = []
    for (index, sector) in site.settings.sectors.enumerated() {
      let members = actors.filter { $0.value.sector?.value == sector.key }.map(\.value)
      guard !members.isEmpty else { continue }
      var names: [NamedLink] = []
      for place in language.order(of: members.map(\.name)) { names.append(organisation(members[place], notes: &notes)) }
      let name = texts.sectorNames[index]
      groups.append(ActorGroup(sector: index, name: name.atStart, language: name.language, names: names))
    }
    return groups
  }
}
