import Diagnostics
import Model

/// Sorts the documents that no page links to: those that something left out would link to wait for it, the others are unused.
///
/// A text names a document where the name of its file stands in it.
package func unusedDocuments(
  _ documents: [Document], leftOut paths: Set<SourcePath>, from library: Library,
  texts: (Body) -> ArraySlice<UInt8>?
) -> (unused: [Diagnostic], waiting: [Document]) {
  guard !documents.isEmpty else { return ([], []) }
  let named = Set(library.kinds.flatMap(\.documents).lazy.filter { paths.contains($0.owner) }.map(\.document.value))
  let bodies = library.kinds.flatMap(\.bodies).filter { paths.contains($0.span.path) }.compactMap { texts($0) }
  func isWaiting(_ document: Document) -> Bool {
    named.contains(document.path) || bodies.contains { $0.contains(document.source.name.utf8) }
  }
  return (documents.filter { !isWaiting($0) }.map { .unusedDocument($0) }, documents.filter(isWaiting))
}

extension Diagnostic {
  fileprivate static func unusedDocument(_ document: Document) -> Diagnostic {
    Diagnostic(
      .unusedDocument, at: Span(wholeOf: document.source),
      Bilingual(
        sv: "ingen sida länkar till filen, och därför publiceras den inte",
        en: "no page links to the file, and it is therefore not published"),
      help: Bilingual(
        sv:
          "länka till filen i en text, som [Rapporten](../\(document.output)), nämn den som ett resultat, eller ta bort den",
        en: "link to the file in a text, such as [The report](../\(document.output)), name it as a result, or remove it"
      ))
  }
}

extension Rule {
  package static let unusedDocument = Rule(
    "unused-document", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En fil i `content/files/` som ingen sida länkar till, och inget utkast heller.",
        en: "A file in `content/files/` that no page links to, nor any draft."),
      why: Bilingual(
        sv: "Ingen läsare hittar den. Bara det som någon länkar till publiceras, så att inget läggs ut av misstag.",
        en: "No reader finds it. Only what something links to is published, so that nothing is put out by mistake."),
      example: "content/files/rapport.pdf",
      instead: "[Rapporten](../files/rapport.pdf)"))
}
