import Diagnostics

/// A heading whose words are being written.
struct OpenHeading {
  let level: Int
  let id: String
  /// Where its words begin in the output.
  let start: Int
  let span: Span
}

/// What is known of the levels of a text's headings, as the author wrote them.
struct HeadingLevels {
  var topmost = 1
  var previous: Int?
}

extension Writer {
  /// A heading; one without words is no heading.
  mutating func openHeading(_ node: Node) -> Visit {
    guard node.firstChild != nil else { return .done }
    begin(inlinesOf: node)
    let span = places.span(ofFirstLineOf: node)
    checkLevel(node.headingLevel, at: span)
    let level = min(6, surroundings.headingLevel + max(0, node.headingLevel - headingLevels.topmost))
    let id = ids.next(for: slug(of: node), prefix: surroundings.idPrefix, avoiding: surroundings.takenIDs)
    startLine()
    emit("<h")
    output.append(level)
    emit(" id=\"")
    output.append(escaping: id)
    emit("\">")
    heading = OpenHeading(level: level, id: id, start: output.count, span: span)
    return .inside
  }

  mutating func closeHeading() {
    guard let heading else { return }
    let words = heading.start..<output.count
    outline.headings.append(Outline.Heading(level: heading.level, id: heading.id, words: words, span: heading.span))
    emit("</h")
    output.append(heading.level)
    emit(">\n")
    self.heading = nil
  }

  private mutating func checkLevel(_ level: Int, at span: Span) {
    if let previous = headingLevels.previous {
      if level > previous + 1 { diagnostics.append(.headingJump(from: previous, to: level, at: span)) }
    } else if level > headingLevels.topmost {
      diagnostics.append(.headingTooDeep(level, topmost: headingLevels.topmost, at: span))
    }
    headingLevels.previous = level
  }

  private func slug(of heading: Node) -> String {
    var slug = SlugBuilder()
    heading.forEachDescendant { node in
      switch node.kind {
      case .text, .code: slug.append(node.literal)
      case .softBreak, .lineBreak: slug.separate()
      case .htmlInline where node.literal.separatesWords: slug.separate()
      default: break
      }
    }
    return slug.isEmpty ? surroundings.words.section : slug.text
  }
}

/// The level of the topmost heading: whether authors begin with `#` or `##`, it becomes the page's next level.
///
/// Headings in quotations and lists count only where there are no others.
func topmostHeadingLevel(in document: Node) -> Int {
  var (topmost, topmostWithin): (Int?, Int?)
  var block = document.firstChild
  while let node = block {
    switch node.kind {
    case .heading: topmost = min(topmost ?? 6, node.headingLevel)
    case .blockQuote, .list, .footnote:
      node.forEachDescendant {
        if $0.kind == .heading { topmostWithin = min(topmostWithin ?? 6, $0.headingLevel) }
      }
    default: break
    }
    block = node.next
  }
  return topmost ?? topmostWithin ?? 1
}

extension Node {
  /// Calls `body` with each node inside this one, in the order of the text.
  func forEachDescendant(_ body: (Node) -> Void) {
    guard var node = firstChild else { return }
    while true {
      body(node)
      if let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != self else { return }
        node = parent
      }
      guard let next = node.next else { return }
      node = next
    }
  }
}
