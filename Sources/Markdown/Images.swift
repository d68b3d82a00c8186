import Bytes
import Diagnostics
import Markup

/// An image that exists.
private enum Picture {
  case published(PublishedPicture)
  case unsized(url: String)

  var url: String {
    switch self {
    case .published(let picture): picture.url
    case .unsized(let url): url
    }
  }
}

extension Writer {
  /// An image, or its alternative text alone if the image cannot be shown.
  mutating func writeImage(_ node: Node) {
    let destination = sourceMap.image(node.url)
    if let picture = picture(of: node, at: destination) {
      write(picture, of: node, at: destination.span, isTitled: true)
    } else {
      writeAlternativeText(of: node)
    }
    if let end = destination.end { sourceMap.skip(to: end) }
    before = .other
    writeWaitingReferences()
  }

  /// An image that is alone in its paragraph, with its title as the caption.
  mutating func writeFigure(_ node: Node) {
    startLine()
    let destination = sourceMap.image(node.url)
    guard let picture = picture(of: node, at: destination) else {
      emit("<p>")
      writeAlternativeText(of: node)
      writeWaitingReferences()
      emit("</p>\n")
      return
    }
    emit("<figure>\n")
    write(picture, of: node, at: destination.span, isTitled: false)
    emit("\n<figcaption>")
    before = .space
    write(node.title)
    writeWaitingReferences()
    emit("</figcaption>\n</figure>\n")
  }

  /// Writes a picture with its words; it is fetched when the reader comes near, but for the first of a page.
  private mutating func write(_ picture: Picture, of node: Node, at span: Span, isTitled: Bool) {
    let isFirst = outline.images.isEmpty && !context.hasPictureBefore
    switch picture {
    case .published(let picture):
      output.beginPicture(picture, sizes: context.words.pictureSizes)
      emit("<img")
      output.appendAttributes(of: picture, sizes: context.words.pictureSizes)
    case .unsized(let url):
      emit("<img src=\"")
      output.append(url: url)
      emit("\"")
    }
    emit(" alt=\"")
    let start = output.count
    writeAlternativeText(of: node)
    let words = output.withBytes { plainText(of: $0.part(from: start)) }
    outline.images.append(Outline.Image(destination: node.url.string, url: picture.url, alt: words, span: span))
    if isTitled { writeTitle(of: node) }
    emit(isFirst ? "\" decoding=\"async\">" : "\" loading=\"lazy\" decoding=\"async\">")
    if case .published(let picture) = picture { output.endPicture(picture) }
  }

  /// The alternative text of an image, without markup.
  private mutating func writeAlternativeText(of image: Node) {
    before = .space
    image.forEachDescendant { node in
      switch node.kind {
      case .text: write(node.literal)
      case .code: emit(escaping: node.literal)
      case .tildes: emit("~~")
      case .softBreak, .lineBreak: writeBreak(" ")
      case .htmlInline where node.literal.separatesWords: writeBreak(" ")
      case .footnoteReference: waitingReferences.append(node)
      default: break
      }
    }
  }
}

extension Writer {
  /// The image that a destination names; nil, with a diagnostic, if there is none.
  private mutating func picture(of node: Node, at located: LocatedDestination) -> Picture? {
    let destination = node.url.string
    if !node.hasAlternativeText { report(.missingAltText(destination, at: located.emptyBrackets ?? located.span)) }
    guard !withForbiddenReference.contains(node) else { return nil }
    return picture(at: destination, scheme: Scheme(of: node.url), located.span)
  }

  private mutating func picture(at destination: String, scheme: Scheme, _ span: Span) -> Picture? {
    switch scheme {
    case .dangerous(let scheme): report(.dangerousImage(scheme, at: span))
    case .unknown(let scheme): report(.unknownScheme(scheme, at: span))
    case .contact: report(.notAnImage(destination, at: span))
    case .none where destination.isEmpty: report(.missingImage(destination, suggestion: nil, at: span))
    case .none, .web:
      switch context.image(destination) {
      case .found(let picture): return .published(picture)
      case .unsized(let url): return .unsized(url: url)
      case .missing(let suggestion): report(.missingImage(destination, suggestion: suggestion, at: span))
      case .elsewhere: report(.externalImage(destination, at: span))
      case .notAnImage: report(.notAnImage(destination, at: span))
      case .refused(let diagnostic): report(diagnostic.moved(to: span))
      }
    }
    return nil
  }
}

extension Node {
  /// Whether an image has alternative text.
  fileprivate var hasAlternativeText: Bool {
    var has = false
    forEachDescendant { node in
      if node.kind == .text || node.kind == .code, !node.literal.areInvisible { has = true }
    }
    return has
  }
}
