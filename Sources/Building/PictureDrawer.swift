import Cards
import Composing

/// Draws the pictures of one job, and keeps the fonts open from one card to the next.
struct PictureDrawer {
  private let cards: CardDesign?
  private let icons: IconDesign?
  private var painter: CardPainter?

  init(with theme: Theme) {
    cards = theme.cards
    icons = theme.icons
  }
}

extension PictureDrawer {
  /// The picture that a task draws, and its path in the output; nil where it draws none.
  mutating func picture(of task: RenderTask) throws -> (path: String, bytes: [UInt8])? {
    switch task {
    case .card(let task):
      guard let cards, let card = task.site.card(of: task.page.route) else { return nil }
      painter = painter ?? CardPainter(cards)
      guard let painter else { throw DrawingFailure() }
      return (card.path, painter.draw(card.card))
    case .icon(let icon, let path):
      guard let icons else { return nil }
      guard let bytes = icon.draw(with: icons) else { throw DrawingFailure() }
      return (path, bytes)
    case .file, .search, .page: return nil
    }
  }
}

/// There is no memory to draw in: fonts and mark have been tried when the theme was loaded.
struct DrawingFailure: Error {}
