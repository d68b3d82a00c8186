import Diagnostics

extension Diagnostic {
  package static func deadLink(_ destination: String, suggestion: String?, at span: Span) -> Diagnostic {
    Diagnostic(
      .deadLink, at: span,
      Bilingual(
        sv: "länken \"\(destination)\" leder ingenstans",
        en: "the link \"\(destination)\" leads nowhere"),
      label: .didYouMean(suggestion),
      help: ForeignFile(named: destination)?.help
        ?? Bilingual(
          sv: "skriv sökvägen till en fil som finns, räknat från den här filen, eller en hel adress som börjar med "
            + "https://",
          en: "write the path of a file that exists, seen from this file, or a whole address that begins with https://")
    )
  }

  /// A text that looks like an e-mail address and cannot be one as written.
  static func unlinkedEmail(_ address: String, at span: Span) -> Diagnostic {
    let letter = address.first { !$0.isASCII }
    return Diagnostic(
      .unlinkedEmail, at: span,
      letter.map {
        Bilingual(
          sv: "\"\(address)\" har bokstaven \"\($0)\" och blir ingen länk",
          en: "\"\(address)\" has the letter \"\($0)\" and becomes no link")
      }
        ?? Bilingual(
          sv: "\"\(address)\" är ingen e-postadress och blir ingen länk",
          en: "\"\(address)\" is no e-mail address and becomes no link"),
      help: Bilingual(
        sv: "skriv adressen som den är registrerad, med bara bokstäverna a–z, och ett mellanslag före och efter",
        en: "write the address as it is registered, with the letters a–z only, and a space before and after it"))
  }

  static func ambiguousLinkText(_ text: String, at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .ambiguousLinkText, at: span,
      Bilingual(
        sv: "två länkar med texten \"\(text)\" leder till olika ställen",
        en: "two links with the text \"\(text)\" lead to different places"),
      notes: [Note(Bilingual(sv: "den första står här", en: "the first one stands here"), at: first)],
      help: Bilingual(
        sv: "skriv i länkens text vart den leder, till exempel [rapporten om skolgång](…)",
        en: "write in the link's text where it leads, for example [the report on schooling](…)"))
  }

  static func emptyLink(at span: Span) -> Diagnostic {
    Diagnostic(
      .deadLink, at: span,
      Bilingual(sv: "länken har ingen adress", en: "the link has no address"),
      help: Bilingual(
        sv: "skriv adressen mellan parenteserna, eller ta bort hakparenteserna runt texten",
        en: "write the address between the parentheses, or remove the brackets around the text"))
  }

  static func dangerousLink(_ scheme: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .dangerousLink, at: span,
      Bilingual(
        sv: "en länk får inte börja med \"\(scheme):\"",
        en: "a link must not begin with \"\(scheme):\""),
      label: linkIsLeftOut, help: writeAnAllowedAddress)
  }

  static func unknownScheme(_ scheme: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .dangerousLink, at: span,
      Bilingual(
        sv: "adresser som börjar med \"\(scheme):\" går inte att använda",
        en: "addresses that begin with \"\(scheme):\" cannot be used"),
      label: linkIsLeftOut, help: writeAnAllowedAddress)
  }

  static func dangerousImage(_ scheme: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .dangerousLink, at: span,
      Bilingual(
        sv: "en bilds adress får inte börja med \"\(scheme):\"",
        en: "an image's address must not begin with \"\(scheme):\""),
      label: Bilingual(sv: "bilden tas inte med", en: "the image is left out"),
      help: Bilingual(
        sv: "lägg bilden i mappen content/images och skriv sökvägen dit",
        en: "put the image into the folder content/images and write the path to it"))
  }
}

private let linkIsLeftOut = Bilingual(
  sv: "texten står kvar, länken tas inte med", en: "the text stays, the link is left out")

private let writeAnAllowedAddress = Bilingual(
  sv: "skriv en adress som börjar med https://, mailto: eller tel:, eller sökvägen till en fil",
  en: "write an address that begins with https://, mailto: or tel:, or the path of a file")

extension Rule {
  package static let deadLink = Rule(
    "dead-link", .error,
    Explanation(
      finds: Bilingual(
        sv: "En länk till en sida eller fil som inte finns på webbplatsen.",
        en: "A link to a page or file that the site does not have."),
      why: Bilingual(
        sv: "Den som klickar på länken hamnar på en felsida.",
        en: "Whoever follows the link ends on an error page."),
      example: "Läs om [skolgång](../coalitions/02-skolgong.md).",
      instead: "Läs om [skolgång](../coalitions/02-skolgang.md)."))

  package static let unlinkedEmail = Rule(
    "unlinked-email", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En e-postadress i löptext som inte kan stämma: den har å, ä, ö eller punkter i rad.",
        en: "An e-mail address in a text that cannot be right: it has å, ä, ö or dots in a row."),
      why: Bilingual(
        sv: "En halv adress vore någon annans, så den får stå som text utan länk.",
        en: "Half an address would be somebody else's, so it stays a text without a link."),
      example: "Mejla anna.öberg@mau.se.",
      instead: "Mejla anna.oberg@mau.se."))

  package static let ambiguousLinkText = Rule(
    "ambiguous-link-text", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två länkar i en text heter likadant men leder till olika ställen.",
        en: "Two links in one text are called the same and lead to different places."),
      why: Bilingual(
        sv: "Den som lyssnar sig från länk till länk hör inte vilken som är vilken (WCAG 2.4.4).",
        en: "Whoever listens from link to link does not hear which one is which (WCAG 2.4.4)."),
      example: "Om fritid: [vår rapport](https://mau.se/fritid/). Om skola: [vår rapport](https://mau.se/skola/).",
      instead: "Vår rapport [om fritid](https://mau.se/fritid/) och vår rapport [om skola](https://mau.se/skola/)."))

  package static let dangerousLink = Rule(
    "dangerous-link", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En länk eller bild vars adress börjar med något annat än http:, https:, mailto: eller tel:, till exempel "
          + "javascript: eller data:.",
        en: "A link or image whose address begins with anything but http:, https:, mailto: or tel:, such as "
          + "javascript: or data:."),
      why: Bilingual(
        sv: "Sådana adresser kan köra kod i besökarens webbläsare eller fungerar bara på en enda dator.",
        en: "Such addresses can run code in the visitor's browser, or work on a single computer only."),
      example: "[Vår webbplats](javascript:alert(1))",
      instead: "[Vår webbplats](https://socialinnovation.se/)"))
}
