import Bytes
import Comparing
import Markup

/// A page as its readers will see it, without anything outside of it: styles and pictures inside, no scripts, links that lead
/// nowhere, and the passages that have changed marked.
struct Preview {
  private let page: [UInt8]
  /// The ranges of text to mark.
  private let marks: Set<Range<Int>>
  private let isOld: Bool
  private let withFonts: Bool

  init(of page: [UInt8], marking passages: [Passage], isOld: Bool, withFonts: Bool) {
    self.page = page
    marks = Set(passages.flatMap(\.ranges))
    self.isOld = isOld
    self.withFonts = withFonts
  }
}

extension Preview {
  /// The page as an HTML document.
  func document(with files: inout PreviewFiles) -> [UInt8] {
    page.withBytes { page in
      var output = Markup()
      var (style, isSkipped) = ("", false)
      output.append(raw: "<!doctype html>")
      for token in HTMLTokens(page) {
        switch token {
        case .text(let range): append(range, of: page, to: &output)
        case .startTag(let tag):
          isSkipped = page.isForbidden(tag.name) || page.isForbiddenMeta(tag)
          if let link = page.styleSheet(in: tag) { style += files.style(at: link, withFonts: withFonts) + "\n" }
          if page.isName(tag.name, "body") { append(&style, to: &output) }
          if !isSkipped { append(tag, of: page, to: &output, &files) }
        case .rawText(let range): if !isSkipped { output.append(trusted: page.part(range)) }
        case .endTag(let name, let whole):
          if page.isName(name, "head") { append(&style, to: &output) }
          if !page.isForbidden(name) { output.append(trusted: page.part(whole)) }
        case .other: break
        }
      }
      return output.bytes
    }
  }

  private func append(_ text: Range<Int>, of page: ByteView, to output: inout Markup) {
    guard marks.contains(text) else { return output.append(trusted: page.part(text)) }
    output.append(raw: "<mark class=\"msi-changed\">")
    output.append(trusted: page.part(text))
    output.append(raw: "</mark>")
  }

  /// Appends the styles of the page, once.
  ///
  /// The layer comes first, and so gives way to all that the theme says.
  private func append(_ style: inout String, to output: inout Markup) {
    guard !style.isEmpty else { return }
    output.append(raw: "<style>@layer msi-preview{a[role=link]{text-decoration:underline}}\n")
    output.append(trusted: style)
    output.append(raw: ".msi-changed{color:#1a1b41;background:")
    output.append(raw: isOld ? "#ffd0c7" : "#bdf0d2")
    output.append(raw: ";border-radius:.15em;box-shadow:0 0 0 .12em ")
    output.append(raw: isOld ? "#ffd0c7" : "#bdf0d2")
    output.append(raw: "}</style>")
    style = ""
  }

  private func append(_ tag: HTMLTag, of page: ByteView, to output: inout Markup, _ files: inout PreviewFiles) {
    let attributes = page.attributes(of: tag)
    let isLink = ["a", "area"].contains { page.isName(tag.name, $0) }
    guard attributes.contains(where: page.mustChange) else {
      return output.append(trusted: page.part(tag.whole))
    }
    output.append(raw: "<")
    output.append(trusted: page.part(tag.name))
    if isLink { output.append(raw: " role=\"link\" aria-disabled=\"true\"") }
    for attribute in attributes { append(attribute, isOfLink: isLink, of: page, to: &output, &files) }
    // An element of a drawing may end with its tag.
    output.append(raw: page.part(tag.attributes).last == UInt8(ascii: "/") ? "/>" : ">")
  }

  /// Appends an attribute unless it would fetch or run something, or send the reader somewhere.
  ///
  /// A link keeps its address as data, for the style sheet.
  private func append(
    _ attribute: HTMLAttribute, isOfLink: Bool, of page: ByteView, to output: inout Markup, _ files: inout PreviewFiles
  ) {
    let isAddress = page.isName(attribute.name, "href")
    if isOfLink, isAddress || page.isName(attribute.name, "rel") {
      append(attribute, of: page, to: &output, after: " data-")
    } else if isAddress, let value = attribute.value, page.part(value).first == UInt8(ascii: "#") {
      append(attribute, of: page, to: &output)
    } else if page.isName(attribute.name, "src") {
      guard let value = attribute.value, let picture = files.picture(at: resolvingReferences(in: page.part(value)))
      else {
        return
      }
      output.append(attribute: " src=\"", picture)
    } else if !page.mustChange(attribute), !isOfLink || !page.isName(attribute.name, "type") {
      append(attribute, of: page, to: &output)
    }
  }

  private func append(
    _ attribute: HTMLAttribute, of page: ByteView, to output: inout Markup, after opening: StaticString = " "
  ) {
    output.append(raw: opening)
    output.append(trusted: page.part(attribute.name))
    guard let value = attribute.value else { return }
    output.append(raw: "=\"")
    output.append(escaping: resolvingReferences(in: page.part(value)))
    output.append(raw: "\"")
  }
}

extension ByteView {
  /// The address of the style sheet that a tag asks for; nil for any other tag.
  fileprivate func styleSheet(in tag: HTMLTag) -> String? {
    guard isName(tag.name, "link"), value(of: "rel", in: tag)?.lowercased() == "stylesheet" else { return nil }
    return value(of: "href", in: tag)
  }

  /// Whether an element asks for something else, or runs something.
  fileprivate func isForbidden(_ name: Range<Int>) -> Bool {
    let forbidden: [StaticString] = [
      "link", "script", "base", "iframe", "object", "embed", "frame", "frameset", "plaintext", "source",
    ]
    return forbidden.contains { isName(name, $0) }
  }

  /// Whether a tag is metadata that is not needed to show a page.
  fileprivate func isForbiddenMeta(_ tag: HTMLTag) -> Bool {
    guard isName(tag.name, "meta"), value(of: "charset", in: tag) == nil else { return false }
    return !["viewport", "color-scheme"].contains(value(of: "name", in: tag) ?? "")
  }

  /// Whether an attribute asks for something, sends its reader somewhere, or runs something.
  fileprivate func mustChange(_ attribute: HTMLAttribute) -> Bool {
    let name = part(attribute.name)
    if name.count > 2, isName(attribute.name.lowerBound..<attribute.name.lowerBound + 2, "on") { return true }
    let changed: [StaticString] = [
      "href", "src", "srcset", "sizes", "ping", "target", "download", "hreflang", "action", "formaction", "srcdoc",
      "poster", "background", "xlink:href", "imagesrcset", "autofocus",
    ]
    return changed.contains { isName(attribute.name, $0) }
  }
}
