import Bytes

/// A reference to a footnote: the footnote's number, and that of the reference among those to it, from one.
struct FootnoteReference: Hashable {
  let footnote: Int
  let number: Int
}

/// Footnotes are at the end, in the order in which the text first refers to them; the parser has moved them there.
extension Writer {
  /// The superscript number that links to a footnote.
  mutating func writeReference(_ node: Node) {
    emit("<sup class=\"footnote\"><a id=\"")
    writeReferenceID(of: node.literal, node.referenceNumber)
    emit("\" href=\"#")
    output.append(escaping: context.idPrefix)
    emit("fn-")
    emit(node.literal)
    emit("\" role=\"doc-noteref\">")
    emit(node.literal)
    emit("</a></sup>")
    before = .other
  }

  /// Writes the references from within a link or an image's description, after its end.
  mutating func writeWaitingReferences() {
    guard !waitingReferences.isEmpty, !isInAnchor else { return }
    for node in waitingReferences { writeReference(node) }
    waitingReferences.removeAll()
  }

  mutating func openFootnote(_ node: Node) -> Visit {
    if footnotes == 0 {
      references = node.root.footnoteReferences
      startLine()
      emit("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      output.append(escaping: context.words.footnotes)
      emit("\">\n<ol>\n")
    }
    footnotes += 1
    emit("<li id=\"")
    output.append(escaping: context.idPrefix)
    emit("fn-")
    output.append(footnotes)
    return open("\">\n")
  }

  mutating func closeFootnote(_ node: Node) {
    if node.lastChildKind != .paragraph { writeBackLinks(of: node) }
    emit("</li>\n")
  }

  mutating func endFootnotes() {
    if footnotes > 0 { emit("</ol>\n</section>\n") }
  }

  /// An arrow back to each reference to the footnote.
  ///
  /// It is an image, since a character would be visible text that the link's accessible name lacks (WCAG 2.5.3).
  mutating func writeBackLinks(of footnote: Node) {
    if isCut { return }
    let number = Array(String(footnotes).utf8)
    var isFirst = true
    // A note that was left out may hold a reference to this one.
    for reference in 1...max(1, footnote.referenceCount)
    where references.contains(FootnoteReference(footnote: footnotes, number: reference)) {
      emit(isFirst ? "<a href=\"#" : " <a href=\"#")
      isFirst = false
      number.withBytes { writeReferenceID(of: $0, reference) }
      emit("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      output.append(escaping: context.words.backToReference)
      emit(" ")
      number.withBytes { writeNumber(of: $0, reference) }
      emit("\">")
      emit(backArrow)
      emit("</a>")
    }
  }

  private mutating func writeReferenceID(of footnote: ByteView, _ reference: Int) {
    output.append(escaping: context.idPrefix)
    emit("fnref-")
    writeNumber(of: footnote, reference)
  }

  /// The number in ids: `3`, and from the second reference on `3-2`.
  private mutating func writeNumber(of footnote: ByteView, _ reference: Int) {
    emit(footnote)
    if reference > 1 {
      emit("-")
      output.append(reference)
    }
  }
}

extension Node {
  /// The document of the node.
  var root: Node {
    var node = self
    while let parent = node.parent { node = parent }
    return node
  }

  fileprivate var footnoteReferences: Set<FootnoteReference> {
    var references: Set<FootnoteReference> = []
    forEachDescendant { node in
      guard node.kind == .footnoteReference, let footnote = Int(node.literal.string) else { return }
      references.insert(FootnoteReference(footnote: footnote, number: node.referenceNumber))
    }
    return references
  }
}

private let backArrow: StaticString =
  "<svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\" aria-hidden=\"true\"><path d=\"M13 3v6H3m4-4-4 4 4 4\"></path></svg>"
