import Diagnostics
import Model

/// Pictures that are described in two ways in one language.
func differentAlternativeTexts(_ uses: [PictureUse]) -> [Diagnostic] {
  var first: [Key: PictureUse] = [:]
  var told: Set<Span> = []
  return uses.filter { !$0.alt.isEmpty }.compactMap { use in
    let key = Key(picture: use.picture, language: use.language)
    guard let earlier = first[key] else {
      first[key] = use
      return nil
    }
    guard words(of: earlier) != words(of: use), told.insert(use.altSpan).inserted else { return nil }
    return .differentAlternativeTexts(use, earlier)
  }
}

/// The letters and digits of a description: a text has other quotation marks and dashes than a field.
private func words(of use: PictureUse) -> String {
  use.alt.lowercased().filter { $0.isLetter || $0.isNumber }
}

private struct Key: Hashable {
  let picture: ImagePath
  let language: Language
}

extension Diagnostic {
  fileprivate static func differentAlternativeTexts(_ use: PictureUse, _ first: PictureUse) -> Diagnostic {
    Diagnostic(
      .differentAltTexts, at: use.altSpan,
      Bilingual(
        sv: "bilden \(use.picture) beskrivs på två sätt", en: "the image \(use.picture) is described in two ways"),
      notes: [
        Note(
          Bilingual(sv: "den första beskrivningen: \(first.alt)", en: "the first description: \(first.alt)"),
          at: first.altSpan)
      ],
      help: Bilingual(
        sv: "skriv samma beskrivning på båda ställena, eller välj en annan bild på det ena",
        en: "write the same description in both places, or choose another image in one of them"))
  }
}

extension Rule {
  package static let differentAltTexts = Rule(
    "different-alt-texts", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En bild som visas på två ställen med olika beskrivningar på samma språk.",
        en: "An image that is shown in two places with different descriptions in one language."),
      why: Bilingual(
        sv: "Bilden visar samma sak på båda ställena. Ofta hör den ena beskrivningen till en bild som har bytts ut.",
        en: "The image shows the same thing in both places. Often one of the descriptions belongs to an image that has "
          + "been replaced."),
      example: "![Kim vid ett skrivbord](../images/kim.jpg)",
      instead: "![Kim Andersson ler mot kameran](../images/kim.jpg)"))
}
