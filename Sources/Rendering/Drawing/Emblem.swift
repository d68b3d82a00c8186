import Markup
import Model

/// A coalition's emblem: four shapes that come together.
struct Emblem: Sendable {
  let slug: Slug
  let counts: [Int]?

  func draw(into output: inout Markup) {}
}
