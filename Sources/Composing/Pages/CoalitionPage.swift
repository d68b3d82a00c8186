import Diagnostics
import Markup
import Model

extension LocalizedSite {
  /// A coalition's page.
  func coalition(_ published: PublishedCoalition, notes: inout PageNotes) -> CoalitionView {
    let coalition = published.coalition
    let text = coalition.texts.textOrOriginal(in: language, own: own)
    let card = card(published, notes: &notes)
    var frame = frame(
      .coalition(published.number - 1), title: card.title, description: texts.shown(text.summary) ?? card.question,
      below: [entry(.coalitions)])
    frame.openGraphType = "article"
    let body = texts.convert(text.body, notes: &notes)
    let quotes = published.quotes.map { quote($0, notes: &notes) }
    var partners: [NamedLink] = []
    for partner in coalition.partners { partners.append(organisation(partner.value, notes: &notes)) }
    frame.structuredData = structuredData(of: coalition, asking: card.question, quotes, on: frame)
    return CoalitionView(
      frame: frame, card: card, body: body,
      image: image(coalition.image, alt: texts.wording(of: coalition.texts) { $0.imageAlt }),
      actors: actors(of: published, notes: &notes), partners: partners, quotes: quotes,
      previous: site.coalition(before: published).map(neighbour), next: site.coalition(after: published).map(neighbour),
      updated: coalition.updated.map(date))
  }

  private func structuredData(
    of coalition: Coalition, asking question: String, _ quotes: [QuoteView], on frame: PageFrame
  ) -> HTML {
    structuredData(of: frame) {
      writeWebPage(frame, about: question, updated: site.past(coalition.updated), into: &$0)
      for quote in quotes { writeQuotation(quote, into: &$0) }
    }
  }

  /// A page of the editors' own.
  func plainPage(_ index: Int, notes: inout PageNotes) -> PlainPageView {
    let page = site.pages[index]
    let (text, view) = introduction(page, notes: &notes)
    var frame = frame(
      .page(index), title: texts.shown(text?.title) ?? "",
      description: description(of: (text, view), otherwise: siteDescription), below: pages(above: page.path.value))
    frame.structuredData = structuredData(of: frame) {
      writeWebPage(frame, updated: site.past(page.updated), into: &$0)
    }
    return PlainPageView(
      frame: frame, text: view,
      updated: page.updated.map(date), fields: FieldsView(item: page, site: self))
  }

  private func actors(of published: PublishedCoalition, notes: inout PageNotes) -> CoalitionActorsView? {
    guard let counts = published.actorCounts else { return nil }
    let table = sectorTable(counts)
    return CoalitionActorsView(
      table: table, sentence: sentence(on: table.rows, of: nil), groups: groups(of: published.coalition, notes: &notes))
  }

  /// The named actors under their sectors, in the alphabet's order.
  private func groups(of coalition: Coalition, notes: inout PageNotes) -> [ActorGroup] {
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
