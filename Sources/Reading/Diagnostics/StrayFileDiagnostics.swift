import Diagnostics
import Model

/// Files that are not used.
extension Diagnostic {
  /// A file that is not read, because of its folder or its kind.
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
          sv:
            "spara texten som ren text i en fil som slutar på .md, och ta bort den här; ska filen laddas ned, flytta den "
            + "till mappen files och länka dit",
          en: "save the text as plain text in a file that ends in .md, and remove this one; if the file is to be "
            + "downloaded, move it to the folder files and link to it"))
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
}

extension Rule {
  package static let strayFile = Rule(
    "stray-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text, en bild eller ett dokument som ligger där det inte läses.",
        en: "A text, an image or a document that lies where it is not read."),
      why: Bilingual(
        sv: "Det skulle inte synas på webbplatsen, fast någon har lagt det där för att det ska göra det.",
        en: "It would not show on the site, though somebody has put it there so that it does."),
      example: "content/07-trygg-fritid.md\ncontent/coalitions/08-unga-ledare.docx",
      instead: "content/coalitions/07-trygg-fritid.md\ncontent/coalitions/08-unga-ledare.md"))

  package static let unknownFile = Rule(
    "unknown-file", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En fil i innehållet eller temat som inte används och inte ser ut att vara innehåll, som en README.",
        en: "A file in the content or theme that is not used and does not look like content, such as a README."),
      why: Bilingual(
        sv: "Du kanske tror att den syns på webbplatsen.",
        en: "You may believe that it shows on the site."),
      example: "content/README.md",
      instead: "README.md"))
}
