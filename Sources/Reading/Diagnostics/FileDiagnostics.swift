import Diagnostics
import Model

/// What can be wrong with the files themselves, before a field is looked at.
extension Diagnostic {
  static func unreadableSource(_ path: SourcePath, _ fault: SourceFault) -> Diagnostic {
    let (rule, summary, help) = fault.explained
    return Diagnostic(rule, at: Span(wholeOf: path), summary, help: help)
  }

  static func missingSettings(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .missingSettings, at: Span(wholeOf: path),
      Bilingual(sv: "filen site.yaml saknas", en: "the file site.yaml is missing"),
      help: Bilingual(
        sv: "lägg till filen med webbplatsens namn, adress, språk och sektorer",
        en: "add the file with the site's name, address, languages and sectors"))
  }

  static func missingFolder(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .missingFolder, at: Span(wholeOf: path),
      Bilingual(
        sv: "mappen \(path) finns inte, eller är tom", en: "the folder \(path) does not exist, or is empty"),
      help: Bilingual(
        sv: "lägg filerna där, eller säg var de är med --content eller --theme",
        en: "put the files there, or say where they are with --content or --theme"))
  }

  static func unknownFolder(_ path: SourcePath, name: String) -> Diagnostic {
    let known = Library.kinds.map { $0.folder } + ["images"]
    return Diagnostic(
      .unknownFolder, at: Span(wholeOf: path),
      Bilingual(
        sv: "mappen \"\(name)\" hör inte till innehållet", en: "the folder \"\(name)\" is no part of the content"),
      label: .didYouMean(suggestion(for: name, among: known)),
      help: Bilingual(
        sv: "använd någon av mapparna " + Language.swedish.list(known),
        en: "use one of the folders " + Language.english.list(known)))
  }

  static func folderAmongFiles(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .folderAmongFiles, at: Span(wholeOf: path),
      Bilingual(sv: "en mapp ligger där en fil väntas", en: "a folder lies where a file is expected"),
      help: Bilingual(
        sv: "flytta ut filerna ur mappen och ta bort den", en: "move the files out of the folder and remove it"))
  }

  /// A file that would be read if its name ended as it should: `07-x.txt`, `site.yml`.
  static func misnamedFile(_ path: SourcePath, meant: String) -> Diagnostic {
    let parts = meant.split(separator: ".")
    let ending = "." + parts.dropFirst().joined(separator: ".")
    return Diagnostic(
      .misnamedFile, at: Span(wholeOf: path),
      parts.last == "yaml"
        ? Bilingual(sv: "filen ska heta \(meant)", en: "the file must be called \(meant)")
        : Bilingual(
          sv: "filnamnet \"\(path.name)\" ska sluta på \(ending) och inget mer",
          en: "the file name \"\(path.name)\" must end in \(ending) and nothing more"),
      help: .rename(to: meant))
  }

  /// A file that is called nearly as another that is there: `07-x.txt` beside `07-x.md`.
  static func copiedFile(_ path: SourcePath, of other: String) -> Diagnostic {
    Diagnostic(
      .misnamedFile, at: Span(wholeOf: path),
      Bilingual(
        sv: "filen \"\(path.name)\" läses inte, eftersom \(other) redan finns",
        en: "the file \"\(path.name)\" is not read, since \(other) is there already"),
      help: Bilingual(
        sv: "för över det som saknas till \(other), och ta bort filen",
        en: "move what is missing to \(other), and remove the file"))
  }

  static func dateInFileName(_ path: SourcePath, rest: Substring) -> Diagnostic {
    let example = Slug(nearestTo: String(rest)).map { "07-\($0).md" } ?? "07-trygg-fritid.md"
    return Diagnostic(
      .dateInFileName, at: Span(wholeOf: path),
      Bilingual(
        sv: "filnamnet \"\(path.name)\" börjar med ett datum",
        en: "the file name \"\(path.name)\" begins with a date"),
      help: Bilingual(
        sv: "börja namnet med filens nummer i ordningen, som \(example), och skriv datumet i ett fält",
        en: "begin the name with the file's number in the order, as in \(example), and write the date in a field"))
  }

  /// A file that is no content where it lies.
  static func strayFile(_ path: SourcePath, _ stray: StrayFile) -> Diagnostic {
    let folders = Library.kinds.map { $0.folder }
    let isUnused = Bilingual(sv: "filen används inte", en: "the file is not used")
    func diagnostic(_ summary: Bilingual, _ help: Bilingual) -> Diagnostic {
      Diagnostic(.strayFile, at: Span(wholeOf: path), summary, help: help)
    }
    switch stray {
    case .translatedSettings(let original):
      return diagnostic(
        Bilingual(
          sv: "\(original) kan inte översättas i en egen fil",
          en: "\(original) cannot be translated in a file of its own"),
        original == "site.yaml"
          ? Bilingual(
            sv:
              "skriv texten på varje språk i site.yaml, som sv: och en: på egna rader under title:, och ta bort filen",
            en: "write the text in each language in site.yaml, as sv: and en: on lines of their own below title:, and "
              + "remove the file")
          : Bilingual(
            sv: "ta bort filen; redogörelsen finns bara på webbplatsens eget språk",
            en: "remove the file; the statement is in the site's own language only"))
    case .text:
      return diagnostic(
        Bilingual(sv: "filen ligger inte i någon av mapparna", en: "the file lies in none of the folders"),
        Bilingual(
          sv: "flytta filen till någon av mapparna " + Language.swedish.list(folders),
          en: "move the file to one of the folders " + Language.english.list(folders)))
    case .image:
      return diagnostic(
        isUnused, Bilingual(sv: "flytta bilden till mappen images", en: "move the image to the folder images"))
    case .document, .settings, .accessibility:
      return diagnostic(
        isUnused,
        Bilingual(
          sv: "spara texten som ren text i en fil som slutar på .md, och ta bort den här",
          en: "save the text as plain text in a file that ends in .md, and remove this one"))
    case .other:
      return Diagnostic(
        .unknownFile, at: Span(wholeOf: path), isUnused,
        help: Bilingual(
          sv: "ta bort filen, eller lägg den utanför mappen med innehållet",
          en: "remove the file, or put it outside the folder with the content"))
    }
  }

  static func unknownStrings(_ path: SourcePath) -> Diagnostic {
    let names = Language.allCases.map { $0.code + ".yaml" }
    return Diagnostic(
      .unknownFile, at: Span(wholeOf: path),
      Bilingual(sv: "filen används inte", en: "the file is not used"),
      help: Bilingual(
        sv: "döp filen efter ett språk som stöds, " + names.joined(separator: " eller ") + ", eller ta bort den",
        en: "name the file after a language that is supported, " + names.joined(separator: " or ") + ", or remove it"))
  }

  static func unknownThemeFolder(_ path: SourcePath, among known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: Span(wholeOf: path),
      Bilingual(
        sv: "mappen \"\(path.name)\" hör inte till temat", en: "the folder \"\(path.name)\" is no part of the theme"),
      label: .didYouMean(suggestion(for: String(path.name), among: known)),
      help: Bilingual(
        sv: "använd mapparna " + Language.swedish.list(known), en: "use the folders " + Language.english.list(known)))
  }

  static func badFileName(_ path: SourcePath, meant: String?) -> Diagnostic {
    Diagnostic(
      .badFileName, at: Span(wholeOf: path),
      Bilingual(
        sv: "filnamnet \"\(path.name)\" kan inte bli en adress",
        en: "the file name \"\(path.name)\" cannot become an address"),
      help: meant.map { .rename(to: $0) }
        ?? Bilingual(
          sv: "skriv namnet med små bokstäver a–z, siffror och bindestreck",
          en: "write the name with lower-case letters a–z, digits and hyphens"))
  }

  static func translationWithoutOriginal(_ path: SourcePath, stem: String) -> Diagnostic {
    Diagnostic(
      .translationWithoutOriginal, at: Span(wholeOf: path),
      Bilingual(sv: "översättningen har inget original", en: "the translation has no original"),
      help: Bilingual(
        sv: "lägg till originalet \(stem).md, eller döp om filen till \(stem).md om den inte är en översättning",
        en: "add the original \(stem).md, or rename the file to \(stem).md if it is no translation"))
  }

  static func unknownLanguage(_ path: SourcePath, tag: String) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, at: Span(wholeOf: path),
      Bilingual(sv: "språket \"\(tag)\" stöds inte", en: "the language \"\(tag)\" is not supported"),
      help: supportedLanguages)
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

  static func controlCharacter(_ character: String, at span: Span) -> Diagnostic {
    let name = character.unicodeScalars.map(\.codePoint).joined()
    return Diagnostic(
      .controlCharacter, at: span,
      Bilingual(
        sv: "texten har ett osynligt styrtecken (\(name))", en: "the text has an invisible control character (\(name))"),
      help: Bilingual(
        sv: "radera tecknet; skriv om ordet om det behövs", en: "delete the character; type the word again if need be"))
  }

  static func notAnImage(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .notAnImage, at: Span(wholeOf: path),
      Bilingual(sv: "filen kan inte visas som bild", en: "the file cannot be shown as an image"),
      help: ForeignFile(named: String(path.name))?.help
        ?? Bilingual(
          sv: "spara bilden på nytt som PNG, JPEG, GIF, WebP eller AVIF",
          en: "save the image anew as PNG, JPEG, GIF, WebP or AVIF"))
  }

  static func badImageName(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .badImageName, at: Span(wholeOf: path),
      Bilingual(
        sv: "bildens filnamn \"\(path.name)\" kan inte stå i en adress",
        en: "the image's file name \"\(path.name)\" cannot stand in an address"),
      help: Bilingual(
        sv: "döp om bilden med bokstäverna a–z, siffror och bindestreck",
        en: "rename the image with the letters a–z, digits and hyphens"))
  }
}

extension Bilingual {
  fileprivate static func rename(to name: String) -> Bilingual {
    Bilingual(sv: "döp om filen till \(name)", en: "rename the file to \(name)")
  }
}

let supportedLanguages = Bilingual(
  sv: "använd något av språken " + Language.swedish.list(Language.allCases.map(\.code)),
  en: "use one of the languages " + Language.english.list(Language.allCases.map(\.code)))
