import Diagnostics
import Model

/// A file's `image` names a picture that is not in `content/images/`.
func missingImages(in library: Library) -> [Diagnostic] {
  let missing = library.kinds.flatMap(\.pictures).map(\.picture).filter {
    library.images[$0.value] == nil && !library.unreadable.contains($0.value.description)
  }
  let candidates = library.images.keys.map(\.description).sorted()
  return missing.enumerated().map { index, image in
    // More than a hundred are no misspellings, and suggestions would only take time.
    .missingImage(image, near: index < 100 ? suggestion(for: image.value.description, among: candidates) : nil)
  }
}

extension Diagnostic {
  fileprivate static func missingImage(_ image: Located<ImagePath>, near: String?) -> Diagnostic {
    Diagnostic(
      .missingImage, at: image.span,
      Bilingual(sv: "bilden \"\(image.value)\" finns inte", en: "the image \"\(image.value)\" does not exist"),
      label: .didYouMean(near),
      help: ForeignFile(named: image.value.description)?.help
        ?? Bilingual(
          sv: "lägg bilden i mappen images och skriv dess namn där",
          en: "put the image into the folder images and write its name there"))
  }
}
