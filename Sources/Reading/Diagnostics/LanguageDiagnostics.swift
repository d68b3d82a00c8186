import Diagnostics
import Model

/// Unknown languages, and translations without an original.
extension Diagnostic {
  static func unknownLanguage(_ path: SourcePath, tag: String) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: Span(wholeOf: path),
      Bilingual(sv: "språket \"\(tag)\" stöds inte", en: "the language \"\(tag)\" is not supported"),
      help: supportedLanguages)
  }

  static func unsupportedLanguage(_ tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: tag.span,
      Bilingual(sv: "språket \"\(tag.value)\" stöds inte", en: "the language \"\(tag.value)\" is not supported"),
      help: supportedLanguages)
  }

  static func repeatedLanguage(_ tag: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: tag.span,
      Bilingual(sv: "språket \"\(tag.value)\" står två gånger", en: "the language \"\(tag.value)\" stands twice"),
      help: Bilingual(sv: "ta bort det ena", en: "remove one of them"))
  }

  static func unlistedLanguage(_ path: SourcePath, _ language: Language) -> Diagnostic {
    Diagnostic(
      .unlistedLanguage, at: Span(wholeOf: path),
      Bilingual(
        sv: "språket \"\(language.code)\" står inte i site.yaml",
        en: "the language \"\(language.code)\" is not in site.yaml"),
      help: Bilingual(
        sv: "lägg till \"\(language.code)\" under languages i site.yaml, eller ta bort översättningen",
        en: "add \"\(language.code)\" to languages in site.yaml, or remove the translation"))
  }

  /// A language in a field of `site.yaml`.
  static func unlistedLanguage(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .unlistedLanguage, at: key.span,
      Bilingual(
        sv: "språket \"\(key.value)\" står inte under languages",
        en: "the language \"\(key.value)\" is not among the languages"),
      help: Bilingual(
        sv: "lägg till \"\(key.value)\" under languages, eller ta bort raden",
        en: "add \"\(key.value)\" to languages, or remove the line"))
  }

  static func translationIntoOwnLanguage(
    _ path: SourcePath, _ language: Language, original: SourcePath
  ) -> Diagnostic {
    Diagnostic(
      .unlistedLanguage, at: Span(wholeOf: path),
      Bilingual(
        sv: "\"\(language.code)\" är webbplatsens eget språk, och originalet finns redan",
        en: "\"\(language.code)\" is the site's own language, and the original is there already"),
      notes: [Note(Bilingual(sv: "originalet", en: "the original"), at: Span(wholeOf: original))],
      help: Bilingual(
        sv: "för över texten till originalet och ta bort filen", en: "move the text to the original and remove the file"
      ))
  }

  static func translationWithoutOriginal(_ path: SourcePath, stem: String) -> Diagnostic {
    Diagnostic(
      .translationWithoutOriginal, at: Span(wholeOf: path),
      Bilingual(sv: "översättningen har inget original", en: "the translation has no original"),
      help: Bilingual(
        sv: "lägg till originalet \(stem).md, eller döp om filen till \(stem).md om den inte är en översättning",
        en: "add the original \(stem).md, or rename the file to \(stem).md if it is no translation"))
  }

  /// `holdsTexts` of a field whose texts are written in every language in the original.
  static func untranslatableField(_ key: Located<String>, holdsTexts: Bool) -> Diagnostic {
    Diagnostic(
      .untranslatableField, at: key.span,
      Bilingual(
        sv: "fältet \"\(key.value)\" hör till originalet, inte till en översättning",
        en: "the field \"\(key.value)\" belongs to the original, not to a translation"),
      help: holdsTexts
        ? Bilingual(
          sv:
            "ta bort fältet här, och skriv texterna på varje språk i originalet, som sv: och en: på indragna rader under title:",
          en:
            "remove the field here, and write its texts in each language in the original, as sv: and en: on indented lines "
            + "below title:")
        : Bilingual(
          sv: "ta bort fältet här; en översättning har bara texter",
          en: "remove the field here; a translation has texts only"))
  }
}

extension Rule {
  package static let unknownLanguage = Rule(
    "unknown-language", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett språk som programmet inte kan, eller som står två gånger i `languages`.",
        en: "A language that the program does not know, or that stands twice in `languages`."),
      why: Bilingual(
        sv: "Datum, tal och ordning måste skrivas rätt på varje språk.",
        en: "Dates, numbers and order must be written right in each language."),
      example: "languages: [sv, english]",
      instead: "languages: [sv, en]"))

  package static let unlistedLanguage = Rule(
    "unlisted-language", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning till ett språk som inte står i `languages` i `site.yaml`, eller till webbplatsens eget.",
        en: "A translation into a language that is not in `languages` of `site.yaml`, or into the site's own."),
      why: Bilingual(
        sv: "Översättningen skulle inte synas någonstans.",
        en: "The translation would show nowhere."),
      example: "languages: [sv]",
      instead: "languages: [sv, en]"))

  package static let translationWithoutOriginal = Rule(
    "translation-without-original", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning, som `07-x.en.md`, utan filen `07-x.md`.",
        en: "A translation, such as `07-x.en.md`, without the file `07-x.md`."),
      why: Bilingual(
        sv: "Siffror, datum och ordning finns bara i originalet.",
        en: "Numbers, dates and order are only in the original."),
      example: "coalitions/07-trygg-fritid.en.md",
      instead: "coalitions/07-trygg-fritid.md\ncoalitions/07-trygg-fritid.en.md"))

  package static let untranslatableField = Rule(
    "untranslatable-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "En översättning har ett fält med tal, datum eller hänvisningar.",
        en: "A translation has a field with numbers, dates or references."),
      why: Bilingual(
        sv: "Sådant står bara i originalet, så att språken inte kan säga olika.",
        en: "Such things are only in the original, so that the languages cannot disagree."),
      example: "title: Coalition for fair leisure\nactors:\n  public: 12",
      instead: "title: Coalition for fair leisure"))
}

private let supportedLanguages = Bilingual(
  sv: "använd något av språken " + Language.swedish.list(Language.allCases.map(\.code)),
  en: "use one of the languages " + Language.english.list(Language.allCases.map(\.code)))
