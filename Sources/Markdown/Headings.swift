import Diagnostics

/// The heading that is being written.
struct OpenHeading {
  let level: Int
  let id: String
  /// The offset of its words in the output.
  let start: Int
  let span: Span
}

/// The ids of a text's headings in order, as far as they are known.
struct HeadingNames {
  var ids: [String] = []
  /// The number of headings that have been written.
  var written = 0
  /// The ids by the names that links in the text use; computed when the first such link is found.
  var byName: [String: String]?
}

/// The levels of a text's headings, as the author wrote them, and those before the current one.
struct HeadingLevels {
  var topmost = 1
  var previous: Int?
}

extension Writer {
  /// A heading; one without words is reported and left out.
  mutating func openHeading(_ node: Node) -> Visit {
    begin(inlinesOf: node)
    let span = sourceMap.span(ofFirstLineOf: node)
    guard node.hasWords else {
      report(.headingWithoutWords(at: span))
      return .done
    }
    checkLevel(node.headingLevel, at: span)
    let level = min(6, context.headingLevel + max(0, node.headingLevel - headingLevels.topmost))
    let id = nextID(for: node)
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

  /// The id of the next heading, which a link before it may have fixed already.
  private mutating func nextID(for heading: Node) -> String {
    if names.written == names.ids.count { names.ids.append(newID(for: slug(of: heading))) }
    defer { names.written += 1 }
    return names.ids[names.written]
  }

  private mutating func newID(for slug: String) -> String {
    ids.next(
      for: context.idPrefix.isEmpty ? slug : context.idPrefix + slug, avoiding: context.takenIDs)
  }

  /// The id of the text's own heading or footnote for the fragment of a link; nil if it has none of that name.
  ///
  /// The two may differ, because of other ids on the page or the text's prefix.
  mutating func ownID(named name: String, seenFrom node: Node) -> String? {
    let byName = names.byName ?? namedHeadings(in: node.root)
    names.byName = byName
    return byName[name] ?? (isLikeFootnote(name) ? context.idPrefix + name : nil)
  }

  /// The ids of all headings of the text, by the ids that they would have alone on the page.
  private mutating func namedHeadings(in document: Node) -> [String: String] {
    var slugs: [String] = []
    document.forEachDescendant { if $0.isHeadingWithWords { slugs.append(slug(of: $0)) } }
    for slug in slugs.dropFirst(names.ids.count) { names.ids.append(newID(for: slug)) }
    var own = HeadingIDs()
    return Dictionary(
      zip(slugs.map { own.next(for: $0, avoiding: []) }, names.ids), uniquingKeysWith: { one, _ in one })
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
    return slug.isEmpty ? context.words.section : slug.text
  }
}

/// The level of the topmost heading, which is mapped to the page's next level, whether authors begin with `#` or `##`.
///
/// Headings in quotations, lists and footnotes count only if there are no others.
func topmostHeadingLevel(in document: Node) -> Int {
  var (topmost, topmostWithin): (Int?, Int?)
  var block = document.firstChild
  while let node = block {
    switch node.kind {
    case .heading where node.isHeadingWithWords: topmost = min(topmost ?? 6, node.headingLevel)
    case .blockQuote, .list, .footnote:
      node.forEachDescendant {
        if $0.isHeadingWithWords { topmostWithin = min(topmostWithin ?? 6, $0.headingLevel) }
      }
    default: break
    }
    block = node.next
  }
  return topmost ?? topmostWithin ?? 1
}

extension Node {
  fileprivate var isHeadingWithWords: Bool { kind == .heading && hasWords }

  /// Calls `body` with each descendant, in document order.
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
