import Bytes
import Diagnostics

extension Diagnostic {
  /// An HTML tag within a paragraph or a cell; the text around it stays.
  static func rawHTML(_ tag: ByteView, inCell: Bool, at span: Span) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: span,
      Bilingual(sv: "HTML-koden \(tag.string) tas inte med", en: "the HTML code \(tag.string) is left out"),
      label: Bilingual(sv: "texten runt om står kvar", en: "the text around it stays"),
      help: inCell && tag.tagName == "br" ? .writeTwoRows : .insteadOf(tag))
  }

  /// An HTML block, which holds everything up to the next blank line.
  static func rawHTML(block tag: ByteView, at span: Span) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: span,
      Bilingual(sv: "HTML-koden \(tag.string) tas inte med", en: "the HTML code \(tag.string) is left out"),
      label: Bilingual(
        sv: "inte heller texten fram till nästa tomma rad", en: "and so is the text up to the next blank line"),
      help: .insteadOf(tag))
  }

  /// Text in the line in which a comment ends, which counts as part of it.
  static func textAfterComment(at span: Span) -> Diagnostic {
    Diagnostic(
      .rawHTML, at: span,
      Bilingual(
        sv: "texten efter kommentaren tas inte med", en: "the text after the comment is left out"),
      help: Bilingual(
        sv: "flytta kommentaren <!-- … --> till en egen rad, med en tom rad efter",
        en: "move the comment <!-- … --> to a line of its own, with a blank line after it"))
  }

  /// A comment without an end, which takes the rest of the text with it.
  static func unclosedComment(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedComment, at: span,
      Bilingual(sv: "kommentaren har inget slut", en: "the comment has no end"),
      label: Bilingual(sv: "resten av texten tas inte med", en: "the rest of the text is left out"),
      help: Bilingual(sv: "skriv --> där kommentaren slutar", en: "write --> where the comment ends"))
  }

  /// A comment that begins within a line and does not end in its paragraph, so that it would be shown.
  static func commentWithinText(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedComment, at: span,
      Bilingual(
        sv: "kommentaren slutar inte i samma stycke", en: "the comment does not end in the same paragraph"),
      label: Bilingual(sv: "den skulle synas på sidan", en: "it would be seen on the page"),
      help: Bilingual(
        sv: "skriv --> före nästa tomma rad, eller börja kommentaren på en egen rad",
        en: "write --> before the next blank line, or begin the comment on a line of its own"))
  }
}

extension Bilingual {
  fileprivate static let writeTwoRows = Bilingual(
    sv: "fördela texten på två rader i tabellen, eller skriv ett komma eller semikolon",
    en: "spread the text over two rows of the table, or write a comma or a semicolon")

