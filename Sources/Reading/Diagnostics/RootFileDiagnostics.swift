import Diagnostics
import Model

/// Files for the site's root that cannot be published, or that were hardly meant to be.
extension Diagnostic {
  static func badRootFileName(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .badRootFileName, at: Span(wholeOf: path),
      Bilingual(
        sv: "ingen kan fråga efter en fil med namnet \"\(path.name)\"",
        en: "nobody can ask for a file with the name \"\(path.name)\""),
      help: Bilingual(
        sv: "döp om filen och dess mappar med bokstäverna a–z, siffror, punkt, bindestreck och understreck",
        en: "rename the file and its folders with the letters a–z, digits, dots, hyphens and underscores"))
  }

  static func misplacedRootFile(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .misplacedRootFile, at: Span(wholeOf: path),
      Bilingual(
        sv: "filen publiceras som den är och blir ingen sida",
        en: "the file is published as it is and becomes no page"),
      help: Bilingual(
        sv: "flytta texten till en fil i mappen pages om den ska bli en sida, eller ta bort filen",
        en: "move the text to a file in the folder pages if it is to become a page, or remove the file"))
  }

  static func tooManyRootFiles(_ folder: SourcePath, count: Int) -> Diagnostic {
    Diagnostic(
      .tooManyRootFiles, at: Span(wholeOf: folder),
      Bilingual(
        sv: "mappen har \(count) filer, fler än \(RootFile.countLimit)",
        en: "the folder has \(count) files, more than \(RootFile.countLimit)"),
      help: Bilingual(
        sv: "ta bort det som webbhotell och sökmotorer inte frågar efter; bilder ligger i mappen images",
        en: "remove what hosts and search engines do not ask for; pictures are in the folder images"))
  }
}

extension Rule {
  package static let badRootFileName = Rule(
    "bad-root-file-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil i `content/root/` vars namn eller mapp har mellanslag, å, ä, ö eller andra tecken utanför a–z.",
        en: "A file in `content/root/` whose name or folder has spaces, å, ä, ö or other characters beyond a–z."),
      why: Bilingual(
        sv: "Namnet blir filens adress, och den som frågar efter filen skriver det på ett enda sätt.",
        en: "The name becomes the file's address, and who asks for the file writes it in one way only."),
      example: "content/root/google verifiering.html",
      instead: "content/root/google1234567890.html"))

  package static let misplacedRootFile = Rule(
    "misplaced-root-file", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En text i Markdown eller från ett ordbehandlingsprogram i `content/root/`.",
        en: "A text in Markdown or from a word processor in `content/root/`."),
      why: Bilingual(
        sv: "Filer där publiceras som de är, utan sidhuvud, meny och kontroll, och syns inte i någon lista.",
        en: "Files there are published as they are, without header, menu and checks, and show in no list."),
      example: "content/root/om-oss.md",
      instead: "content/pages/om-oss.md"))

  package static let tooManyRootFiles = Rule(
    "too-many-root-files", .error,
    Explanation(
      finds: Bilingual(
        sv: "Fler än hundra filer i `content/root/`.",
        en: "More than a hundred files in `content/root/`."),
      why: Bilingual(
        sv:
          "Mappen är till för några få filer som webbhotell och sökmotorer frågar efter; resten hamnade där av misstag.",
        en: "The folder is for a few files that hosts and search engines ask for; the rest got there by mistake."),
      example: "content/root/bilder-fran-traffen/ (450 filer)",
      instead: "content/root/CNAME\ncontent/root/.well-known/security.txt"))
}
