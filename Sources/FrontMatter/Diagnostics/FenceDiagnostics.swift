import Diagnostics

extension Diagnostic {
  /// The diagnostic for missing or malformed `---` lines.
  static func fences(_ fault: Fences.Fault, in file: SourceFile) -> Diagnostic {
    if case .unclosed(let opening, let end) = fault {
      return unclosedFrontMatter(at: file.span(opening), end: file.span(end..<end))
    }
    return missingFrontMatter(fault, in: file)
  }

  private static func unclosedFrontMatter(at opening: Span, end: Span) -> Diagnostic {
    Diagnostic(
      .unclosedFrontMatter, at: opening,
      Bilingual(sv: "fälten överst i filen är inte avslutade", en: "the fields at the top of the file have no end"),
      label: Bilingual(sv: "de börjar här", en: "they begin here"),
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
    let summary = Bilingual(sv: "filen börjar inte med fält", en: "the file does not begin with fields")
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
          sv: "fälten börjar inte på filens första rad", en: "the fields do not begin on the first line"),
        help: Bilingual(sv: "ta bort de tomma raderna ovanför", en: "remove the blank lines above"))
    case .misspelt(let line, let misspelling, let isOpening):
      return Diagnostic(
        isOpening ? rule : .unclosedFrontMatter, at: file.span(line),
        isOpening
          ? Bilingual(sv: "raden före fälten är inte bara ---", en: "the line before the fields is not just ---")
          : Bilingual(sv: "raden efter fälten är inte bara ---", en: "the line after the fields is not just ---"),
        label: misspelling.label, help: misspelling.help)
    case .oldLineEndings(let line):
      return Diagnostic(
        rule, at: file.span(line),
        Bilingual(sv: "filens radslut kan inte läsas", en: "the file's line endings cannot be read"),
        help: Bilingual(sv: "spara om filen med radslut av typen LF", en: "save the file with line endings of type LF"))
    }
  }
}

extension Fences.Misspelling {
  fileprivate var label: Bilingual? {
    switch self {
    case .strayCharacter(let scalar):
      Bilingual(sv: "här står \(scalar.nameOfInvisible.sv)", en: "here is \(scalar.nameOfInvisible.en)")
    case .dashes: Bilingual(sv: "detta är tankstreck", en: "these are dashes")
    case .hyphens: nil
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .strayCharacter:
      Bilingual(
        sv: "skriv om raden med bara tre bindestreck, ---, så att tecknet som inte syns försvinner",
        en: "write the line again with just three hyphens, ---, so that the unseen character goes")
    case .dashes:
      Bilingual(
        sv: "skriv tre vanliga bindestreck, ---; ordbehandlare gör ofta om dem till tankstreck",
        en: "write three plain hyphens, ---; word processors often turn them into dashes")
    case .hyphens:
      Bilingual(
        sv: "skriv precis tre bindestreck, ---, först på raden", en: "write exactly three hyphens, ---, from the margin"
      )
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
        sv: "Utan fält har sidan varken titel eller andra uppgifter.",
        en: "Without fields the page has neither a title nor other facts."),
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
        sv: "Fälten börjar med --- men ingen andra rad med bara --- avslutar dem.",
        en: "The fields begin with --- but no second line of just --- ends them."),
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
