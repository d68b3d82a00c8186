import Diagnostics
import Model

/// Descriptions of pictures that are but the names of files.
func fileNamesAsAlternativeTexts(_ uses: [PictureUse]) -> [Diagnostic] {
  var told: Set<Span> = []
  return uses.filter { $0.isDescribedByFileName && told.insert($0.altSpan).inserted }
    .map { .fileNameAsAlternativeText($0) }
}

extension PictureUse {
  var isDescribedByFileName: Bool { isFileName(alt, of: picture) }
}

/// Whether a text is a file's name: the picture's own, one with an ending, or one that a camera gives.
private func isFileName(_ text: String, of picture: ImagePath) -> Bool {
  guard !text.isEmpty, !text.contains(where: \.isWhitespace) else { return false }
  if ImageKind(ofFile: text) != nil { return true }
  let stem = picture.stem.split(separator: "/").last ?? ""
  if text == stem, text.contains(where: { !$0.isLetter }) || text == text.lowercased() { return true }
  let letters = text.prefix { $0.isLetter || $0 == "_" || $0 == "-" }
  let digits = text.dropFirst(letters.count)
  return cameraNames.contains(letters.uppercased().filter(\.isLetter)) && digits.count >= 3
    && digits.allSatisfy { $0.isNumber || $0 == "_" || $0 == "-" }
}

/// What the names begin with that cameras, telephones and screens give to pictures.
private let cameraNames: Set = [
  "IMG", "DSC", "DSCN", "DSCF", "PXL", "P", "PIC", "MVIMG", "SCREENSHOT", "IMAGE", "BILD",
]

extension Diagnostic {
  fileprivate static func fileNameAsAlternativeText(_ use: PictureUse) -> Diagnostic {
    Diagnostic(
      .fileNameAsAltText, at: use.altSpan,
      Bilingual(
        sv: "bildens beskrivning \"\(use.alt)\" är ett filnamn",
        en: "the image's description \"\(use.alt)\" is a file name"),
      help: Bilingual(
        sv: "skriv vad bilden visar, som om du berättade i telefon: Fyra personer runt ett bord",
        en: "write what the image shows, as if you told it by telephone: Four people around a table"))
  }
}

extension Rule {
  package static let fileNameAsAltText = Rule(
    "file-name-as-alt-text", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En bild vars beskrivning är namnet på en fil, som `IMG_2041` eller `grupp.jpg`.",
        en: "An image whose description is the name of a file, as `IMG_2041` or `grupp.jpg`."),
      why: Bilingual(
        sv: "Den som lyssnar på sidan får höra filnamnet i stället för vad bilden visar (WCAG 1.1.1).",
        en: "Those who listen to the page hear the file's name instead of what the image shows (WCAG 1.1.1)."),
      example: "![IMG_2041](../images/traff-1.jpg)",
      instead: "![Fyra personer runt ett bord](../images/traff-1.jpg)"))
}
