import Markup
import Model
import Routes

/// The start page and the pages of the sections.
extension LocalizedSite {
  func home(notes: inout PageNotes) -> HomeView {
    let (text, view) = introduction(routes.home, notes: &notes)
    let title = texts.shown(text?.title) ?? shared.site.title
    var frame = frame(
      .home, title: title, pageTitle: title + " – " + shared.site.organisation,
      description: description(of: (text, view), otherwise: siteDescription))
    frame.isHome = true
    if text == nil { frame.titleLanguage = shared.site.titleLanguage }
    let statistics = statisticsSection(notes: &notes)
    frame.structuredData = structuredData(of: frame) {
      writeOrganization(into: &$0)
      writeWebSite(into: &$0)
    }
    return HomeView(
      frame: frame, text: view, meetings: meetings(notes: &notes), coalitions: coalitionsSection(notes: &notes),
      quotes: quotesSection(notes: &notes), statistics: statistics, contact: contactSection(notes: &notes))
  }

  func coalitions(page number: Int, notes: inout PageNotes) -> CoalitionsView {
    let (text, view) = introduction(routes.introduction(to: .coalitions), notes: &notes)
    let slice = listSlice(of: site.coalitions.count, page: number)
    var frame = listFrame(
      .coalitions(number), of: .coalitions, page: number, count: site.coalitions.count, introduction: (text, view))
    frame.structuredData = structuredData(of: frame) { writeWebPage(frame, type: "CollectionPage", into: &$0) }
    return CoalitionsView(
      frame: frame, text: view, items: cards(slice, notes: &notes), statuses: statusCounts,
      pagination: pagination(of: .coalitions, page: number, count: site.coalitions.count))
  }

  func quotes(page number: Int, notes: inout PageNotes) -> QuotesView {
    let (text, view) = introduction(routes.introduction(to: .quotes), notes: &notes)
    var frame = listFrame(
      .quotes(number), of: .quotes, page: number, count: site.quotes.count, introduction: (text, view))
    let items = listSlice(of: site.quotes.count, page: number).map { quote($0, notes: &notes) }
    frame.structuredData = structuredData(of: frame) {
      writeWebPage(frame, type: "CollectionPage", into: &$0)
      for quote in items { writeQuotation(quote, into: &$0) }
    }
    return QuotesView(
      frame: frame, text: view, items: items,
      pagination: pagination(of: .quotes, page: number, count: site.quotes.count))
  }

  func contactPage(notes: inout PageNotes) -> ContactView {
    let (text, view) = introduction(routes.introduction(to: .contact), notes: &notes)
    var frame = frame(
      .contact, title: texts.shown(text?.title) ?? words[.contact],
      description: description(of: (text, view), otherwise: siteDescription))
    frame.structuredData = structuredData(of: frame) {
      writeWebPage(frame, type: "ContactPage", into: &$0)
      writeOrganization(into: &$0)
    }
    return ContactView(frame: frame, text: view, items: site.contacts.map(contact))
  }

  func notFound() -> NotFoundView {
    var frame = frame(.notFound, title: words[.notFound], description: words[.notFound])
    frame.robots = "noindex"
    return NotFoundView(frame: frame)
  }

  func redirect(to target: SitePath) -> RedirectView {
    RedirectView(
      language: language.code, title: words[.redirect], target: url(target), canonical: site.baseURL.absolute(target))
  }

  var siteDescription: String {
    site.settings.description?.text(in: language, own: own)?.value ?? shared.site.title
  }
}

/// The sections as the start page shows them.
extension LocalizedSite {
  private func coalitionsSection(notes: inout PageNotes) -> CoalitionsSection {
    let text = text(of: routes.introduction(to: .coalitions))
    let count = site.coalitions.count
    let newest = max(0, count - homeListLength)..<count
    let path = routes.path(toSection: .coalitions, in: language)
    return CoalitionsSection(
      title: texts.shown(text?.title) ?? words[.coalitions], url: url(path),
      lead: texts.convert(text?.lead, as: "lead", notes: &notes), items: cards(newest, notes: &notes),
      more: newest.lowerBound == 0 ? nil : MoreView(count: language.digits(count), url: url(path)))
  }

  private func meetings(notes: inout PageNotes) -> [MeetingView] {
    var views: [MeetingView] = []
    for (index, meeting) in site.meetings.enumerated() {
      views.append(self.meeting(meeting, number: index + 1, notes: &notes))
    }
    return views
  }

  private func quotesSection(notes: inout PageNotes) -> QuotesSection? {
    guard !site.quotes.isEmpty else { return nil }
    let text = text(of: routes.introduction(to: .quotes))
    var items: [QuoteView] = []
    for index in site.quotes.indices.prefix(homeListLength) { items.append(quote(index, notes: &notes)) }
    let (count, url) = (site.quotes.count, url(routes.path(toSection: .quotes, in: language)))
    return QuotesSection(
      title: texts.shown(text?.title) ?? words[.quotes], url: url, items: items,
      more: count > items.count ? MoreView(count: language.digits(count), url: url) : nil)
  }

  private func contactSection(notes: inout PageNotes) -> ContactSection? {
    let text = text(of: routes.introduction(to: .contact))
    guard !site.contacts.isEmpty || text != nil else { return nil }
    return ContactSection(
      title: texts.shown(text?.title) ?? words[.contact], url: url(routes.path(toSection: .contact, in: language)),
      body: text.map { texts.convert($0.body, as: Section.contact.slug(in: language), notes: &notes) } ?? HTML(),
      items: site.contacts.map(contact))
  }
}

/// How many coalitions and quotes the start page shows: the newest coalitions, the first quotes.
private let homeListLength = 12

/// Long lists, a page at a time.
extension LocalizedSite {
  private func listSlice(of count: Int, page number: Int) -> Range<Int> {
    let start = min(count, number * listLength)
    return start..<min(count, start + listLength)
  }

  private func listFrame(
    _ route: PageRoute, of section: Section, page number: Int, count: Int,
    introduction: (text: PageText?, view: TextView)
  ) -> PageFrame {
    let title = texts.shown(introduction.text?.title) ?? words.name(of: section)
    let pages = pageCount(of: count)
    guard number > 0 else {
      return frame(route, title: title, description: description(of: introduction, otherwise: siteDescription))
    }
    let label = words.filled(.pageNumber, ["page": language.digits(number + 1), "pages": language.digits(pages)])
    let counted = language.sentenceCase(label)
    return frame(
      route, title: title, pageTitle: title + ", " + label + " – " + shared.site.title,
      description: description(of: introduction, otherwise: siteDescription).withFullStop + " " + counted + ".",
      below: [entry(section)], crumb: counted)
  }

  private func pagination(of section: Section, page number: Int, count: Int) -> PaginationView? {
    let pages = pageCount(of: count)
    guard pages > 1 else { return nil }
    func url(_ page: Int) -> String { self.url(routes.scheme.path(of: section, page: page, in: language)) }
    return PaginationView(
      page: language.digits(number + 1), pages: language.digits(pages), previous: number > 0 ? url(number - 1) : nil,
      next: number + 1 < pages ? url(number + 1) : nil,
      links: nearbyPages(number, of: pages).map {
        MenuItem(label: language.digits($0 + 1), url: url($0), isCurrent: $0 == number)
      })
  }

  /// The first, the last, and those beside the current one: a list that does not grow with the pages.
  private func nearbyPages(_ number: Int, of pages: Int) -> [Int] {
    Set([0, pages - 1] + (number - 2...number + 2)).filter { (0..<pages).contains($0) }.sorted()
  }
}
