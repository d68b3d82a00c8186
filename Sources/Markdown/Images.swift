import Bytes
import Diagnostics

/// An image that exists.
private struct Picture {
  let url: String
  var size: (width: Int, height: Int)?
}

extension Writer {
  /// An image, or its alternative text alone if the image cannot be shown.
  mutating func writeImage(_ node: Node) {
    let destination = sourceMap.image(node.url)
    if let picture = picture(of: node, at: destination) {
      write(picture, of: node, isTitled: true)
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
    guard let picture = picture(of: node, at: sourceMap.image(node.url)) else {
      emit("<p>")
      writeAlternativeText(of: node)
      writeWaitingReferences()
      emit("</p>\n")
      return
    }
    emit("<figure>\n")
    write(picture, of: node, isTitled: false)
    emit("\n<figcaption>")
    before = .space
    write(node.title)
    writeWaitingReferences()
    emit("</figcaption>\n</figure>\n")
  }

  private mutating func write(_ picture: Picture, of node: Node, isTitled: Bool) {
    emit("<img src=\"")
    output.append(url: picture.url)
    emit("\" alt=\"")
    writeAlternativeText(of: node)
    if let size = picture.size {
      emit("\" width=\"")
      output.append(size.width)
      emit("\" height=\"")
      output.append(size.height)
    }
    if isTitled { writeTitle(of: node) }
    emit("\" loading=\"lazy\" decoding=\"async\">")
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
  /// The image that a destination names, which is added to the outline; nil, with a diagnostic, if there is none.
  private mutating func picture(of node: Node, at located: LocatedDestination) -> Picture? {
    let destination = node.url.string
    if !node.hasAlternativeText { report(.missingAltText(destination, at: located.emptyBrackets ?? located.span)) }
    guard !withForbiddenReference.contains(node),
      let picture = picture(at: destination, scheme: Scheme(of: node.url), located.span)
    else { return nil }
    outline.images.append(Outline.Image(destination: destination, url: picture.url, span: located.span))
    return picture
  }

  private mutating func picture(at destination: String, scheme: Scheme, _ span: Span) -> Picture? {
    switch scheme {
    case .dangerous(let scheme): report(.dangerousImage(scheme, at: span))
    case .unknown(let scheme): report(.unknownScheme(scheme, at: span))
    case .contact: report(.notAnImage(destination, at: span))
    case .none where destination.isEmpty: report(.missingImage(destination, suggestion: nil, at: span))
    case .none, .web:
      switch context.image(destination) {
      case .found(let url, let width, let height): return Picture(url: url, size: (width, height))
      case .unsized(let url): return Picture(url: url)
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
