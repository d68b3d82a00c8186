import Diagnostics
import Model

/// Folders that are missing, or that are not read.
extension Diagnostic {
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
    let known = Library.kinds.map { $0.folder } + ["images", Document.folder, RootFile.folder]
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

  static func unknownThemeFolder(_ path: SourcePath, among known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownFile, at: Span(wholeOf: path),
      Bilingual(
        sv: "mappen \"\(path.name)\" hör inte till temat", en: "the folder \"\(path.name)\" is no part of the theme"),
      label: .didYouMean(suggestion(for: String(path.name), among: known)),
      help: Bilingual(
        sv: "använd mapparna " + Language.swedish.list(known), en: "use the folders " + Language.english.list(known)))
  }
}

extension Rule {
  package static let missingFolder = Rule(
    "missing-folder", .error,
    Explanation(
      finds: Bilingual(
        sv: "Mappen med innehållet eller temat finns inte.",
        en: "The folder with the content or the theme does not exist."),
      why: Bilingual(
        sv: "Utan den finns inget att bygga av.",
        en: "Without it there is nothing to build from."),
      example: "msi build --content inehall",
      instead: "msi build --content innehall"))

  package static let unknownFolder = Rule(
    "unknown-folder", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mapp i `content/` som inte är någon av de kända.",
        en: "A folder in `content/` that is none of the known ones."),
      why: Bilingual(
        sv: "Det som ligger där skulle inte komma med på webbplatsen.",
        en: "What lies there would not get onto the site."),
      example: "content/coalition/07-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let folderAmongFiles = Rule(
    "folder-among-files", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mapp ligger där bara filer ska ligga, som i `coalitions/`.",
        en: "A folder lies where only files should be, as in `coalitions/`."),
      why: Bilingual(
        sv: "Filerna i den skulle inte läsas.",
        en: "The files in it would not be read."),
      example: "content/coalitions/2024/07-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))
}
