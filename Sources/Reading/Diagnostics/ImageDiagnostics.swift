import Diagnostics
import Model

/// Diagnostics of pictures, and of the fields that show one.
extension Diagnostic {
  static func notAnImage(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .notAnImage, at: Span(wholeOf: path),
      Bilingual(sv: "filen kan inte visas som bild", en: "the file cannot be shown as an image"),
      help: ForeignFile(named: String(path.name))?.help
        ?? Bilingual(
          sv: "spara bilden på nytt som JPEG, PNG eller WebP",
          en: "save the image anew as JPEG, PNG or WebP"))
  }

  static func badImageName(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .badImageName, at: Span(wholeOf: path),
      Bilingual(
        sv: "bildens filnamn \"\(path.name)\" kan inte stå i en adress",
        en: "the image's file name \"\(path.name)\" cannot stand in an address"),
      help: Bilingual(
        sv: "döp om bilden med bokstäverna a–z, siffror och bindestreck",
        en: "rename the image with the letters a–z, digits and hyphens"))
  }

  static func misnamedImage(_ path: SourcePath, _ kind: ImageKind) -> Diagnostic {
    let stem = path.name.lastIndex(of: ".").map { path.name[..<$0] } ?? path.name
    return Diagnostic(
      .misnamedImage, at: Span(wholeOf: path),
      Bilingual(
        sv: "bilden är sparad som \(kind.rawValue), men filnamnet slutar inte på .\(kind.ending)",
        en: "the image is saved as \(kind.rawValue), but the file name does not end in .\(kind.ending)"),
      help: Bilingual(
        sv: "döp om filen till \(stem).\(kind.ending), och skriv det namnet där bilden visas",
        en: "rename the file to \(stem).\(kind.ending), and write that name where the image is shown"))
  }

  static func damagedImage(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .damagedImage, at: Span(wholeOf: path),
      Bilingual(sv: "bilden är avbruten eller skadad", en: "the image is broken off or damaged"),
      help: Bilingual(
        sv:
          "lägg upp bilden på nytt från originalet; hjälper inte det, öppna den i ett bildprogram och spara den på nytt",
        en:
          "upload the image anew from the original; if that does not help, open it in an image program and save it anew"
      ))
  }

  static func missingImageAlt(at image: Span) -> Diagnostic {
    Diagnostic(
      .missingImageAlt, at: image,
      Bilingual(sv: "bilden saknar beskrivning", en: "the image has no description"),
      help: Bilingual(
        sv: "lägg till `image-alt:` med vad bilden visar, för den som inte ser den",
        en: "add `image-alt:` with what the image shows, for those who do not see it"))
  }

  static func unusedImageAlt(_ alt: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedImageAlt, at: alt.span,
      Bilingual(sv: "beskrivningen hör inte till någon bild", en: "the description belongs to no image"),
      help: Bilingual(
        sv: "lägg till `image:` med bildens filnamn, eller ta bort raden",
        en: "add `image:` with the image's file name, or remove the line"))
  }
}

extension Rule {
  package static let badImageName = Rule(
    "bad-image-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild vars filnamn inte kan stå i en adress.",
        en: "An image whose file name cannot stand in an address."),
      why: Bilingual(
        sv: "Bilden skulle inte kunna visas i alla webbläsare.",
        en: "The image could not be shown in all browsers."),
      example: "content/images/Bild på gruppen.jpg",
      instead: "content/images/gruppbild.jpg"))

  package static let misnamedImage = Rule(
    "misnamed-image", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "En bild vars filnamn säger ett annat format än det som filen är sparad i, som en JPEG med namnet `kim.png`.",
        en: "An image whose file name says another format than the file is saved in, as a JPEG named `kim.png`."),
      why: Bilingual(
        sv:
          "Webbläsaren går efter namnet: bilden kan utebli, och en fil som heter `.html` eller `.js` kan köra program.",
        en: "Browsers go by the name: the image may not show, and a file named `.html` or `.js` may run programs."),
      example: "content/images/kim.png (JPEG)",
      instead: "content/images/kim.jpg (JPEG)"))

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
}
