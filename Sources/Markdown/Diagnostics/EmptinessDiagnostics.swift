import Diagnostics

extension Diagnostic {
  static func linkWithoutWords(at span: Span) -> Diagnostic {
    Diagnostic(
      .linkWithoutWords, at: span,
      Bilingual(sv: "länken har inga ord", en: "the link has no words"),
      label: Bilingual(sv: "länken tas inte med", en: "the link is left out"),
      help: Bilingual(
        sv: "skriv mellan hakparenteserna vart länken leder", en: "write between the brackets where the link leads"))
  }

  static func headingWithoutWords(at span: Span) -> Diagnostic {
    Diagnostic(
      .headingWithoutWords, at: span,
      Bilingual(sv: "rubriken har inga ord", en: "the heading has no words"),
      label: Bilingual(sv: "rubriken tas inte med", en: "the heading is left out"),
      help: Bilingual(
        sv: "skriv rubriken efter #, eller ta bort raden", en: "write the heading after #, or remove the line"))
  }

  /// A text with no visible content on the page.
  static func noWords(at span: Span) -> Diagnostic {
    Diagnostic(
      .textWithoutWords, at: span,
      Bilingual(sv: "inget av texten syns på sidan", en: "nothing of the text is seen on the page"),
      help: Bilingual(
        sv: "skriv något som syns, eller ta bort texten", en: "write something to see, or remove the text"))
  }

  /// A numeric reference, such as `&#27;`, to a character that HTML forbids or that does not exist.
  static func forbiddenReference(_ written: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .forbiddenReference, at: span,
      Bilingual(
        sv: "\(written) står inte för något tecken som kan visas",
        en: "\(written) stands for no character that can be shown"),
      help: Bilingual(
        sv: "ta bort teckenkoden, eller skriv \\\(written) om den ska synas",
        en: "remove the reference, or write \\\(written) if it is to be seen"))
  }
}

extension Rule {
  package static let linkWithoutWords = Rule(
    "link-without-words", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En länk utan ord mellan hakparenteserna.", en: "A link without words between its brackets."),
      why: Bilingual(
        sv: "Den syns inte, och den som lyssnar på sidan får inte veta vart den leder.",
        en: "It is not seen, and whoever listens to the page is not told where it leads."),
      example: "[](../pages/om.md)",
      instead: "[Om koalitionerna](../pages/om.md)"))

  package static let headingWithoutWords = Rule(
    "heading-without-words", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En rubrik utan ord, eller med bara en kommentar.", en: "A heading without words, or with only a comment."),
      why: Bilingual(
        sv: "Den som hittar på sidan via rubrikerna skulle möta en tom.",
        en: "Whoever finds the way by the headings would meet an empty one."),
      example: "## <!-- mer om träffarna -->",
      instead: "## Mer om träffarna"))

  package static let textWithoutWords = Rule(
    "text-without-words", .error,
    Explanation(
      finds: Bilingual(
        sv: "En text av vilken inget syns på sidan: bara hårda mellanslag, HTML-kod, streck eller länkadresser.",
        en: "A text of which nothing is seen on the page: only no-break spaces, HTML code, lines or link addresses."),
      why: Bilingual(
        sv: "Det som skulle stå där saknas, och på sidan blir det en lucka.",
        en: "What should stand there is missing, and the page has a gap."),
      example: "&nbsp;",
      instead: "Koalitionen möttes fyra gånger."))

  package static let forbiddenReference = Rule(
    "forbidden-reference", .error,
    Explanation(
      finds: Bilingual(
        sv: "En teckenkod, som `&#27;`, för ett styrtecken eller för något som inte är ett tecken.",
        en: "A character reference, as `&#27;`, to a control character or to what is no character."),
      why: Bilingual(
        sv: "Sådana får inte stå på en sida, och gör flöden och data oläsliga.",
        en: "No page may hold them, and they make feeds and data unreadable."),
      example: "Träff&#27;1",
      instead: "Träff 1"))
}
