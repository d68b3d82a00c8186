import Cards
import Diagnostics
import Model

/// What the program draws for a theme: cards where the theme has any, icons where it has a mark.
struct DrawnPictures: Sendable {
  var cards: CardDesign?
  var icons: IconDesign?
}

/// Checks what `cards.yaml` says against the theme's assets.
func drawnPictures(_ sources: CardSources, of theme: ThemeSources) -> Reported<DrawnPictures> {
  var loader = CardLoader(assets: theme.assets)
  let mark = sources.mark.flatMap { loader.drawing($0) }
  let ground = loader.colour(sources.ground)
  let name = sources.nameColour.map { loader.colour($0) }
  let sectors = sources.sectorColours.map { loader.colour($0) }
  let (heading, text) = (sources.heading.flatMap { loader.font($0) }, sources.text.flatMap { loader.font($0) })
  var pictures = DrawnPictures()
  if !loader.report.holdErrors, let ground {
    pictures.icons = mark.map { IconDesign(mark: $0, ground: ground) }
    if sources.showsCards, let heading, let text {
      pictures.cards = CardDesign(
        ground: ground, heading: heading, text: text, name: (name ?? nil) ?? text.colour,
        sectors: sectors.compactMap(\.self), mark: mark)
    }
  }
  return Reported(pictures, loader.report)
}

/// Finds what `cards.yaml` names among the theme's assets, and reports what is not there or cannot be used.
private struct CardLoader {
  let assets: [ThemeSources.Asset]
  private(set) var report: [Diagnostic] = []

  init(assets: [ThemeSources.Asset]) { self.assets = assets }

  mutating func colour(_ text: Located<String>) -> Colour? {
    // One that is missing has been reported.
    if text.value.isEmpty { return nil }
    let colour = Colour(text.value)
    if colour == nil { report.append(.notAColour(text)) }
    return colour
  }

  mutating func font(_ font: CardSources.Font) -> CardDesign.Font? {
    let colour = colour(font.colour)
    guard let file = asset(font.file) else { return nil }
    guard isFont(file.bytes) else {
      report.append(.unreadableFont(font.file))
      return nil
    }
    return colour.map { CardDesign.Font(file.bytes, weight: font.weight?.value ?? 400, colour: $0) }
  }

  mutating func drawing(_ name: Located<String>) -> Drawing? {
    guard let file = asset(name) else { return nil }
    do throws(DrawingFault) {
      return try readDrawing(file.bytes)
    } catch {
      report.append(.undrawableMark(error, in: file))
      return nil
    }
  }

  private mutating func asset(_ name: Located<String>) -> SourceFile? {
    if let asset = assets.first(where: { $0.name == name.value }) { return asset.file }
    report.append(.unknownAssetInCards(name, among: assets.map(\.name)))
    return nil
  }
}
