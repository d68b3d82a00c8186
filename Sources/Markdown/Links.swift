import Bytes
import Diagnostics

/// The link that is being written.
struct OpenLink {
  let node: Node
  /// Whether it became an `a` element, which may not be nested.
  let isAnchor: Bool
  /// What is told of the document that it leads to, if it is one.
  let facts: DocumentFacts?
  /// The end of its destination in the source, if that is after its text.
  let end: Int?
  /// The offset of its words in the output.
  let start: Int
}

/// The range of a link's words in the output, and its index in the outline.
struct LinkWords {
  let range: Range<Int>
  let link: Int
}

extension Writer {
  var isInAnchor: Bool { link?.isAnchor ?? false }

  /// Opens a link; if it cannot have a target, only its text is written.
  mutating func openLink(_ node: Node) -> Visit {
    let bareText = node.bareText
    var end: Int?
    var isAnchor = false
    var facts: DocumentFacts?
    if !isInAnchor {
      let destination =
        bareText.map { sourceMap.bareDestination(node.url, shownAs: $0) } ?? sourceMap.destination(node.url)
      end = destination.end
      if let target = bareText.map({ target(of: node, shownAs: $0, at: destination.span) })
        ?? target(of: node, at: destination.span), hasWords(node, at: destination.span)
      {
        isAnchor = true
        facts = target.facts
        emit("<a href=\"")
        output.append(url: target.url)
        if target.isExternal { writeHost(of: target, besides: node) }
        writeTitle(of: node)
        emit("\">")
        outline.append(target)
      }
    }
    if let bareText {
      let start = output.count
      emit(escaping: bareText)
      before = .other
      if isAnchor {
        writeFacts(facts, after: start)
        emit("</a>")
      }
      if let end { sourceMap.skip(to: end) }
      return .done
    }
    if !isInAnchor { link = OpenLink(node: node, isAnchor: isAnchor, facts: facts, end: end, start: output.count) }
    return .inside
  }

  mutating func closeLink(_ node: Node) {
    guard let link, link.node == node else { return }
    if link.isAnchor {
      linkWords.append(LinkWords(range: link.start..<output.count, link: outline.links.count - 1))
      writeFacts(link.facts, after: link.start)
      emit("</a>")
    }
    if let end = link.end { sourceMap.skip(to: end) }
    self.link = nil
    writeWaitingReferences()
  }

  /// What tells a link that leaves the site, with the host where its words do not name it.
  private mutating func writeHost(of target: Outline.Link, besides node: Node) {
    emit("\" class=\"external\" rel=\"external")
    guard let host = externalHost(of: target.destination, besides: node.words) else { return }
    emit("\" data-host=\"")
    output.append(escaping: host)
  }

  /// What a document is, within the link to it, so that all readers hear it: `(PDF, 1,2 MB)`; of its kind nothing where the
  /// author has said that.
  private mutating func writeFacts(_ facts: DocumentFacts?, after start: Int) {
    guard let facts else { return }
    let words = output.withBytes { $0.part(from: start).string }
    emit(" <span class=\"document\">(")
    output.append(escaping: words.contains("(" + facts.kind) ? facts.size : facts.text)
    emit(")</span>")
  }

  /// The title of a link or an image, if it has one, as an attribute.
  mutating func writeTitle(of node: Node) {
    guard !node.title.areInvisible else { return }
    emit("\" title=\"")
    let outside = before
    before = .space
    write(node.title)
    before = outside
  }
}

extension Writer {
  /// The target of a link; nil, with a diagnostic, if it has none.
  private mutating func target(of node: Node, at span: Span) -> Outline.Link? {
    guard !withForbiddenReference.contains(node) else { return nil }
    let destination = node.url.string
    switch Scheme(of: node.url) {
    case .dangerous(let scheme): report(.dangerousLink(scheme, at: span))
    case .unknown(let scheme): report(.unknownScheme(scheme, at: span))
    case .none where destination.isEmpty: report(.emptyLink(at: span))
    case .contact: return target(destination, as: context.resolveContact(destination), at: span)
    case .none, .web:
      if node.url.first == .ascii("#"), let id = ownID(named: String(destination.dropFirst()), seenFrom: node) {
        return Outline.Link(destination: destination, url: "#" + id, isExternal: false, span: span)
      }
      return target(destination, as: context.resolveLink(destination), at: span)
    }
    return nil
  }

  /// Whether a link has visible words; reports it if not.
  private mutating func hasWords(_ node: Node, at span: Span) -> Bool {
    if node.hasWords { return true }
    report(.linkWithoutWords(at: span))
    return false
  }

  private mutating func target(_ destination: String, as resolution: LinkResolution, at span: Span) -> Outline.Link? {
    switch resolution {
    case .internal(let url, let warning):
      if let warning { report(warning.moved(to: span)) }
      return Outline.Link(destination: destination, url: url, isExternal: false, span: span)
    case .document(let url, let facts):
      return Outline.Link(destination: destination, url: url, isExternal: false, facts: facts, span: span)
    case .external(let url): return Outline.Link(destination: destination, url: url, isExternal: true, span: span)
    case .dead(let suggestion): report(.deadLink(destination, suggestion: suggestion, at: span))
    case .refused(let diagnostic): report(diagnostic.moved(to: span))
    }
    return nil
  }

