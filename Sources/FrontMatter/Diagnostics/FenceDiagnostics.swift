import Diagnostics

extension Diagnostic {
  /// What is wrong with the two `---` lines, or with the lack of them.
  static func fences(_ fault: Fences.Fault, in file: SourceFile) -> Diagnostic {
    if case .unclosed(let opening, let end) = fault {
      return unclosedFrontMatter(at: file.span(opening), end: file.span(end..<end))
    }
    return missingFrontMatter(fault, in: file)
  }

  private static func unclosedFrontMatter(at opening: Span, end: Span) -> Diagnostic {
    Diagnostic(
      .unclosedFrontMatter, at: opening,
      Bilingual(sv: "filhuvudet är inte avslutat", en: "the front matter has no end"),
      label: Bilingual(sv: "det börjar här", en: "it begins here"),
      notes: [
        Note(
          Bilingual(sv: "fälten verkar sluta före den här raden", en: "the fields seem to end before this line"),
          at: end)
      ],
      help: Bilingual(
        sv: "skriv en rad med bara --- efter det sista fältet", en: "write a line of just --- after the last field"))
  }

  private static func missingFrontMatter(_ fault: Fences.Fault, in file: SourceFile) -> Diagnostic {
    let rule = Rule.missingFrontMatter
    let summary = Bilingual(sv: "filen saknar filhuvud", en: "the file has no front matter")
    let help = Bilingual(
      sv: "skriv fälten överst i filen, mellan två rader med bara ---",
      en: "write the fields at the top of the file, between two lines of just ---")
    switch fault {
    case .emptyFile, .unclosed:
      return Diagnostic(
        rule, at: Span(wholeOf: file.path), Bilingual(sv: "filen är tom", en: "the file is empty"), help: help)
    case .missing(let line):
      return Diagnostic(
        rule, at: file.span(line), summary,
        label: Bilingual(sv: "före den här raden ska det stå ---", en: "--- belongs before this line"), help: help)
    case .late(let line):
      return Diagnostic(
        rule, at: file.span(line),
        Bilingual(
          sv: "filhuvudet börjar inte på filens första rad", en: "the front matter does not begin on the first line"),
        help: Bilingual(sv: "ta bort de tomma raderna ovanför", en: "remove the blank lines above"))
    case .misspelt(let line):
      return Diagnostic(
        rule, at: file.span(line),
        Bilingual(sv: "raden före fälten är inte ---", en: "the line before the fields is not ---"),
        help: Bilingual(
          sv: "skriv precis tre bindestreck, först på raden", en: "write exactly three hyphens, from the margin"))
    case .oldLineEndings(let line):
      return Diagnostic(
        rule, at: file.span(line),
        Bilingual(sv: "filens radslut kan inte läsas", en: "the file's line endings cannot be read"),
        help: Bilingual(sv: "spara om filen med radslut av typen LF", en: "save the file with line endings of type LF"))
    }
  }
}

extension Rule {
  package static let missingFrontMatter = Rule(
    "missing-front-matter", .error,
    Explanation(
      finds: Bilingual(
        sv: "Innehållsfilen börjar inte med en rad med tre bindestreck och fält under den.",
        en: "The content file does not begin with a line of three hyphens and fields below it."),
      why: Bilingual(
        sv: "Utan filhuvud har sidan varken titel eller andra uppgifter.",
        en: "Without front matter the page has neither a title nor other facts."),
      example: """
        title: Trygg fritid
        ---
        Texten …
        """,
      instead: """
        ---
        title: Trygg fritid
        ---
        Texten …
        """))

  package static let unclosedFrontMatter = Rule(
    "unclosed-front-matter", .error,
    Explanation(
      finds: Bilingual(
        sv: "Filhuvudet börjar med --- men ingen andra rad med --- avslutar det.",
        en: "The front matter begins with --- but no second line of --- ends it."),
      why: Bilingual(
        sv: "Då går det inte att veta var fälten slutar och texten börjar.",
        en: "Nobody can tell then where the fields end and the text begins."),
      example: """
        ---
        title: Trygg fritid

        Texten …
        """,
      instead: """
        ---
        title: Trygg fritid
        ---

        Texten …
        """))
}
