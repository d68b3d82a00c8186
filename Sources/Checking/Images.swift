import Diagnostics
import Model

/// A file's `image` names a picture that is not in `content/images/`.
func missingImages(in library: Library) -> [Diagnostic] {
  let missing = library.kinds.flatMap(\.pictures).map(\.picture).filter {
    library.images[$0.value] == nil && !library.unreadable.contains($0.value.description)
  }
  let candidates = library.images.keys.map(\.description).sorted()
  return missing.enumerated().map { index, image in
    // After a hundred there is another fault than misspelling, and guessing would only take time.
    .missingImage(image, near: index < 100 ? suggestion(for: image.value.description, among: candidates) : nil)
  }
}

extension Diagnostic {
  fileprivate static func missingImage(_ image: Located<ImagePath>, near: String?) -> Diagnostic {
    Diagnostic(
      .missingImageFile, at: image.span,
      Bilingual(sv: "bilden \"\(image.value)\" finns inte", en: "the image \"\(image.value)\" does not exist"),
      label: .didYouMean(near),
      help: ForeignFile(named: image.value.description)?.help
        ?? Bilingual(
          sv: "lägg bilden i mappen images och skriv dess namn där",
          en: "put the image into the folder images and write its name there"))
  }
}

extension Rule {
  package static let missingImageFile = Rule(
    "missing-image-file", .error,
    Explanation(
      finds: Bilingual(
        sv: "Fältet `image` pekar på en fil som inte finns i `content/images/`.",
        en: "The field `image` points to a file that is not in `content/images/`."),
      why: Bilingual(
        sv: "Sidan skulle få ett hål där bilden ska vara.", en: "The page would have a hole in place of the image."),
      example: "image: gruppbild.jgp",
      instead: "image: gruppbild.jpg"))
}
