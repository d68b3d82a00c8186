import Cards
import Diagnostics
import Model

extension Diagnostic {
  static func notAColour(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .notAColour, at: text.span,
      Bilingual(sv: "\"\(text.value)\" är ingen färg", en: "\"\(text.value)\" is no colour"),
      help: Bilingual(
        sv: "skriv färgen med sex siffror inom citattecken, till exempel \"#1a1b41\"",
        en: "write the colour in six digits within quotation marks, such as \"#1a1b41\""))
  }

  static func unknownAssetInCards(_ name: Located<String>, among assets: [String]) -> Diagnostic {
    Diagnostic(
      .unknownAssetInCards, at: name.span,
      Bilingual(
        sv: "filen \"\(name.value)\" finns inte bland temats filer",
        en: "the file \"\(name.value)\" is not among the theme's assets"),
      label: .didYouMean(suggestion(for: name.value, among: assets)),
      help: Bilingual(
        sv: "rätta sökvägen, räknad från assets, eller lägg filen där",
        en: "correct the path, as seen from assets, or put the file there"))
  }

  static func unreadableFont(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unreadableFont, at: name.span,
      Bilingual(
        sv: "\"\(name.value)\" är inget typsnitt som korten kan sättas i",
        en: "\"\(name.value)\" is no font that cards can be set in"),
      help: Bilingual(
        sv: "ange ett typsnitt med konturer: WOFF2, WOFF, TrueType eller OpenType",
        en: "name a font with outlines: WOFF2, WOFF, TrueType or OpenType"))
  }

  static func undrawableMark(_ fault: DrawingFault, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .undrawableMark, at: fault.range.isEmpty ? Span(wholeOf: file.path) : file.span(fault.range),
      fault.reason.summary, help: fault.reason.help)
  }
}

extension DrawingFault.Reason {
  fileprivate var summary: Bilingual {
    switch self {
    case .notSVG:
      Bilingual(sv: "märket är ingen hel SVG-bild", en: "the mark is no whole SVG picture")
    case .noViewBox:
      Bilingual(sv: "märket saknar en viewBox med storlek", en: "the mark has no viewBox with a size")
    case .element(let name):
      Bilingual(
        sv: "märket har elementet \"\(name)\", som inte ritas",
        en: "the mark has the element \"\(name)\", which is not drawn")
    case .attribute(let name):
      Bilingual(
        sv: "märket har attributet \"\(name)\", som inte ritas",
        en: "the mark has the attribute \"\(name)\", which is not drawn")
    case .colour(let text):
      Bilingual(
        sv: "\"\(text)\" är ingen färg som märket kan ha", en: "\"\(text)\" is no colour that the mark can have")
    case .number(let text):
      Bilingual(sv: "\"\(text)\" är inget tal som kan ritas", en: "\"\(text)\" is no number that can be drawn")
    case .command(let text):
      Bilingual(
        sv: "banan har ett steg som inte ritas\(text.isEmpty ? "" : ", \"\(text)\"")",
        en: "the path has a step that is not drawn\(text.isEmpty ? "" : ", \"\(text)\"")")
    case .nothingDrawn:
      Bilingual(sv: "märket har inga former", en: "the mark has no shapes")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .colour:
      Bilingual(sv: "skriv färgen som fill=\"#1a1b41\"", en: "write the colour as fill=\"#1a1b41\"")
    case .noViewBox:
      Bilingual(
        sv: "ge svg ett attribut som viewBox=\"0 0 96 96\"", en: "give svg an attribute such as viewBox=\"0 0 96 96\"")
    case .command, .number:
      Bilingual(
        sv: "använd linjer och kurvor, M L H V C Z, och bågar A av ett halvt varv, med tal utan tiopotens",
        en: "use lines and curves, M L H V C Z, and arcs A of half a turn, with numbers without a power of ten")
    case .notSVG, .element, .attribute, .nothingDrawn:
      Bilingual(
        sv: "rita med rect, circle och path, var och en med fill och utan transform, stroke eller style",
        en: "draw with rect, circle and path, each with fill and without transform, stroke or style")
    }
  }
}

extension Rule {
  package static let notAColour = Rule(
    "not-a-colour", .error,
    Explanation(
      finds: Bilingual(
        sv: "En färg i temats `cards.yaml` som inte är skriven som `\"#1a1b41\"`.",
        en: "A colour in the theme's `cards.yaml` that is not written as `\"#1a1b41\"`."),
      why: Bilingual(
        sv: "Korten ritas av programmet, som inte känner stilmallens namn på färger.",
        en: "Cards are drawn by the program, which does not know a style sheet's names of colours."),
      example: "ground: midnightblue",
      instead: "ground: \"#1a1b41\""))

  package static let unknownAssetInCards = Rule(
    "unknown-asset-in-cards", .error,
    Explanation(
      finds: Bilingual(
        sv: "Temats `cards.yaml` anger en fil som inte finns i `theme/assets/`.",
        en: "The theme's `cards.yaml` names a file that is not in `theme/assets/`."),
      why: Bilingual(
        sv: "Korten skulle sakna sina bokstäver eller sitt märke.",
        en: "The cards would lack their letters or their mark."),
      example: "text-font: text.woff2",
      instead: "text-font: fonts/text.woff2"))

  package static let unreadableFont = Rule(
    "unreadable-font", .error,
    Explanation(
      finds: Bilingual(
        sv: "Temats `cards.yaml` anger en fil som inte är ett typsnitt med konturer, eller är skadad.",
        en: "The theme's `cards.yaml` names a file that is no font with outlines, or is damaged."),
      why: Bilingual(sv: "Korten går inte att sätta i det.", en: "Cards cannot be set in it."),
      example: "text-font: css/site.css",
      instead: "text-font: fonts/text.woff2"))

  package static let undrawableMark = Rule(
    "undrawable-mark", .error,
    Explanation(
      finds: Bilingual(
        sv: "Bilden som temats `cards.yaml` anger som `mark` har något som programmet inte ritar.",
        en: "The picture that the theme's `cards.yaml` names as `mark` has something that the program does not draw."),
      why: Bilingual(
        sv: "Ikonerna ska se ut som märket gör i en webbläsare; något som utelämnas skulle ingen märka.",
        en: "The icons should look as the mark does in a browser; what is left out nobody would notice."),
      example: "<circle cx=\"48\" cy=\"48\" r=\"40\" style=\"fill: red\"/>",
      instead: "<circle cx=\"48\" cy=\"48\" r=\"40\" fill=\"#ff0000\"/>"))
}
