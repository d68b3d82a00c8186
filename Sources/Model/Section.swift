/// The parts of the site that the generator makes from content, each with a page that lists it.
package enum Section: Int, CaseIterable, Sendable {
  case coalitions, statistics, quotes, contact
}
