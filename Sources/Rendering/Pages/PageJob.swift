import Model

/// One page to be rendered.
///
/// The list of all jobs is known before the first page is written, and with it every address.
package enum PageJob: Sendable, Hashable {
  case home
  /// A page of the list of coalitions, from zero.
  case coalitions(Int)
  /// A coalition by its index in `Site.coalitions`.
  case coalition(Int)
  case statistics
  /// A page of the list of quotes, from zero.
  case quotes(Int)
  case contact
  case accessibility
  /// One of the editors' own pages by its index in `Site.pages`.
  case page(Int)
  case notFound
  case redirect(from: SitePath, to: SitePath)
}

/// How many items a page of a long list shows.
let listLength = 50

extension Site {
  /// The pages of one language, in the order in which they are rendered.
  func jobs(in language: Language) -> [PageJob] {
    contentJobs(in: language) + (language == ownLanguage ? [.notFound] + redirects() : [])
  }

  /// The pages that readers are to find.
  func contentJobs(in language: Language) -> [PageJob] {
    var jobs: [PageJob] = [.home]
    jobs += pageNumbers(of: coalitions.count).map { .coalitions($0) }
    jobs += [.statistics]
    jobs += pageNumbers(of: quotes.count).map { .quotes($0) }
    jobs += [.contact]
    if accessibility != nil, language == ownLanguage { jobs.append(.accessibility) }
    for (index, page) in pages.enumerated() where page.path.value != .root && section(of: page) == nil {
      if page.texts.isThere(in: language, own: ownLanguage) { jobs.append(.page(index)) }
    }
    jobs += coalitions.indices.lazy.filter { self.isThere($0, in: language) }.map { .coalition($0) }
    return jobs
  }

  private func pageNumbers(of count: Int) -> Range<Int> { 0..<max(1, (count + listLength - 1) / listLength) }

  private func redirects() -> [PageJob] {
    coalitions.indices.flatMap { index in
      coalitions[index].aliases.map { .redirect(from: $0.value, to: path(ofCoalition: index, in: ownLanguage)) }
    }
      + pages.flatMap { page in page.aliases.map { .redirect(from: $0.value, to: page.path.value) } }
  }

  /// Where a job's page is on the site; nil if the page does not exist in the language.
  func address(of job: PageJob, in language: Language) -> SitePath? {
    switch job {
    case .home: root(in: language)
    case .coalitions(let number): path(of: .coalitions, page: number, in: language)
    case .coalition(let index):
      isThere(index, in: language) ? path(ofCoalition: index, in: language) : nil
    case .statistics: path(of: .statistics, in: language)
    case .quotes(let number): path(of: .quotes, page: number, in: language)
    case .contact: path(of: .contact, in: language)
    case .accessibility: language == ownLanguage ? accessibilityPath : nil
    case .page(let index):
      pages[index].texts.isThere(in: language, own: ownLanguage) ? path(of: pages[index], in: language) : nil
    case .notFound: nil
    case .redirect(let alias, _): language == ownLanguage ? alias : nil
    }
  }

  /// Whether a coalition has a page in a language; told of the site's own without a look at ten thousand of them.
  private func isThere(_ coalition: Int, in language: Language) -> Bool {
    language == ownLanguage || coalitions[coalition].texts.isThere(in: language, own: ownLanguage)
  }

  /// `/koalitioner/` for the first page of a list, `/koalitioner/sida/2/` for the second.
  func path(of section: Section, page number: Int, in language: Language) -> SitePath {
    let first = path(of: section, in: language)
    guard number > 0 else { return first }
    return SitePath(first.description + (language == .swedish ? "sida/" : "page/") + String(number + 1) + "/") ?? first
  }
}
