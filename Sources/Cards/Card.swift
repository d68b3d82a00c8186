import Fingerprint
import Pictures

/// What a page shows where it is shared: a picture of 1200 × 630 pixels, as the networks ask for.
package struct Card: Hashable, Sendable {
  /// The page's title, or a coalition's question; may hold soft hyphens.
  package let heading: String
  /// What stands small over it: a coalition's name.
  package let name: String?
  /// What stands small under it: a page's summary.
  package let lead: String?
  /// The name of the site, beside its mark.
  package let site: String
  /// The emblems in SVG, at most six; the mark stands in for none.
  package let emblems: [String]

  package static let width = 1200
  package static let height = 630

  package init(heading: String, name: String? = nil, lead: String? = nil, site: String, emblems: [String] = []) {
    self.heading = heading
    self.name = name
    self.lead = lead
    self.site = site
    self.emblems = Array(emblems.prefix(6))
  }
}

extension Card {
  /// A hash of all that the picture is made of, for its name and the cache.
  package func key(with design: CardDesign) -> SHA256 {
    let parts = [cardRevision, design.key.hexadecimal, heading, name ?? "", lead ?? "", site] + emblems
    return SHA256(of: Array(parts.map { "\($0.utf8.count) \($0)" }.joined(separator: "\n").utf8))
  }
}

/// What the bytes of a card follow from besides the card and the design; the number rises when cards are drawn otherwise.
let cardRevision = "card 1, FreeType \(freeTypeVersion), zlib \(zlibVersion)"
