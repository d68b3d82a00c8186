import Diagnostics

/// What `cards.yaml` of a theme says of the pictures that the program draws, not yet checked against the theme's files.
package struct CardSources: Sendable {
  /// Whether pages have cards, or the program draws icons alone.
  package var showsCards: Bool
  /// The asset that is the mark.
  package var mark: Located<String>?
  package var ground: Located<String>
  /// nil where there are no cards and nothing is said of the fonts.
  package var heading: Font?
  package var text: Font?
  package var nameColour: Located<String>?
  package var sectorColours: [Located<String>]

  /// A font's asset, its weight and the colour of its letters.
  package struct Font: Sendable {
    package var file: Located<String>
    package var weight: Located<Int>?
    package var colour: Located<String>

    package init(file: Located<String>, weight: Located<Int>?, colour: Located<String>) {
      self.file = file
      self.weight = weight
      self.colour = colour
    }
  }

  package init(
    showsCards: Bool, mark: Located<String>?, ground: Located<String>, heading: Font?, text: Font?,
    nameColour: Located<String>?, sectorColours: [Located<String>]
  ) {
    self.showsCards = showsCards
    self.mark = mark
    self.ground = ground
    self.heading = heading
    self.text = text
    self.nameColour = nameColour
    self.sectorColours = sectorColours
  }
}
