import Diagnostics
import Foundation
import Markup
import TestSupport
import Testing

@testable import Markdown

@Suite("Links between the documents")
struct LinkTests {
  @Test("lead to a file and a heading that are there", arguments: Repository.documents)
  func leadsToFileAndHeading(_ document: Document) throws {
    for link in links(of: document) where !link.isExternal {
      let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts[0].isEmpty ? document.path : resolved(String(parts[0]), beside: document.path)
      let place = "\(document.path):\(line(of: link.span, in: document)): \(link.destination)"
      #expect(Repository.exists(path), "\(place) leads to no file")
      guard parts.count == 2, path.hasSuffix(".md"), Repository.exists(path) else { continue }
      let anchors = anchors(of: headings(of: try Document(path)))
      #expect(anchors.contains(String(parts[1])), "\(place) leads to no heading; there are \(anchors.sorted())")
    }
  }

  @Test("are looked for in all documents")
  func findsManyLinks() {
    #expect(Repository.documents.count >= 10)
    #expect(Repository.documents.flatMap(links).count > 20)
  }

  @Test(
    "are named as GitHub names headings",
    arguments: [
      ("Så räknas summan", "så-räknas-summan"), ("`msi` på din egen dator", "msi-på-din-egen-dator"),
      ("What's new, in 2.0?", "whats-new-in-20"), ("Ett – två", "ett--två"), ("coalition.html", "coalitionhtml"),
    ])
  func namesHeadingsAsGitHub(_ heading: String, _ anchor: String) {
    #expect(anchors(of: [heading.replacing("`", with: "")]) == [anchor])
  }
}

private func links(of document: Document) -> [Outline.Link] { converted(document).outline.links }

/// The words of a document's headings, without markup.
private func headings(of document: Document) -> [String] {
  let (outline, html) = converted(document)
  return html.withUnsafeBufferPointer { html in
    outline.headings.map { plainText(of: UnsafeBufferPointer(rebasing: html[$0.words])) }
  }
}

/// A document as our own Markdown reads it.
private func converted(_ document: Document) -> (outline: Outline, html: [UInt8]) {
  let context = MarkdownContext(
    headingLevel: 1, typography: .none, words: .english,
    resolveLink: { $0.contains("://") ? .external(url: $0) : .internal(url: $0) },
    image: { .unsized(url: $0) }, figure: { .text("{{" + $0 + "}}") })
  var text = document.text
  var output = Markup()
  let outline = text.withUTF8 {
    convertMarkdown($0, at: 0, of: SourcePath(document.path), in: context, into: &output).value
  }
  return (outline, output.bytes)
}

private func line(of span: Span, in document: Document) -> Int {
  SourceFile(SourcePath(document.path), document.text).location(of: span.range.lowerBound).line
}

/// The anchors that GitHub gives to headings: small letters of any script, digits and hyphens; a repeated one is numbered.
private func anchors(of headings: [String]) -> Set<String> {
  var anchors: Set<String> = []
  for heading in headings {
    let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
    let anchor = kept.replacing(" ", with: "-")
    var (candidate, number) = (anchor, 1)
    while !anchors.insert(candidate).inserted { (candidate, number) = ("\(anchor)-\(number)", number + 1) }
  }
  return anchors
}

/// A relative path seen from a file of the repository, from its root.
private func resolved(_ path: String, beside file: String) -> String {
  var components = file.split(separator: "/").dropLast().map(String.init)
  for component in (path.removingPercentEncoding ?? path).split(separator: "/") {
    switch component {
    case ".": break
    case "..": _ = components.popLast()
    default: components.append(String(component))
    }
  }
  return components.joined(separator: "/")
}
