import Diagnostics
import Model

/// Pictures of too few pixels for the place where they are shown; a drawing is sharp in any size, and a moving picture is
/// mostly small.
func narrowImages(_ uses: [PictureUse], of site: Site) -> [Diagnostic] {
  var told: Set<Span> = []
  return uses.compactMap { use in
    guard let image = site.images[use.picture], image.width < use.leastWidth, image.path.kind?.hasVariants == true,
      told.insert(use.span).inserted
    else { return nil }
    return .narrowImage(use, width: image.width)
  }
}

extension Diagnostic {
  fileprivate static func narrowImage(_ use: PictureUse, width: Int) -> Diagnostic {
    Diagnostic(
      .narrowImage, at: use.span,
      Bilingual(
        sv: "bilden är bara \(width) pixlar bred, och blir suddig eller mycket liten",
        en: "the image is only \(width) pixels wide, and becomes blurred or very small"),
      help: Bilingual(
        sv: "lägg upp originalet i stället för en förminskad kopia: minst \(use.leastWidth) pixlar, gärna 1600",
        en: "upload the original instead of a reduced copy: at least \(use.leastWidth) pixels, better 1600"))
  }
}

extension Rule {
  package static let narrowImage = Rule(
    "narrow-image", .warning,
    Explanation(
      finds: Bilingual(
        sv:
          "En bild med för få pixlar för platsen: ett porträtt under \(PictureUse.leastWidthOfPortraits), en annan bild "
          + "under \(PictureUse.leastWidthInTexts) på bredden.",
        en: "An image of too few pixels for its place: a portrait less than \(PictureUse.leastWidthOfPortraits) wide, "
          + "another image less than \(PictureUse.leastWidthInTexts)."),
      why: Bilingual(
        sv: "Den blir suddig. Webbplatsen gör stora bilder små av sig själv, men kan inte göra små bilder stora.",
        en: "It becomes blurred. The site makes large images small by itself, but cannot make small images large."),
      example: "image: kim-miniatyr.jpg",
      instead: "image: kim.jpg"))
}
