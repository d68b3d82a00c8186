import Diagnostics

extension Diagnostic {
  static func missingAltText(_ destination: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .missingAltText, at: span,
      Bilingual(
        sv: "bilden \"\(destination)\" saknar alternativtext",
        en: "the image \"\(destination)\" has no alternative text"),
      help: Bilingual(
        sv: "beskriv vad bilden visar mellan hakparenteserna: ![Fyra personer runt ett bord](\(destination))",
        en: "describe what the image shows between the brackets: ![Four people around a table](\(destination))"))
  }

  static func missingImage(_ destination: String, suggestion: String?, at span: Span) -> Diagnostic {
    Diagnostic(
      .missingImage, at: span,
      destination.isEmpty
        ? Bilingual(sv: "bilden har ingen adress", en: "the image has no address")
        : Bilingual(sv: "bilden \"\(destination)\" finns inte", en: "the image \"\(destination)\" does not exist"),
      label: .didYouMean(suggestion),
      help: ForeignFile(named: destination)?.help
        ?? Bilingual(
          sv: "lägg bilden i mappen content/images och skriv sökvägen dit",
          en: "put the image into the folder content/images and write the path to it"))
  }

  static func externalImage(_ destination: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .externalImage, at: span,
      Bilingual(sv: "bilden ligger på en annan webbplats", en: "the image is on another site"),
      help: ForeignFile(named: destination).map { $0.helpInPlaceOfImage(at: destination) }
        ?? Bilingual(
          sv: "spara bilden i mappen content/images, om du får det, och skriv sökvägen dit",
          en: "save the image in the folder content/images, if you may, and write the path to it"))
  }

  static func notAnImage(_ destination: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .notAnImage, at: span,
      Bilingual(sv: "\"\(destination)\" är ingen bild", en: "\"\(destination)\" is not an image"),
      help: ForeignFile(named: destination)?.help
        ?? Bilingual(
          sv: "välj en bildfil, till exempel en JPEG eller PNG, eller ta bort utropstecknet för att göra en länk",
          en: "choose an image file, such as a JPEG or PNG, or remove the exclamation mark to make a link"))
  }
}

extension ForeignFile {
  /// What to write instead of showing a file of another site as an image.
  fileprivate func helpInPlaceOfImage(at address: String) -> Bilingual {
    switch self {
    case .picture: help
    case .document, .film, .sound, .archive:
      Bilingual(
        sv: "ta bort utropstecknet, så blir det en länk: [länkens ord](\(address))",
        en: "remove the exclamation mark to make it a link: [the link's words](\(address))")
    }
  }
}

extension Rule {
  package static let missingAltText = Rule(
    "missing-alt-text", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En bild utan text mellan hakparenteserna.",
        en: "An image without words between its brackets."),
      why: Bilingual(
        sv: "Den som inte ser bilden får inte veta vad den visar.",
        en: "Whoever cannot see the image is not told what it shows."),
      example: "![](../images/traff-1.jpg)",
      instead: "![Fyra personer runt ett bord](../images/traff-1.jpg)"))

  package static let externalImage = Rule(
    "external-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild som skulle hämtas från en annan webbplats.",
        en: "An image that would be fetched from another site."),
      why: Bilingual(
        sv:
          "Läsarens webbläsare skulle avslöja besöket för den andra webbplatsen, och bilden kan försvinna. Sidorna får bara hämta det egna.",
        en:
          "The reader's browser would tell the other site of the visit, and the image may vanish. Pages may load the site's own files only."
      ),
      example: "![Fyra personer runt ett bord](https://exempel.se/traff-1.jpg)",
      instead: "![Fyra personer runt ett bord](../images/traff-1.jpg)"))
}