  /// The target of a link that shows its own destination; nil, so that it stays text, for an e-mail address that is invalid,
  /// or of which the parser has found only a part.
  private mutating func target(of node: Node, shownAs text: ByteView, at span: Span) -> Outline.Link? {
    guard !text.has("mailto:", at: 0), node.url.has("mailto:", at: 0) else { return target(of: node, at: span) }
    let written = node.word(around: text)
    if written.count == text.count, case .internal = context.resolveContact(node.url.string) {
      return target(of: node, at: span)
    }
    let span = written.withBytes { sourceMap.inline($0) }
    report(.unlinkedEmail(String(decoding: written, as: UTF8.self), at: span))
    return nil
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension Writer {
  /// Reports links with equal words and different targets, which a list of links read aloud does not distinguish.
  mutating func reportAmbiguousLinks() {
    reportVagueLinks()
    guard linkWords.count > 1, mayHaveEqualLinkWords else { return }
    var first: [String: Int] = [:]
    for words in linkWords {
      let text = output.withBytes { plainText(of: $0.part(words.range)).lowercased() }
      // What says nothing is told by itself.
      if isVague(text) { continue }
      let link = outline.links[words.link]
      guard !text.isEmpty, let earlier = first.updateValue(first[text] ?? words.link, forKey: text) else { continue }
      if outline.links[earlier].url != link.url {
        report(.ambiguousLinkText(text, at: link.span, first: outline.links[earlier].span))
      }
    }
  }
}

extension Writer {
  /// A quick test whether two links may have equal words.
  ///
  /// They have not where all are plain Latin letters without markup, and no two are the same but for case. Of more than
  /// sixteen it says yes, since each is compared with each.
  private var mayHaveEqualLinkWords: Bool {
    guard linkWords.count <= 16 else { return true }
    return output.withBytes { bytes in
      let texts = linkWords.map { bytes.part($0.range) }
      return texts.indices.contains { index in
        !texts[index].isPlainLatin || texts[..<index].contains { $0.equalsIgnoringCase(texts[index]) }
      }
    }
  }
}

extension Node {
  /// The text with the adjacent characters on both sides that may belong to its address.
  ///
  /// The parser ends a bare e-mail address at the first non-ASCII letter.
  fileprivate func word(around text: ByteView) -> [UInt8] {
    let before = previous.flatMap { $0.kind == .text ? $0.literal : nil }
    let after = next.flatMap { $0.kind == .text ? $0.literal : nil }
    var start = before?.count ?? 0
    while let before, start > 0, before[start - 1].mayStandInAddress { start -= 1 }
    let end = after?.firstIndex { !$0.mayStandInAddress } ?? after?.count ?? 0
    // Adjacent characters without a non-ASCII letter are punctuation, as ” is.
    let head = before.map { $0.part(start..<$0.count).wordAtEnd } ?? []
    let tail = after.map { $0.part(0..<end).wordAtStart } ?? []
    return head + Array(text) + tail
  }

  /// The text of a link that shows its own destination, as in `<https://example.org>` and `anna@example.org`.
  fileprivate var bareText: ByteView? {
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

extension UInt8 {
  /// Whether a byte may be part of an e-mail address, non-ASCII letters included.
  fileprivate var mayStandInAddress: Bool {
    self >= 0x80 || isLetter || isDigit || self == .ascii(".") || self == .ascii("_") || self == .ascii("-")
      || self == .ascii("+")
  }
}

extension ByteView {
  /// Whether the text has no markup, and only characters whose cases differ in one bit: ASCII and letters below U+0100.
  fileprivate var isPlainLatin: Bool {
    allSatisfy { $0 != .ascii("<") && $0 != .ascii("&") && ($0 < 0xC0 || $0 == 0xC3) }
  }

  /// Whether the bytes are the same but for the bit that tells a letter's cases apart; other characters may pass too.
  fileprivate func equalsIgnoringCase(_ other: ByteView) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The address characters at the end, if the last of them is a non-ASCII letter.
  fileprivate var wordAtEnd: [UInt8] {
    let characters = Array(string)
    guard let last = characters.last, last.isLetter, !last.isASCII else { return [] }
    let start = characters.lastIndex { !$0.isPartOfAddress }.map { $0 + 1 } ?? 0
    return Array(String(characters[start...].drop { ".-_+".contains($0) }).utf8)
  }

  /// The address characters at the beginning, if the first of them is a non-ASCII letter.
  fileprivate var wordAtStart: [UInt8] {
    let characters = Array(string)
    guard let first = characters.first, first.isLetter, !first.isASCII else { return [] }
    var word = characters.prefix(while: \.isPartOfAddress)
    while let last = word.last, ".-_+".contains(last) { word.removeLast() }
    return Array(String(word).utf8)
  }
}

extension Character {
  fileprivate var isPartOfAddress: Bool { isLetter || isNumber || "._-+".contains(self) }
}
