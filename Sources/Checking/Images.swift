import Diagnostics
import Model

/// A file's `image` names a picture that is not in `content/images/`.
func missingImages(in library: Library) -> [Diagnostic] {
  let missing = images(in: library).lazy.map(\.image).filter {
    library.images[$0.value] == nil && !library.unreadable.contains($0.value.description)
  }
  let candidates = library.images.keys.map(\.description).sorted()
  return missing.enumerated().map { index, image in
    // After a hundred there is another fault than misspelling, and guessing would only take time.
    .missingImage(image, near: index < 100 ? suggestion(for: image.value.description, among: candidates) : nil)
  }
}

/// A file has an `image` and no `image-alt` that says what it shows.
func missingImageAlts(in library: Library) -> [Diagnostic] {
  images(in: library).compactMap { image, alt in alt == nil ? .missingImageAlt(image) : nil }
}

/// A file describes with `image-alt` a picture that it does not have.
func unusedImageAlts(in library: Library) -> [Diagnostic] {
  let coalitions = library.coalitions.filter { $0.image == nil }.compactMap(\.texts.original.imageAlt)
  let quotes = library.quotes.filter { $0.image == nil }.compactMap(\.texts.original.imageAlt)
  let contacts = library.contacts.filter { $0.image == nil }.compactMap(\.texts.original.imageAlt)
  return (coalitions + quotes + contacts).filter { !library.isUnreadable($0.span.path) }.map { .unusedImageAlt($0) }
}

extension Library {
  /// Whether something in a file could not be read, as perhaps its `image`.
  fileprivate func isUnreadable(_ path: SourcePath) -> Bool {
    unreadable.contains(path.description.split(separator: "/").suffix(2).joined(separator: "/"))
  }
}

private func images(in library: Library) -> [(image: Located<ImagePath>, alt: Located<String>?)] {
  var images: [(image: Located<ImagePath>, alt: Located<String>?)] = []
  for item in library.coalitions { if let image = item.image { images.append((image, item.texts.original.imageAlt)) } }
  for item in library.quotes { if let image = item.image { images.append((image, item.texts.original.imageAlt)) } }
  for item in library.contacts { if let image = item.image { images.append((image, item.texts.original.imageAlt)) } }
  return images
}

extension Diagnostic {
  fileprivate static func missingImage(_ image: Located<ImagePath>, near: String?) -> Diagnostic {
    Diagnostic(
      .missingImageFile, at: image.span,
      Bilingual(sv: "bilden \"\(image.value)\" finns inte", en: "the image \"\(image.value)\" does not exist"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "lägg bilden i mappen images och skriv dess namn där",
        en: "put the image into the folder images and write its name there"))
  }

  fileprivate static func missingImageAlt(_ image: Located<ImagePath>) -> Diagnostic {
    Diagnostic(
      .missingImageAlt, at: image.span,
      Bilingual(sv: "bilden saknar beskrivning", en: "the image has no description"),
      help: Bilingual(
        sv: "lägg till `image-alt:` med vad bilden visar, för den som inte ser den",
        en: "add `image-alt:` with what the image shows, for those who do not see it"))
  }
}

extension Diagnostic {
  fileprivate static func unusedImageAlt(_ alt: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedImageAlt, at: alt.span,
      Bilingual(sv: "beskrivningen hör inte till någon bild", en: "the description belongs to no image"),
      help: Bilingual(
        sv: "lägg till `image:` med bildens filnamn, eller ta bort raden",
        en: "add `image:` with the image's file name, or remove the line"))
  }
}

extension Rule {
  package static let unusedImageAlt = Rule(
    "unused-image-alt", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält `image-alt` utan `image`.", en: "A field `image-alt` without `image`."),
      why: Bilingual(
        sv: "Beskrivningen visas inte någonstans; troligen har bilden glömts.",
        en: "The description shows nowhere; probably the image was forgotten."),
      example: "image-alt: Sju personer runt ett bord",
      instead: "image: gruppbild.jpg\nimage-alt: Sju personer runt ett bord"))

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

  package static let missingImageAlt = Rule(
    "missing-image-alt", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält `image` utan `image-alt`.", en: "A field `image` without `image-alt`."),
      why: Bilingual(
        sv: "Den som lyssnar på sidan får annars inte veta vad bilden visar (WCAG 1.1.1).",
        en: "Those who listen to the page would not know what the image shows (WCAG 1.1.1)."),
      example: "image: gruppbild.jpg",
      instead: "image: gruppbild.jpg\nimage-alt: Sju personer runt ett bord med lappar i fyra färger"))
}
