import Diagnostics
import Model

/// Sorts the pictures that no page shows: those that something left out would show wait for it, the others are unused.
///
/// A text names a picture where the name of its file stands in it.
package func unusedImages(
  _ images: [Image], leftOut paths: Set<SourcePath>, from library: Library,
  texts: (Body) -> ArraySlice<UInt8>?
) -> (unused: [Diagnostic], waiting: [Image]) {
  guard !images.isEmpty else { return ([], []) }
  let named = Set(library.kinds.flatMap(\.pictures).lazy.filter { paths.contains($0.owner) }.map(\.picture.value))
  let bodies = library.kinds.flatMap(\.bodies).filter { paths.contains($0.span.path) }.compactMap { texts($0) }
  func isWaiting(_ image: Image) -> Bool {
    named.contains(image.path) || bodies.contains { $0.contains(image.source.name.utf8) }
  }
  return (images.filter { !isWaiting($0) }.map { .unusedImage($0) }, images.filter(isWaiting))
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand anywhere in these.
  func contains(_ name: Substring.UTF8View) -> Bool {
    guard let first = name.first else { return true }
    var rest = self
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: name) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func unusedImage(_ image: Image) -> Diagnostic {
    Diagnostic(
      .unusedImage, at: Span(wholeOf: image.source),
      Bilingual(
        sv: "bilden visas inte på någon sida, och publiceras därför inte",
        en: "the image shows on no page, and is therefore not published"),
      help: Bilingual(
        sv: "visa bilden med `image: \(image.path)` eller i en text, eller ta bort filen",
        en: "show the image with `image: \(image.path)` or in a text, or remove the file"))
  }
}

extension Rule {
  package static let unusedImage = Rule(
    "unused-image", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En bild i `content/images/` som ingen sida visar, och inget utkast heller.",
        en: "An image in `content/images/` that no page shows, nor any draft."),
      why: Bilingual(
        sv:
          "Ett porträtt som inte längre används ska inte ligga kvar; den som är på bilden kan ha tagit tillbaka sitt ja.",
        en: "A portrait that is no longer used should not stay; who is in the picture may have withdrawn their consent."
      ),
      example: "content/images/kim.jpg",
      instead: "image: kim.jpg\nimage-alt: Kim Andersson ler mot kameran"))
}
