import Diagnostics
import Markup
import Testing

@testable import Markdown

/// A text and its conversion, in a context with a few pages, images and figures.
struct Conversion {
  let source: String
  let html: String
  let outline: Outline
  let diagnostics: [Diagnostic]

  init(_ source: String, typography: Typography = .swedish, offset: Int = 0, in context: MarkdownContext? = nil) {
    var output = Markup()
    var text = source
    let reported = text.withUTF8 {
      convertMarkdown(
        $0, at: offset, of: "text.md", in: context ?? .sample(typography: typography), into: &output)
    }
    self.source = source
    html = output.text
    outline = reported.value
    diagnostics = reported.diagnostics
  }

  /// The source of a span.
  func text(at span: Span) -> String {
    SourceFile("text.md", source).text(span.range)
  }

  /// The words of one of the headings, without markup.
  func words(ofHeading number: Int) -> String {
    let words = Array(html.utf8)[outline.headings[number].words]
    return words.withUnsafeBufferPointer { plainText(of: $0) }
  }

  var rules: [String] { diagnostics.map(\.rule.id.description) }

  /// The output without the paragraph around it.
  var inline: String {
    html.hasPrefix("<p>") && html.hasSuffix("</p>\n") ? String(html.dropFirst(3).dropLast(5)) : html
  }
}

extension MarkdownContext {
  static func sample(
    typography: Typography = .swedish, headingLevel: Int = 2, taken: Set<String> = [], prefix: String = ""
  ) -> MarkdownContext {
    MarkdownContext(
      headingLevel: headingLevel, typography: typography,
      words: typography == .english ? .english : .swedish, takenIDs: taken, idPrefix: prefix,
      resolveLink: { destination in
        if destination.hasPrefix("http") { return .external(url: destination) }
        if destination.hasPrefix("#") { return .internal(url: destination) }
        return destination.hasPrefix("02-skola.md")
          ? .internal(url: "/koalitioner/skola/")
          : .dead(suggestion: suggestion(for: destination, among: ["02-skola.md"]))
      },
      image: { destination in
        switch destination {
        case "bord.jpg": .found(PublishedPicture(url: "/bilder/bord.3f.jpg", width: 800, height: 600))
        case "foto.jpg":
          .found(
            PublishedPicture(
              url: "/bilder/foto-800.3f.jpg", width: 800, height: 600,
              sources: "/f-480.3f.jpg 480w, /f-800.3f.jpg 800w",
              webpSources: "/f-480.3f.webp 480w"))
        case "teckning.webp":
          .found(PublishedPicture(url: "/t-480.3f.webp", width: 480, height: 300, sources: "/t-480.3f.webp 480w"))
        case "https://example.org/x.png": .unsized(url: destination)
        case _ where destination.hasPrefix("https://"): .elsewhere
        case "rapport.pdf": .notAnImage
        default: .missing(suggestion: suggestion(for: destination, among: ["bord.jpg"]))
        }
      },
      figure: { name in
        switch name {
        case "actors": .text("103")
        case "actors.civil-society": .text("36")
        case "completed-coalitions-in-words": .text("sex")
        case "hostile": .text("<b>&\"")
        case "share": .pending
        default: .unknown(suggestion: suggestion(for: name, among: ["actors", "actors.civil-society"]))
        }
      })
  }
}

/// A case that shows its own words when it fails.
struct Case: CustomTestStringConvertible, Sendable {
  let input: String
  let output: String

  init(_ input: String, _ output: String) {
    self.input = input
    self.output = output
  }

  var testDescription: String { input }
}
