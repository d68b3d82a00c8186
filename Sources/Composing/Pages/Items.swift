import Diagnostics
import Markdown
import Markup
import Model

/// The parts that several pages show: cards, quotes, contacts, pictures.
extension LocalizedSite {
  func card(_ published: PublishedCoalition, notes: inout PageNotes) -> CardView {
    let coalition = published.coalition
    let (text, speaker) = texts.text(of: coalition.texts)
    return CardView(
      number: language.digits(published.number), title: speaker.shown(text.title),
      question: speaker.shown(text.question),
      url: url(published.path(in: speaker.language)), language: texts.tag(of: speaker),
      status: words[published.status], statusKey: published.status.rawValue,
      period: language.period(from: coalition.starts?.value, to: coalition.ends?.value),
      summary: texts.wording(of: coalition.texts) { $0.summary }, readMore: readMore(of: coalition, notes: &notes),
      emblem: Emblem(
        slug: coalition.slug,
        counts: published.actorCounts ?? site.settings.sectors.map { _ in 0 }),
      fields: FieldsView(item: coalition, site: self))
  }

  /// The cards of a stretch of the list.
  func cards(_ range: Range<Int>, notes: inout PageNotes) -> [CardView] {
    var cards: [CardView] = []
    cards.reserveCapacity(range.count)
    for coalition in site.coalitions[range] { cards.append(card(coalition, notes: &notes)) }
    return cards
  }

  /// The link to what others have written about a coalition; its address stands in where no label is given.
  ///
  /// Labels are often alike, so the coalition's title is part of the link's name.
  private func readMore(of coalition: Coalition, notes: inout PageNotes) -> LinkView? {
    guard let address = coalition.readMore else { return nil }
    let label = texts.wording(of: coalition.texts) { $0.readMoreLabel }
    let (text, speaker) = texts.text(of: coalition.texts)
    let isInLabelsLanguage = texts.tag(of: speaker) == label.language
    let subject = Wording(
      text: speaker.shown(text.title), language: isInLabelsLanguage ? nil : speaker.language.code)
    let (url, isExternal) = texts.link(to: address, notes: &notes)
    return LinkView(
      url: url, label: label.text ?? address.value, language: label.language,
      subject: label.text == nil ? Wording() : subject, isExternal: isExternal)
  }

  /// An organisation's name, as a link where it has an address.
  func organisation(_ actor: Actor, notes: inout PageNotes) -> NamedLink {
    let target = actor.address.map { texts.link(to: $0, notes: &notes) }
    return NamedLink(name: actor.name, url: target?.url, isExternal: target?.isExternal ?? false)
  }

  /// The coalition as another page points to it.
  func neighbour(_ coalition: PublishedCoalition) -> NeighbourView {
    let (text, speaker) = texts.text(of: coalition.texts)
    return NeighbourView(
      title: speaker.shown(text.title), question: speaker.shown(text.question),
      url: url(coalition.path(in: speaker.language)), language: texts.tag(of: speaker))
  }

  func quote(_ index: Int, notes: inout PageNotes) -> QuoteView {
    let quote = site.quotes[index]
    let (text, speaker) = texts.text(of: quote.texts)
    return QuoteView(
      id: quoteIDs[index], text: speaker.convert(text.body, level: 4, as: quoteIDs[index], notes: &notes),
      name: speaker.shown(text.name), role: texts.wording(of: quote.texts) { $0.role },
      organisation: texts.wording(of: quote.texts) { $0.organisation }, language: texts.tag(of: speaker),
      image: image(quote.image, alt: texts.wording(of: quote.texts) { $0.imageAlt }),
      coalition: quote.coalition.flatMap { site.coalition(named: $0.value) }.map(neighbour),
      fields: FieldsView(item: quote, site: self))
  }

  func contact(_ contact: Contact) -> ContactCard {
    let (text, speaker) = texts.text(of: contact.texts)
    return ContactCard(
      name: speaker.shown(text.name), role: texts.wording(of: contact.texts) { $0.role }, email: contact.email?.value,
      phone: contact.phone?.value.written, dialled: contact.phone?.value.dialled,
      image: image(contact.image, alt: texts.wording(of: contact.texts) { $0.imageAlt }),
      fields: FieldsView(item: contact, site: self))
  }

  func meeting(_ meeting: Meeting, number: Int, notes: inout PageNotes) -> MeetingView {
    let (text, speaker) = texts.text(of: meeting.texts)
    return MeetingView(
      number: String(number), label: speaker.shown(text.label), title: speaker.shown(text.title),
      body: speaker.convert(text.body, level: 4, as: meeting.name.slug.description, notes: &notes),
      language: texts.tag(of: speaker), isLast: number == site.meetings.count,
      fields: FieldsView(item: meeting, site: self))
  }

  func image(_ path: Located<ImagePath>?, alt: Wording) -> ImageView? {
    guard let path, let image = site.images[path.value], let url = addresses.url(of: path.value) else { return nil }
    return ImageView(url: url, width: image.width, height: image.height, alt: alt.text ?? "", language: alt.language)
  }

  /// The title, lead and body of a page of the editors', where they have written it in this language.
  func introduction(_ page: Page?, notes: inout PageNotes) -> (text: PageText?, view: TextView) {
    guard let text = text(of: page) else { return (nil, TextView()) }
    let body = texts.convert(text.body, notes: &notes)
    return (text, TextView(lead: texts.convert(text.lead, as: "lead", notes: &notes), body: body))
  }

  func text(of page: Page?) -> PageText? { page?.texts.text(in: language, own: own) }

  /// What search engines show of a page: its summary, or the beginning of its text.
  func description(of introduction: (text: PageText?, view: TextView), otherwise fallback: String) -> String {
    if let summary = texts.shown(introduction.text?.summary) { return summary }
    let text = [introduction.view.lead, introduction.view.body].lazy.map { [self] in beginning(of: $0) }.first {
      !$0.isEmpty
    }
    return text ?? fallback
  }

  /// The first paragraph's words, as many as search engines show.
  private func beginning(of html: HTML) -> String {
    html.withBytes { plainText(ofFirstParagraphIn: $0, upTo: 160) }
  }

  /// All words of a text, for data that cannot hold markup.
  func words(of html: HTML) -> String { html.withBytes { plainText(of: $0) } }
}
