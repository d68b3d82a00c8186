import Model
import Routes
import Templates

/// The templates of one language that pages are written with; one with errors is nil, and its pages are only checked.
///
/// The interface's own words are part of the compiled templates.
struct PageTemplates: Sendable {
  let home: Template<HomeView>?
  let coalitions: Template<CoalitionsView>?
  let group: Template<GroupView>?
  let alphabet: Template<AlphabetView>?
  let search: Template<SearchView>?
  let coalition: Template<CoalitionView>?
  let statistics: Template<StatisticsView>?
  let quotes: Template<QuotesView>?
  let contact: Template<ContactView>?
  let accessibility: Template<AccessibilityView>?
  let page: Template<PlainPageView>?
  let notFound: Template<NotFoundView>?
  let redirect: Template<RedirectView>?

  /// Takes one template after the other, each for the view that its property says.
  init(from source: inout some TemplateSource) {
    home = source.next()
    coalitions = source.next()
    group = source.next()
    alphabet = source.next()
    search = source.next()
    coalition = source.next()
    statistics = source.next()
    quotes = source.next()
    contact = source.next()
    accessibility = source.next()
    page = source.next()
    notFound = source.next()
    redirect = source.next()
  }
}

extension LocalizedSite {
  /// Makes a page's view from the site and hands it to its template.
  package func compose(_ route: PageRoute, notes: inout PageNotes) -> ComposedPage {
    switch route {
    case .home: ComposedPage(templates.home, HomeView(of: self, notes: &notes))
    case .coalitions(let number):
      ComposedPage(templates.coalitions, CoalitionsView(page: number, of: self, notes: &notes))
    case .group(let group, let number):
      ComposedPage(templates.group, GroupView(group, page: number, of: self, notes: &notes))
    case .alphabet: ComposedPage(templates.alphabet, AlphabetView(of: self))
    case .search: ComposedPage(templates.search, SearchView(in: frames))
    case .coalition(let index):
      ComposedPage(templates.coalition, CoalitionView(site.coalition(at: index), of: self, notes: &notes))
    case .statistics: ComposedPage(templates.statistics, StatisticsView(of: self, notes: &notes))
    case .quotes(let number): ComposedPage(templates.quotes, QuotesView(page: number, of: self, notes: &notes))
    case .contact: ComposedPage(templates.contact, ContactView(of: self, notes: &notes))
    case .accessibility:
      site.accessibility.map { ComposedPage(templates.accessibility, AccessibilityView($0, in: frames)) }
        ?? ComposedPage(templates.notFound, NotFoundView(in: frames))
    case .page(let index): ComposedPage(templates.page, PlainPageView(index, of: self, notes: &notes))
    case .notFound: ComposedPage(templates.notFound, NotFoundView(in: frames))
    case .redirect(_, let target): ComposedPage(templates.redirect, RedirectView(to: target, in: frames))
    }
  }
}