  /// What to write instead of a tag.
  fileprivate static func insteadOf(_ tag: ByteView) -> Bilingual {
    switch tag.tagName {
    case "br":
      Bilingual(
        sv: "sluta raden med \\ och fortsätt på nästa rad, eller lämna en tom rad för ett nytt stycke",
        en: "end the line with \\ and go on in the next line, or leave a blank line for a new paragraph")
    case "b", "strong": Bilingual(sv: "gör ord feta så: **fet**", en: "make words bold like this: **bold**")
    case "i", "em", "cite", "dfn", "var":
      Bilingual(sv: "gör ord kursiva så: *kursiv*", en: "make words italic like this: *italic*")
    case "u", "ins":
      Bilingual(
        sv: "skriv **fet** eller *kursiv* text i stället; understruken text ser ut som en länk",
        en: "write **bold** or *italic* text instead; underlined text looks like a link")
    case "s", "del", "strike":
      Bilingual(sv: "stryk ord så: ~~struket~~", en: "strike words out like this: ~~struck out~~")
    case "mark": Bilingual(sv: "skriv **fet** text i stället", en: "write **bold** text instead")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      Bilingual(
        sv: "skriv rubriken på en egen rad: ## Rubrik", en: "write the heading on a line of its own: ## Heading")
    case "a": link(to: tag.value(of: "href"))
    case "img":
      Bilingual(
        sv: "lägg bilden i mappen content/images och skriv ![vad bilden visar](../images/bild.jpg)",
        en: "put the image into the folder content/images and write ![what it shows](../images/image.jpg)")
    case "iframe", "video", "audio", "embed", "object", "source": linkToFilm(at: tag.value(of: "src"))
    case "ul", "ol", "li", "menu":
      Bilingual(
        sv: "skriv listan med en punkt på varje rad: \"- \" eller \"1. \" först",
        en: "write the list with one item on each line: \"- \" or \"1. \" first")
    case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col":
      Bilingual(
        sv: "skriv tabellen med | mellan cellerna och raden |---|---| under rubrikerna",
        en: "write the table with | between the cells and the line |---|---| below the headings")
    case "blockquote", "q": Bilingual(sv: "börja citatets rader med >", en: "begin the quotation's lines with >")
    case "hr":
      Bilingual(
        sv: "skriv --- på en egen rad, med en tom rad före", en: "write --- on a line of its own, after a blank line")
    case "code", "pre", "kbd", "samp", "tt":
      Bilingual(sv: "sätt `grava accenter` runt texten", en: "put `backticks` around the text")
    case "sup", "sub":
      Bilingual(sv: "skriv själva tecknet, som ² eller ₂", en: "write the sign itself, such as ² or ₂")
    case "details", "summary":
      Bilingual(
        sv: "skriv en rubrik och texten under den; allt visas då direkt",
        en: "write a heading and the text below it; all then shows at once")
    case "script", "style", "link", "meta", "noscript", "template", "svg":
      Bilingual(
        sv: "ta bort koden; skript och utseende hör till temat",
        en: "remove the code; scripts and styles are the theme's")
    case "form", "input", "button", "select", "textarea", "label":
      Bilingual(
        sv: "länka till formuläret där det ligger: [Anmäl dig](https://…)",
        en: "link to the form where it is: [Sign up](https://…)")
    case "p", "div", "span", "center", "font", "small", "big", "section", "article", "main", "header", "footer", "nav",
      "aside", "figure", "figcaption", "nobr", "wbr", "o":
      Bilingual(
        sv: "ta bort koden och skriv bara texten, med en tom rad mellan stycken; temat bestämmer utseendet",
        en: "remove the code and write the text alone, with a blank line between paragraphs; the theme gives the look")
    default:
      Bilingual(
        sv: "ta bort koden, eller skriv \\< om tecknet < ska synas",
        en: "remove the code, or write \\< if the sign < is to show")
    }
  }

  private static func link(to address: String?) -> Bilingual {
    let address = address ?? "https://…"
    return Bilingual(
      sv: "skriv länken så: [länkens ord](\(address))", en: "write the link like this: [the link's words](\(address))")
  }

  private static func linkToFilm(at address: String?) -> Bilingual {
    let address = address ?? "https://…"
    return Bilingual(
      sv: "länka till filmen, ljudet eller kartan där det ligger: [Se filmen](\(address))",
      en: "link to the film, the sound or the map where it is: [Watch the film](\(address))")
  }
}

extension ByteView {
  /// The value of a tag's attribute, if it is written within quotation marks and fits into a link.
  fileprivate func value(of attribute: String) -> String? {
    let tag = string
    guard let start = tag.firstRange(of: attribute + "=\"")?.upperBound,
      let end = tag[start...].firstIndex(of: "\"")
    else { return nil }
    let value = tag[start..<end]
    return value.isEmpty || value.contains { $0.isWhitespace || "()<>".contains($0) } ? nil : String(value)
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
        sv:
          "En kommentar som börjar med `<!--` och aldrig slutar med `-->`, eller som börjar mitt i en rad och fortsätter "
          + "efter en tom rad.",
        en:
          "A comment that begins with `<!--` and never ends with `-->`, or that begins within a line and goes on after a "
          + "blank one."),
      why: Bilingual(
        sv: "Allt som följer skulle försvinna från sidan, eller kommentaren synas på den.",
        en: "All that follows would vanish from the page, or the comment be seen on it."),
      example: "<!-- Kolla med Gloria\n\nFörsta träffen var i mars.",
      instead: "<!-- Kolla med Gloria -->\n\nFörsta träffen var i mars."))
}
