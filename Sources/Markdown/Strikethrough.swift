/// What stands between two pairs of tildes among the same neighbours is struck out.
extension Writer {
  mutating func writeTildes(_ node: Node) {
    if node == closingTildes { closingTildes = nil }
    if let opener = strikethrough, opener.parent == node.parent {
      strikethrough = nil
      emit("</del>")
    } else if node.opensStrikethrough, hasClosingTildes(after: node) {
      strikethrough = node
      emit("<del>")
    } else {
      emit("~~")
      tildesInVain.append(node)
      blockMayHaveLeftovers = true
      before = .other
    }
  }

  private mutating func hasClosingTildes(after node: Node) -> Bool {
    guard strikethrough == nil, parentWithoutClosingTildes != node.parent else { return false }
    if let closing = closingTildes, closing.parent == node.parent { return true }
    var neighbour = node.next
    while let next = neighbour {
      if next.kind == .tildes, next.closesStrikethrough {
        closingTildes = next
        return true
      }
      neighbour = next.next
    }
    parentWithoutClosingTildes = node.parent
    return false
  }
}
