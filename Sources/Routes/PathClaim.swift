import Diagnostics
import Model

/// An address that will be published, or would be, and where it comes from.
package struct PathClaim: Sendable {
  package let path: SitePath
  /// Where the file or field is that wants it; nil for the pages that every site has.
  package let span: Span?
  package let origin: Origin

  /// Where an address comes from: every site has it, it follows from a coalition's file or from a translated page's own
  /// address, or an editor wrote it.
  package enum Origin: Int, Sendable { case site, coalition, translation, written }
}

extension Routes {
  /// Every address with where it comes from: first those that follow from the content, from the surest down, then those that
  /// editors wrote.
  ///
  /// Of pages at one address, each has its claim.
  package var claims: [PathClaim] {
    let following = pages.filter(\.route.isContent).compactMap(claim)
    let ranks: [PathClaim.Origin] = [.site, .coalition, .translation]
    return ranks.flatMap { rank in following.filter { $0.origin == rank } } + writtenClaims
  }

  /// The claim of a page whose address follows from something else; nil of one whose address an editor wrote.
  private func claim(of page: RoutedPage) -> PathClaim? {
    guard let path = page.path else { return nil }
    switch page.route {
    case .coalition(let coalition):
      return PathClaim(path: path, span: library.coalition(at: coalition).name.span, origin: .coalition)
    case .page(let index):
      guard page.language != ownLanguage else { return nil }
      return PathClaim(path: path, span: library.pages[index].path.span, origin: .translation)
    case .accessibility:
      return PathClaim(path: path, span: library.accessibility.map { Span(wholeOf: $0.path) }, origin: .site)
    default:
      let isIntroduced = page.language == ownLanguage && self.page(at: path) != nil
      return isIntroduced ? nil : PathClaim(path: path, span: nil, origin: .site)
    }
  }

  private var writtenClaims: [PathClaim] {
    let aliases = library.coalitions.flatMap(\.facts.aliases) + library.pages.flatMap(\.aliases)
    return (library.pages.map(\.path) + aliases).map { PathClaim(path: $0.value, span: $0.span, origin: .written) }
  }
}
