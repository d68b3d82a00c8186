import Diagnostics
import Model

/// Reports missing translations, which a site in several languages shows in its own: one diagnostic for each other language.
func untranslated(in library: Library) -> [Diagnostic] {
  library.settings.languages.dropFirst().compactMap { language in
    guard let span = library.settings.languagePlaces[language] else { return nil }
    let missing = library.translations(into: language).filter { !$0.isWhole }
    return missing.isEmpty ? nil : .untranslated(missing, into: language, at: span)
  }
}

/// Whether a file has been translated into a language, and which fields are missing.
struct TranslationStatus {
  /// The translation, or the original if there is none.
  let path: SourcePath
  let original: SourcePath
  let isThere: Bool
  /// The fields that the original has and the translation leaves out; `body` is the text below them.
  let missing: [String]

  var isWhole: Bool { isThere && missing.isEmpty }
}

extension Library {
  /// The status of each file with anything to translate.
  fileprivate func translations(into language: Language) -> [TranslationStatus] {
    let own = settings.ownLanguage
    let files = kinds.flatMap { $0.translatable(into: language, from: own) }.map { file in
      TranslationStatus(
        path: file.isThere ? file.original.translated(into: language) : file.original, original: file.original,
        isThere: file.isThere, missing: file.missing)
    }
    // Files that could not be read have been reported.
    return ([settings.translation(into: language)] + files).filter { !isUnreadable($0.original) }
  }

  private func isUnreadable(_ path: SourcePath) -> Bool {
    unreadable.contains(path.description.split(separator: "/").suffix(2).joined(separator: "/"))
  }
}

extension Settings {
  /// The status of `site.yaml`, whose texts have their translations beside them.
  fileprivate func translation(into language: Language) -> TranslationStatus {
    let texts =
      [("title", title)] + (description.map { [("description", $0)] } ?? [])
      + sectors.map { ("sectors." + $0.key.description, $0.names) }
      + themes.map { ("themes." + $0.slug.description, $0.names) }
    return TranslationStatus(
      path: title.original.span.path, original: title.original.span.path, isThere: true,
      missing: texts.filter { !$0.1.original.value.isEmpty && !$0.1.isThere(in: language, own: ownLanguage) }.map(\.0))
  }
}

extension SourcePath {
  /// `07-x.en.md` for `07-x.md`.
  fileprivate func translated(into language: Language) -> SourcePath {
    SourcePath(description.dropLast(".md".utf8.count) + "." + language.code + ".md")
  }
}

extension Diagnostic {
  fileprivate static func untranslated(
    _ missing: [TranslationStatus], into language: Language, at span: Span
  ) -> Diagnostic {
    let example = missing.first { !$0.isThere }
    let count = missing.count { !$0.isThere }
    let inPart = missing.count - count
    return Diagnostic(
      .untranslated, at: span,
      Bilingual(
        sv: count == 0
          ? "\(inPart) \(inPart == 1 ? "fil är bara delvis översatt" : "filer är bara delvis översatta") till \(language.name.sv)"
          : "\(count) \(count == 1 ? "fil är inte översatt" : "filer är inte översatta") till \(language.name.sv)"
            + (inPart > 0 ? ", och \(inPart) bara delvis" : ""),
        en: count == 0
          ? "\(inPart) \(inPart == 1 ? "file has" : "files have") been translated into \(language.name.en) only in part"
          : "\(count) \(count == 1 ? "file has" : "files have") not been translated into \(language.name.en)"
            + (inPart > 0 ? ", and \(inPart) only in part" : "")),
      notes: missing.prefix(noteLimit).map(\.note) + furtherNote(missing.count - noteLimit),
      help: example.map { translation in
        let file = translation.path.translated(into: language)
        return Bilingual(
          sv: "skriv översättningen i en fil bredvid originalet, till exempel \(file)",
          en: "write the translation in a file beside the original, for example \(file)")
      }
        ?? Bilingual(
          sv: "skriv fälten i översättningen också", en: "write the fields in the translation too"))
  }
}

/// The greatest number of files that are listed; of the others only the number is given.
private let noteLimit = 200

private func furtherNote(_ count: Int) -> [Note] {
  count > 0 ? [Note(Bilingual(sv: "och \(count) filer till", en: "and \(count) more files"))] : []
}

extension TranslationStatus {
  fileprivate var note: Note {
    guard isThere else { return Note(Bilingual(sv: "inte översatt", en: "not translated"), at: Span(wholeOf: path)) }
    let names = { (body: String) in missing.map { $0 == "body" ? body : $0 } }
    return Note(
      Bilingual(
        sv: "översättningen saknar " + Language.swedish.list(names("löptexten")),
        en: "the translation lacks " + Language.english.list(names("the text"))),
      at: Span(wholeOf: path))
  }
}

extension Language {
  /// The name of the language in a sentence.
  fileprivate var name: Bilingual {
    switch self {
    case .swedish: Bilingual(sv: "svenska", en: "Swedish")
    case .english: Bilingual(sv: "engelska", en: "English")
    }
  }
}

extension Rule {
  package static let untranslated = Rule(
    "untranslated", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Filer, eller fält i dem, som inte är översatta till ett av webbplatsens språk.",
        en: "Files, or fields of them, that have not been translated into one of the site's languages."),
      why: Bilingual(
        sv: "Originalet visas i listorna i stället, och en egen sida finns bara på de språk som den är skriven på.",
        en:
          "Lists show the original instead, and a page of its own is there only in the languages that it is written in."
      ),
      example: "languages: [sv, en]\n\npages/om.md",
      instead: "languages: [sv, en]\n\npages/om.md\npages/om.en.md"))
}
