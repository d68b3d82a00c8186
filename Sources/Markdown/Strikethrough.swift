/// Strikethrough: the siblings between two pairs of tildes.
extension Writer {
  mutating func writeTildes(_ node: Node) {
    if let parent = node.parent, lastClosingTildes[parent] == node { lastClosingTildes[parent] = .some(nil) }
    if let opener = strikethrough, opener.parent == node.parent {
      strikethrough = nil
      emit("</del>")
    } else if node.opensStrikethrough, hasClosingTildes(after: node) {
      strikethrough = node
      emit("<del>")
    } else {
      emit("~~")
      unmatchedTildes.append(node)
      blockMayHaveLeftovers = true
      before = .other
    }
  }

  /// Searches the siblings once, however many tildes they hold.
  private mutating func hasClosingTildes(after node: Node) -> Bool {
    guard strikethrough == nil, let parent = node.parent else { return false }
    if let known = lastClosingTildes[parent] { return known != nil }
    var last: Node?
    var neighbour = node.next
    while let next = neighbour {
      if next.kind == .tildes, next.closesStrikethrough { last = next }
      neighbour = next.next
    }
    lastClosingTildes[parent] = .some(last)
    return last != nil
  }
}
