import Diagnostics
import Markdown
import Model

extension Addresses {
  /// The document that a link of a text means: by its name alone, by its path in the folder of documents or in the content
  /// folder, or by the path from the text's file, which `target` has from the content folder.
  func document(meantBy path: String, or target: String) -> Document? {
    let candidates = [target, path].compactMap {
      $0.hasPrefix(documentFolder) ? $0.dropFirst(documentFolder.count) : nil
    }
    return (candidates + [path[...]]).lazy.compactMap { site.content.documents[String($0)] }.first
  }

  /// The document at a URL path.
  func document(at url: String) -> Document? {
    let folder = basePath + documentFolder
    return url.hasPrefix(folder) ? site.content.documents[String(url.dropFirst(folder.count))] : nil
  }

  /// Whether a link names a document that could not be read, which has been reported.
  func namesUnreadableDocument(_ path: String) -> Bool {
    guard let name = percentDecoded(path).split(separator: "/").last.map(String.init),
      DocumentKind(ofFile: name) != nil
    else { return false }
    return isUnreadable(name)
  }

  /// The path below the content folder of the document that was likely meant by a link: of that name in another folder, or in
  /// other letters; nil for a link that names none.
  func document(near path: String, _ budget: SuggestionBudget) -> String? {
    let documents = site.content.documents
    guard let name = percentDecoded(path).split(separator: "/").last.map(String.init), !documents.isEmpty,
      let kind = DocumentKind(ofFile: name), documents.count <= 2_000, budget.takeOne()
    else { return nil }
    let paths = documents.keys.sorted()
    let slug = slugOfFile(name)
    let same = paths.first { path in
      let other = path.split(separator: "/").last.map(String.init) ?? path
      return DocumentKind(ofFile: other) == kind && slugOfFile(other) == slug
    }
    return (same ?? suggestion(for: name, among: paths)).map { documentFolder + $0 }
  }

  func resolution(_ document: Document, _ rest: String, _ language: Language) -> LinkResolution {
    .document(url: basePath + document.output + rest, facts: DocumentFacts(document, in: language))
  }

  /// A file's name without its ending in the letters of addresses: `arsrapport-2026` for `Årsrapport 2026.pdf`.
  private func slugOfFile(_ name: String) -> Slug? {
    Slug(nearestTo: String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)]))
  }
}

private let documentFolder = Document.folder + "/"

extension DocumentFacts {
  /// The facts of a document as a language writes them.
  package init(_ document: Document, in language: Language) {
    self.init(kind: document.kind.name, size: language.size(ofBytes: document.size))
  }
}
