import Diagnostics

/// The link whose text is being written.
struct OpenLink {
  let node: Node
  /// Whether it became an `a` element, in which no other may be opened.
  let isAnchor: Bool
  /// Where its destination ends in the source, if that is after its text.
  let end: Int?
}

extension Writer {
  var isInAnchor: Bool { link?.isAnchor ?? false }

  /// Begins a link; where it may not lead anywhere, only its text will be written.
  mutating func openLink(_ node: Node) -> Visit {
    let bareText = node.bareText
    var end: Int?
    var isAnchor = false
    if !isInAnchor {
      let place =
        bareText.map { places.bareDestination(node.url, shownAs: $0) } ?? places.destination(node.url)
      end = place.end
      if let target = target(of: node, at: place.span), hasWords(node, at: place.span) {
        isAnchor = true
        emit("<a href=\"")
        output.append(url: target.url)
        emit(target.isExternal ? "\" class=\"external\" rel=\"external" : "")
        writeTitle(of: node)
        emit("\">")
        outline.append(target)
      }
    }
    if let bareText {
      emit(escaping: bareText)
      before = .other
      if isAnchor { emit("</a>") }
      if let end { places.skip(to: end) }
      return .done
    }
    if !isInAnchor { link = OpenLink(node: node, isAnchor: isAnchor, end: end) }
    return .inside
  }

  mutating func closeLink(_ node: Node) {
    guard let link, link.node == node else { return }
    if link.isAnchor { emit("</a>") }
    if let end = link.end { places.skip(to: end) }
    self.link = nil
    writeWaitingReferences()
  }

  /// The title of a link or an image, if it has any, as one more attribute.
  mutating func writeTitle(of node: Node) {
    guard !node.title.areUnseen else { return }
    emit("\" title=\"")
    let outside = before
    before = .space
    write(node.title)
    before = outside
  }
}

extension Writer {
  /// Where a link leads, with a diagnostic if that is nowhere.
  private mutating func target(of node: Node, at span: Span) -> Outline.Link? {
    let destination = node.url.string
    switch Scheme(of: node.url) {
    case .contact: return Outline.Link(destination: destination, url: destination, isExternal: false, span: span)
    case .dangerous(let scheme): report(.dangerousLink(scheme, at: span))
    case .unknown(let scheme): report(.unknownScheme(scheme, at: span))
    case .none where destination.isEmpty: report(.emptyLink(at: span))
    case .none, .web:
      if node.url.first == .ascii("#"), let id = ownID(named: String(destination.dropFirst()), seenFrom: node) {
        return Outline.Link(destination: destination, url: "#" + id, isExternal: false, span: span)
      }
      switch surroundings.resolveLink(destination) {
      case .internal(let url): return Outline.Link(destination: destination, url: url, isExternal: false, span: span)
      case .external(let url): return Outline.Link(destination: destination, url: url, isExternal: true, span: span)
      case .dead(let suggestion): report(.deadLink(destination, suggestion: suggestion, at: span))
      }
    }
    return nil
  }

  /// Whether there is anything to follow a link by, with a diagnostic if not.
  private mutating func hasWords(_ node: Node, at span: Span) -> Bool {
    if node.hasWords { return true }
    report(.linkWithoutWords(at: span))
    return false
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension Node {
  /// The text of a link that shows its own destination, as `<https://example.org>` and `anna@example.org` do.
  fileprivate var bareText: Bytes? {
    guard let node = onlyChild, node.kind == .text, !node.literal.isEmpty, url.count >= node.literal.count else {
      return nil
    }
    let text = node.literal
    let start = url.count - text.count
    let isShown = url.part(start..<url.count).equals(text)
    let isHidden = start == 0 || (start == 7 && (url.has("mailto:", at: 0) || url.has("http://", at: 0)))
    return isShown && isHidden ? text : nil
  }
}
