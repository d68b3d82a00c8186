/// What a build is told from outside: the address, the day and the switches.
///
/// The pipeline reads no clock and no environment.
package struct Edition: Sendable {
  /// Where the site will be; nil takes the address of `site.yaml`.
  package var baseURL: BaseURL?
  package var includesDrafts: Bool
  /// The day of the build, for content that has no date of its own.
  package var day: PartialDate
  /// How many pages are worked on at once.
  package var jobs: Int
  /// The addresses of the pages and redirects that the site had before, so that none of them is lost without a word.
  package var previous: [SitePath] = []
  /// The counts that the site had before, by their names in prose.
  package var previousFigures: [String: Int] = [:]

  package init(baseURL: BaseURL? = nil, includesDrafts: Bool = false, day: PartialDate, jobs: Int = 1) {
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.day = day
    self.jobs = max(1, jobs)
  }
}
