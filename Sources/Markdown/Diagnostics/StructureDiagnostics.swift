import Diagnostics

extension Diagnostic {
  /// An HTML tag within a paragraph; the text around it stays.
  static func rawHTML(_ tag: Bytes, at span: Span) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: span,
      Bilingual(sv: "HTML-koden \(tag.string) tas inte med", en: "the HTML code \(tag.string) is left out"),
      label: Bilingual(sv: "texten runt om står kvar", en: "the text around it stays"), help: writeMarkdown)
  }

  /// An HTML block, which holds everything up to the next blank line.
  static func rawHTML(block tag: Bytes, at span: Span) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: span,
      Bilingual(sv: "HTML-koden \(tag.string) tas inte med", en: "the HTML code \(tag.string) is left out"),
      label: Bilingual(
        sv: "inte heller texten fram till nästa tomma rad", en: "and so is the text up to the next blank line"),
      help: writeMarkdown)
  }

  /// A comment without an end, which takes the rest of the text with it.
  static func unclosedComment(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedComment, at: span,
      Bilingual(sv: "kommentaren har inget slut", en: "the comment has no end"),
      label: Bilingual(sv: "resten av texten tas inte med", en: "the rest of the text is left out"),
      help: Bilingual(sv: "skriv --> där kommentaren slutar", en: "write --> where the comment ends"))
  }

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

  static func tooDeep(_ excess: Excess, at span: Span) -> Diagnostic {
    Diagnostic(
      .markdownTooDeep, at: span, excess.summary,
      help: Bilingual(
        sv: "dela upp eller förenkla texten här", en: "split or simplify the text here"))
  }
}

private let writeMarkdown = Bilingual(
  sv: "skriv med Markdown i stället, till exempel **fet** eller *kursiv* text",
  en: "write Markdown instead, such as **bold** or *italic* text")

private func marks(_ level: Int) -> String { String(repeating: "#", count: level) }

extension Excess {
  fileprivate var summary: Bilingual {
    switch self {
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
    case .emailSigns:
      Bilingual(sv: "texten har fler än \(limit) snabel-a", en: "the text has more than \(limit) at signs")
    case .characterData:
      Bilingual(
        sv: "texten har fler än \(limit) <![CDATA[", en: "the text has more than \(limit) <![CDATA[")
    }
  }
}

extension Rule {
  package static let rawHTML = Rule(
    "raw-html", .warning,
    Explanation(
      finds: Bilingual(
        sv: "HTML-kod i löpande text. Kommentarer, <!-- så här -->, är tillåtna och visas inte.",
        en: "HTML code in running text. Comments, <!-- like this -->, are allowed and not shown."),
      why: Bilingual(
        sv: "HTML kan göra sidan oläslig för skärmläsare eller köra kod, så den tas aldrig med.",
        en: "HTML can make the page unreadable to screen readers or run code, so it is never let through."),
      example: "Det här är <b>viktigt</b>.",
      instead: "Det här är **viktigt**."))

  package static let unclosedComment = Rule(
    "unclosed-comment", .error,
    Explanation(
      finds: Bilingual(
        sv: "En kommentar som börjar med `<!--` och aldrig slutar med `-->`.",
        en: "A comment that begins with `<!--` and never ends with `-->`."),
      why: Bilingual(
        sv: "Allt som följer skulle försvinna från sidan.", en: "All that follows would vanish from the page."),
      example: "<!-- Kolla med Gloria\n\nFörsta träffen var i mars.",
      instead: "<!-- Kolla med Gloria -->\n\nFörsta träffen var i mars."))

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

  package static let markdownTooDeep = Rule(
    "markdown-too-deep", .error,
    Explanation(
      finds: Bilingual(
        sv: "Text som är inbäddad i så många nivåer, eller har så många tabellceller eller parenteser, att ingen har "
          + "skrivit den för att läsas.",
        en: "Text that is nested so deeply, or has so many table cells or parentheses, that nobody wrote it to be read."
      ),
      why: Bilingual(
        sv: "Den skulle ta mycket lång tid eller mycket minne att omvandla.",
        en: "It would take very much time or memory to convert."),
      example: "> > > > > … (fler än 100)",
      instead: "> Ett citat"))
}
