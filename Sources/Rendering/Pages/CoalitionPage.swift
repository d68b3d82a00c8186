import Diagnostics
import Markup
import Model

extension LocalizedSite {
  /// A coalition's page.
  func coalition(_ index: Int, notes: inout PageNotes) -> CoalitionView {
    let coalition = site.coalitions[index]
    let text = coalition.texts.text(in: language, own: own) ?? coalition.texts.original
    let card = card(index, notes: &notes)
    var frame = frame(
      .coalition(index), title: card.title, description: shown(text.summary) ?? card.question,
      below: [entry(.coalitions)])
    frame.openGraphType = "article"
    let body = convert(text.body, notes: &notes)
    let quotes = (site.quotesOfCoalition[coalition.slug] ?? []).map { quote($0, notes: &notes) }
    var partners: [NamedLink] = []
    for partner in coalition.partners { partners.append(organisation(partner.value, notes: &notes)) }
    frame.structuredData = structuredData(of: coalition, asking: card.question, quotes, on: frame)
    return CoalitionView(
      frame: frame, card: card, body: body,
      image: image(coalition.image, alt: wording(of: coalition.texts) { $0.imageAlt }),
      actors: actors(of: coalition, at: index, notes: &notes), partners: partners, quotes: quotes,
      previous: neighbour(index - 1), next: neighbour(index + 1), updated: coalition.updated.map(date))
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
      .page(index), title: shown(text?.title) ?? "",
      description: description(of: (text, view), otherwise: siteDescription), below: pages(above: page.path.value))
    frame.structuredData = structuredData(of: frame) {
      writeWebPage(frame, updated: site.past(page.updated), into: &$0)
    }
    return PlainPageView(
      frame: frame, text: view,
      updated: page.updated.map(date), fields: FieldsView(item: page, site: self))
  }

  private func actors(of coalition: Coalition, at index: Int, notes: inout PageNotes) -> CoalitionActorsView? {
    guard let counts = site.actorCounts[index] else { return nil }
    let table = sectorTable(counts)
    return CoalitionActorsView(
      table: table, sentence: sentence(on: table.rows, of: nil), groups: groups(of: coalition, notes: &notes))
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
      let name = sectorNames[index]
      groups.append(ActorGroup(sector: name.atStart, language: name.language, index: index + 1, names: names))
    }
    return groups
  }
}
