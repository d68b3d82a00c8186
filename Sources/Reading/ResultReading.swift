import Diagnostics
import FrontMatter
import Model

extension FieldReader {
  /// A list of results: `title`, `file` or `url`, `kind`, `date`.
  mutating func results(_ key: String, languages: [Language]) -> [CoalitionResult] {
    if case .text(let text) = node(key)?.value, !text.value.isEmpty {
      report(.resultAsText(text, in: key))
      return []
    }
    return (list(key) ?? []).compactMap { item in
      if case .text(let text) = item, !text.value.isEmpty {
        report(text.missingSpaceAfterColon ?? .resultAsText(text, in: key))
        return nil
      }
      guard let mapping = mapping(of: item, in: key) else { return nil }
      var inner = FieldReader(mapping, of: Bilingual(sv: "ett resultat", en: "a result"))
      inner.require("title")
      let title = inner.translated("title", languages: languages) ?? Translated(Located("", at: mapping.span))
      let file = inner.document("file")
      let result = CoalitionResult(
        title: title, file: file, url: inner.url("url"), kind: inner.translated("kind", languages: languages),
        date: inner.date("date"))
      if let file, let url = inner.node("url") { inner.report(.twoTargets(file, at: url.key.span)) }
      report(inner.finish())
      return result
    }
  }

  /// The path of a document below `content/files/`, which may be written as links to it are.
  private mutating func document(_ key: String) -> Located<String>? {
    guard let text = text(key) else { return nil }
    if WebAddress(text.value) != nil {
      report(.addressInPlaceOfFile(text))
      return nil
    }
    let beginnings = ["../files/", "/files/", "files/", "content/files/", "/content/files/"]
    let beginning = beginnings.first { text.value.hasPrefix($0) } ?? ""
    return text.map { _ in String(text.value.dropFirst(beginning.count)) }
  }
}

extension Diagnostic {
  /// A result's title in place of its fields.
  fileprivate static func resultAsText(_ text: Located<String>, in key: String) -> Diagnostic {
    Diagnostic(
      .wrongShape, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" i \"\(key)\" saknar fältnamn", en: "\"\(text.value)\" in \"\(key)\" has no field name"),
      help: Bilingual(
        sv: "skriv \"- title: \(text.value)\", och om du vill file, url, kind och date på raderna under",
        en: "write \"- title: \(text.value)\" and, if you like, file, url, kind and date on the lines below"))
  }

  fileprivate static func addressInPlaceOfFile(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongShape, at: text.span,
      Bilingual(
        sv: "\"file\" ska vara en fil i mappen files, inte en webbadress",
        en: "\"file\" must be a file in the folder files, not a web address"),
      help: Bilingual(sv: "skriv \"url: \(text.value)\"", en: "write \"url: \(text.value)\""))
  }

  fileprivate static func twoTargets(_ file: Located<String>, at span: Span) -> Diagnostic {
    Diagnostic(
      .twoTargets, at: span,
      Bilingual(
        sv: "resultatet har både \"file\" och \"url\", men titeln kan bara leda till ett ställe",
        en: "the result has both \"file\" and \"url\", but its title can lead to one place only"),
      notes: [Note(Bilingual(sv: "filen står här", en: "the file is here"), at: file.span)],
      help: Bilingual(
        sv: "ta bort det ena, eller gör två resultat av dem", en: "remove one of the two, or make two results of them"))
  }
}

extension Rule {
  package static let twoTargets = Rule(
    "two-targets", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett resultat med både `file` och `url`.", en: "A result with both `file` and `url`."),
      why: Bilingual(
        sv: "Titeln är en länk, och en länk leder till ett ställe. Det andra skulle ingen hitta.",
        en: "The title is a link, and a link leads to one place. Nobody would find the other."),
      example: "results:\n  - title: Slutrapport\n    file: slutrapport.pdf\n    url: https://example.org/slutrapport/",
      instead: "results:\n  - title: Slutrapport\n    file: slutrapport.pdf"))
}
