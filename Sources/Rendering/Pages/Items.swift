import Diagnostics
import Markdown
import Markup
import Model

/// The parts that several pages show: cards, quotes, contacts, pictures.
extension LocalizedSite {
  func card(_ index: Int) -> CardView {
    let coalition = site.coalitions[index]
    let translated = coalition.texts.text(in: language, own: own)
    let text = translated ?? coalition.texts.original
    return CardView(
      number: language.digits(index + 1), title: shown(text.title), question: shown(text.question),
      url: url(site.path(ofCoalition: index, in: translated == nil ? own : language)),
      language: translated == nil ? own.code : nil, status: words[site.statuses[index]],
      statusKey: site.statuses[index].rawValue,
      period: language.period(from: coalition.starts?.value, to: coalition.ends?.value), summary: shown(text.summary),
      readMore: readMore(of: coalition, text),
      emblem: Emblem(
        slug: coalition.slug,
        counts: site.actorCounts[index] ?? site.settings.sectors.map { _ in 0 }))
  }

  /// The link to what others have written about a coalition; its address stands in where no label is given.
  private func readMore(of coalition: Coalition, _ text: CoalitionText) -> LinkView? {
    coalition.readMore.map { link in
      let label = shown(text.readMoreLabel ?? coalition.texts.original.readMoreLabel)
      return LinkView(url: link.value, label: label ?? link.value, isExternal: true)
    }
  }

  func neighbour(_ index: Int) -> NeighbourView? {
    guard site.coalitions.indices.contains(index) else { return nil }
    let coalition = site.coalitions[index]
    let translated = coalition.texts.text(in: language, own: own)
    let text = translated ?? coalition.texts.original
    return NeighbourView(
      title: shown(text.title), question: shown(text.question),
      url: url(site.path(ofCoalition: index, in: translated == nil ? own : language)),
      language: translated == nil ? own.code : nil)
  }

  func quote(_ index: Int, notes: inout PageNotes) -> QuoteView {
    let quote = site.quotes[index]
    let translated = quote.texts.text(in: language, own: own)
    let text = translated ?? quote.texts.original
    return QuoteView(
      id: quoteIDs[index], text: convert(text.body, level: 4, as: quoteIDs[index], notes: &notes),
      name: shown(text.name),
      role: shown(text.role), organisation: shown(text.organisation), language: translated == nil ? own.code : nil,
      image: image(quote.image, alt: text.imageAlt ?? quote.texts.original.imageAlt),
      coalition: quote.coalition.flatMap { site.coalition(named: $0.value) }.flatMap(neighbour))
  }

  func contact(_ contact: Contact) -> ContactCard {
    let text = contact.texts.text(in: language, own: own) ?? contact.texts.original
    return ContactCard(
      name: shown(text.name), role: shown(text.role), email: contact.email?.value, phone: contact.phone?.value.written,
      dialled: contact.phone?.value.dialled,
      image: image(contact.image, alt: text.imageAlt ?? contact.texts.original.imageAlt))
  }

  func meeting(_ meeting: Meeting, number: Int, notes: inout PageNotes) -> MeetingView {
    let text = meeting.texts.text(in: language, own: own) ?? meeting.texts.original
    return MeetingView(
      number: String(number), label: shown(text.label), title: shown(text.title),
      body: convert(text.body, level: 4, as: meeting.name.slug.description, notes: &notes),
      isLast: number == site.meetings.count)
  }

  func image(_ path: Located<ImagePath>?, alt: Located<String>?) -> ImageView? {
    guard let path, let image = site.images[path.value], let url = addresses.url(of: path.value) else { return nil }
    return ImageView(url: url, width: image.width, height: image.height, alt: shown(alt) ?? "")
  }

  /// The title, lead and body of a page of the editors', where they have written it in this language.
  func introduction(_ page: Page?, notes: inout PageNotes) -> (text: PageText?, view: TextView) {
    guard let text = text(of: page) else { return (nil, TextView()) }
    let body = convert(text.body, notes: &notes)
    return (text, TextView(lead: convert(text.lead, as: "lead", notes: &notes), body: body))
  }

  func text(of page: Page?) -> PageText? { page?.texts.text(in: language, own: own) }

  /// What search engines show of a page: its summary, or the beginning of its text.
  func description(of introduction: (text: PageText?, view: TextView), otherwise fallback: String) -> String {
    if let summary = shown(introduction.text?.summary) { return summary }
    let text = [introduction.view.lead, introduction.view.body].lazy.map { [self] in beginning(of: $0) }.first {
      !$0.isEmpty
    }
    return text ?? fallback
  }

  /// The first paragraph's words, as many as search engines show.
  private func beginning(of html: HTML) -> String {
    html.withUTF8 { plainText(ofFirstParagraphIn: $0, upTo: 160) }
  }

  /// All words of a text, for data that cannot hold markup.
  func words(of html: HTML) -> String { html.withUTF8 { plainText(of: $0) } }
}
