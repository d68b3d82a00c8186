import Diagnostics
import FrontMatter
import Model

/// Reads `cards.yaml` of a theme: how the pictures look that the program draws.
func readCards(_ file: SourceFile, reportingTo report: inout [Diagnostic]) -> CardSources {
  let mapping = readYAML(of: file).reporting(to: &report)
  var fields = FieldReader(mapping, of: Bilingual(sv: "temats kort", en: "the theme's cards"))
  let showsCards = fields.flag("cards")?.value ?? true
  let cards = CardSources(
    showsCards: showsCards, mark: fields.text("mark"), ground: fields.requiredText("ground"),
    heading: fields.font("heading", isRequired: showsCards), text: fields.font("text", isRequired: showsCards),
    nameColour: fields.text("name-colour"), sectorColours: fields.texts("sector-colours") ?? [])
  report += fields.finish()
  return cards
}

extension FieldReader {
  /// The three fields of a font: `text-font`, `text-weight` and `text-colour`.
  fileprivate mutating func font(_ name: String, isRequired: Bool) -> CardSources.Font? {
    if isRequired { for part in ["-font", "-colour"] { require(name + part) } }
    let (file, weight, colour) = (text(name + "-font"), count(name + "-weight"), text(name + "-colour"))
    guard let file, let colour else { return nil }
    return CardSources.Font(file: file, weight: weight, colour: colour)
  }
}
