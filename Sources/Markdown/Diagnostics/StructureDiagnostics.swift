import Diagnostics

extension Diagnostic {
  static func headingJump(from previous: Int, to level: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .headingJump, at: span,
      Bilingual(
        sv: "rubriken hoppar från nivå \(marks(previous)) till \(marks(level))",
        en: "the heading jumps from level \(marks(previous)) to \(marks(level))"),
      help: Bilingual(
        sv: "börja rubriken med \(marks(previous + 1)), eller sätt en rubrik på den nivån före",
        en: "begin the heading with \(marks(previous + 1)), or put a heading of that level before it"))
  }

  /// A text that begins with a heading of a lower level than one further down.
  static func headingTooDeep(_ level: Int, topmost: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      .headingJump, at: span,
      Bilingual(
        sv: "den första rubriken är på nivå \(marks(level)), fast en senare är på \(marks(topmost))",
        en: "the first heading is of level \(marks(level)), though a later one is of \(marks(topmost))"),
      help: Bilingual(
        sv: "börja rubriken med \(marks(topmost))", en: "begin the heading with \(marks(topmost))"))
  }

  static func cellsBeyondColumns(at span: Span) -> Diagnostic {
    Diagnostic(
      .cellsBeyondColumns, at: span,
      Bilingual(
        sv: "raden har fler celler än tabellen har kolumner", en: "the row has more cells than the table has columns"),
      label: Bilingual(sv: "kommer inte med på sidan", en: "is not on the page"),
      help: Bilingual(
        sv: "lägg till en kolumn i tabellens två första rader, eller skriv \\| där tecknet | ska stå i en cell",
        en: "add a column to the table's first two rows, or write \\| where the sign | is to stand in a cell"))
  }

  static func tooDeep(_ excess: ComplexityLimit, at span: Span) -> Diagnostic {
    Diagnostic(.markdownTooDeep, at: span, excess.summary, help: excess.help)
  }
}

func marks(_ level: Int) -> String { String(repeating: "#", count: level) }

extension ComplexityLimit {
  fileprivate var help: Bilingual {
    switch self {
    case .messages:
      Bilingual(
        sv: "rätta det som har sagts om texten före det här stället; sedan visas resten",
        en: "mend what has been said of the text before this place; then the rest is shown")
    case .textAboveTable:
      Bilingual(sv: "lämna en tom rad före tabellen", en: "leave a blank line before the table")
    default: Bilingual(sv: "dela upp eller förenkla texten här", en: "split or simplify the text here")
    }
  }

  fileprivate var summary: Bilingual {
    switch self {
    case .messages:
      Bilingual(
        sv: "det finns fler än \(limit) anmärkningar på texten",
        en: "there are more than \(limit) messages about the text")
    case .nesting:
      Bilingual(
        sv: "texten är inbäddad i fler än \(limit) nivåer av citat, listor eller betoningar",
        en: "the text is nested in more than \(limit) levels of quotes, lists or emphasis")
    case .tableCells:
      Bilingual(
        sv: "texten har fler än \(limit) tabellceller", en: "the text has more than \(limit) table cells")
    case .closingParentheses:
      Bilingual(
        sv: "ordet har fler än \(limit) slutparenteser", en: "the word has more than \(limit) closing parentheses")
    case .atSigns:
      Bilingual(sv: "texten har fler än \(limit) snabel-a", en: "the text has more than \(limit) at signs")
    case .declarations:
      Bilingual(
        sv: "texten har fler än \(limit) <?, <! och <![CDATA[",
        en: "the text has more than \(limit) <?, <! and <![CDATA[")
    case .addressesInWord:
      Bilingual(
        sv: "ordet är för långt och har för många adresser", en: "the word is too long and has too many addresses")
    case .markersBesideLinks:
      Bilingual(
        sv: "stycket har för många * och _ bland för många länkar",
        en: "the paragraph has too many * and _ among too many links")
    case .textAboveTable:
      Bilingual(
        sv: "raden med streck har för mycket text ovanför sig utan en tom rad",
        en: "the row of dashes has too much text above it without a blank line")
    }
  }
}

extension Rule {
  package static let headingJump = Rule(
    "heading-jump", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En rubrik som ligger mer än en nivå under den förra.",
        en: "A heading that is more than one level below the one before."),
      why: Bilingual(
        sv: "Den som lyssnar på sidan hittar via rubrikerna, och tror att något saknas där en nivå hoppas över.",
        en:
          "Whoever listens to the page finds the way by its headings, and believes something missing where a level is."
      ),
      example: "## Metoden\n\n#### Träff 1",
      instead: "## Metoden\n\n### Träff 1"))

  package static let cellsBeyondColumns = Rule(
    "cells-beyond-columns", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En rad i en tabell med fler celler än rubrikraden har kolumner.",
        en: "A row of a table with more cells than the heading row has columns."),
      why: Bilingual(
        sv: "Det som står i de överblivna cellerna kommer inte med på sidan.",
        en: "What stands in the cells that are too many is not on the page."),
      example: "| träff | tid |\n|---|---|\n| nuläge | 3 timmar | Malmö |",
      instead: "| träff | tid | plats |\n|---|---|---|\n| nuläge | 3 timmar | Malmö |"))

  package static let markdownTooDeep = Rule(
    "markdown-too-deep", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "Text som är inbäddad i så många nivåer, eller har så många tabellceller, parenteser eller fel, att ingen har "
          + "skrivit den för att läsas.",
        en:
          "Text that is nested so deeply, or has so many table cells, parentheses or mistakes, that nobody wrote it to be "
          + "read."
      ),
      why: Bilingual(
        sv: "Den skulle ta mycket lång tid eller mycket minne att omvandla eller berätta om.",
        en: "It would take very much time or memory to convert or to report."),
      example: "> > > > > … (fler än 100)",
      instead: "> Ett citat"))
}
