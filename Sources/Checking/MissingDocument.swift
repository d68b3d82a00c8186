import Diagnostics
import Model

/// A result's `file` names a document that is not in `content/files/`.
func missingDocuments(in library: Library) -> [Diagnostic] {
  let missing = library.kinds.flatMap(\.documents).map(\.document).filter { file in
    library.documents[file.value] == nil && !library.unreadable.contains(Document.folder + "/" + file.value)
      && !library.unreadable.contains(file.value)
  }
  let candidates = missing.isEmpty ? [] : library.documents.keys.sorted()
  return missing.enumerated().map { index, file in
    // More than a hundred are no misspellings, and suggestions would only take time.
    .missingDocument(file, near: index < 100 ? near(file.value, among: candidates) : nil)
  }
}

/// The document of the same name in another folder or in other letters, else the most similar one.
private func near(_ path: String, among candidates: [String]) -> String? {
  func name(_ path: String) -> Slug? { Slug(nearestTo: path.split(separator: "/").last.map(String.init) ?? path) }
  let wanted = name(path)
  return candidates.first { name($0) == wanted } ?? suggestion(for: path, among: candidates)
}

extension Diagnostic {
  fileprivate static func missingDocument(_ file: Located<String>, near: String?) -> Diagnostic {
    Diagnostic(
      .missingDocument, at: file.span,
      Bilingual(
        sv: "filen \"\(file.value)\" finns inte i mappen files",
        en: "the file \"\(file.value)\" is not in the folder files"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "lägg filen i mappen content/files och skriv dess namn här",
        en: "put the file into the folder content/files and write its name here"))
  }
}

extension Rule {
  package static let missingDocument = Rule(
    "missing-document", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett resultat vars `file` inte finns i `content/files/`.",
        en: "A result whose `file` is not in `content/files/`."),
      why: Bilingual(
        sv: "Länken skulle inte leda någonstans.", en: "The link would lead nowhere."),
      example: "results:\n  - title: Slutrapport\n    file: slutraport.pdf",
      instead: "results:\n  - title: Slutrapport\n    file: slutrapport.pdf"))
}
