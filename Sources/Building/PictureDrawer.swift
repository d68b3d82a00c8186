import Cards
import Composing
import Pictures

/// Draws the pictures of one job, and keeps the fonts open from one card to the next.
struct PictureDrawer {
  private let cards: CardDesign?
  private let icons: IconDesign?
  private let maker: PictureMaker
  private var painter: CardPainter?

  /// Cards that the maker has in its store are not drawn.
  init(with theme: Theme, storing maker: PictureMaker) {
    cards = theme.cards
    icons = theme.icons
    self.maker = maker
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
      let key = card.card.key(with: cards).hexadecimal
      return (card.path, maker.stored(as: key) { painter.draw(card.card) })
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
