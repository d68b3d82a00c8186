import Diagnostics
import FrontMatter
import Markdown
import Markup
import Reading

/// What is fed with bytes that nobody chose.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// A content file's fences and fields.
  case frontMatter = "front-matter"
  /// A body, converted alone.
  case markdown
  /// The head of a picture.
  case picture
  /// The template of a plain page, in a site that is built.
  case template
  /// `site.yaml` of a site that is built.
  case settings
  /// A page of a site that is built: front matter and body together, in every file that shows them.
  case site
}

extension FuzzTarget {
  /// Tries the bytes; throws a `BrokenPromise` where what must always hold does not.
  package func run(_ bytes: [UInt8]) async throws {
    switch self {
    case .frontMatter: try readAsFrontMatter(bytes)
    case .markdown: try convertAsBody(bytes)
    case .picture: try await SmallSite.shared.build(content: gallery(of: bytes))
    case .template: try await SmallSite.shared.build(theme: ["templates/page.html": bytes])
    case .settings: try await SmallSite.shared.build(content: ["site.yaml": bytes])
    case .site: try await SmallSite.shared.build(content: ["pages/om.md": bytes])
    }
  }
}

/// The bytes under each name that a picture may have, and a page that shows them all.
private func gallery(of bytes: [UInt8]) -> [String: [UInt8]] {
  let names = ["png", "jpg", "gif", "webp", "avif"].map { "bild." + $0 }
  let page = names.map { "![En bild](../images/\($0))\n\n" }.joined()
  let pictures = Dictionary(uniqueKeysWithValues: names.map { ("images/" + $0, bytes) })
  return pictures.merging(["pages/bilder.md": Array("---\ntitle: Bilder\n---\n\n\(page)".utf8)]) { $1 }
}

private func readAsFrontMatter(_ bytes: [UInt8]) throws {
  let file = SourceFile("content/pages/om.md", bytes)
  let content = readFrontMatter(of: file)
  try expectPlaces(of: content.diagnostics) { $0 == file.path ? file : nil }
  try promise(content.value.body.upperBound <= bytes.count, "the body ends after the file")
}

/// Converts the bytes as a body; only text without forbidden characters comes so far in a build.
private func convertAsBody(_ bytes: [UInt8]) throws {
  var text = String.UnicodeScalarView()
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { text.append(scalar.isForbidden ? "?" : scalar) }
  let file = SourceFile("content/pages/om.md", Array(String(text).utf8))
  var output = Markup()
  let context = MarkdownContext(
    headingLevel: 2, typography: .swedish, words: .swedish,
    resolveLink: { $0.contains(":") ? .external(url: $0) : .internal(url: $0) },
    image: {
      .found(PublishedPicture(url: $0, width: 4, height: 3, sources: "/a-2.png 2w", webpSources: "/a-2.webp 2w"))
    },
    figure: { $0 == "actors" ? .text("103") : .unknown(suggestion: nil) })
  let outline = file.bytes.withUnsafeBufferPointer {
    convertMarkdown($0, at: 0, of: file.path, in: context, into: &output)
  }
  try expectPlaces(of: outline.diagnostics) { $0 == file.path ? file : nil }
  try output.withBytes { try expectText($0, of: "the page") }
}
