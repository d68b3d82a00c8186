import Diagnostics
import Model

/// Misspelt names of files, and names without a slug.
extension Diagnostic {
  /// A file with a wrong file extension or language: `07-x.txt`, `site.yml`.
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

  /// A file whose corrected name another file has: `07-x.txt` beside `07-x.md`.
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
}

extension Rule {
  package static let misnamedFile = Rule(
    "misnamed-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil i innehållet vars namn nästan är rätt: det slutar på .txt, .MD, .md.md, .en-GB.md eller .yml.",
        en: "A file in the content whose name is nearly right: it ends in .txt, .MD, .md.md, .en-GB.md or .yml."),
      why: Bilingual(
        sv: "Bara filer som slutar på `.md` blir sidor, så texten skulle inte synas på webbplatsen.",
        en: "Only files that end in `.md` become pages, so the text would not show on the site."),
      example: "content/coalitions/07-trygg-fritid.md.txt",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let dateInFileName = Rule(
    "date-in-file-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett filnamn som börjar med ett datum.",
        en: "A file name that begins with a date."),
      why: Bilingual(
        sv: "Filen `2026-12-01-x.md` skulle få nummer 2026 i ordningen och adressen `12-01-x`.",
        en: "The file `2026-12-01-x.md` would get the number 2026 in the order and the address `12-01-x`."),
      example: "content/coalitions/2026-12-01-trygg-fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))

  package static let badFileName = Rule(
    "bad-file-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett filnamn som inte kan bli en adress: med versaler, mellanslag, å, ä, ö eller andra tecken.",
        en: "A file name that cannot become an address: with capitals, spaces, å, ä, ö or other characters."),
      why: Bilingual(
        sv: "Filnamnet blir sidans adress, som ska fungera överallt och för gott.",
        en: "The file name becomes the page's address, which must work everywhere and for good."),
      example: "content/coalitions/07-Trygg Fritid.md",
      instead: "content/coalitions/07-trygg-fritid.md"))
}

extension Bilingual {
  fileprivate static func rename(to name: String) -> Bilingual {
    Bilingual(sv: "döp om filen till \(name)", en: "rename the file to \(name)")
  }
}
