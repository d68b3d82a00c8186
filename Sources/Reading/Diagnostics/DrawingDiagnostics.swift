import Diagnostics
import Model

/// Diagnostics of pictures that are not published as they are.
extension Diagnostic {
  static func avifImage(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .avifImage, at: Span(wholeOf: path),
      Bilingual(
        sv: "bilden är sparad som AVIF, som inte kan göras om för webbplatsen",
        en: "the image is saved as AVIF, which cannot be made ready for the site"),
      help: Bilingual(
        sv: "öppna bilden och spara den som JPEG, PNG eller WebP; webbplatsen gör själv små och snabba bilder av den",
        en: "open the image and save it as JPEG, PNG or WebP; the site itself makes small and fast images of it"))
  }

  static func badDrawing(_ fault: SVGFault, at span: Span) -> Diagnostic {
    Diagnostic(fault.isDanger ? .harmfulDrawing : .damagedDrawing, at: span, fault.summary, help: fault.help)
  }
}

extension SVGFault {
  fileprivate var isDanger: Bool {
    switch self {
    case .malformed, .otherEncoding, .notADrawing: false
    case .entity, .element, .attribute, .reference: true
    }
  }

  fileprivate var summary: Bilingual {
    switch self {
    case .malformed:
      Bilingual(
        sv: "SVG-filen går inte att läsa från och med det här stället",
        en: "the SVG file cannot be read from this place on")
    case .otherEncoding:
      Bilingual(sv: "SVG-filen är inte sparad som UTF-8", en: "the SVG file is not saved as UTF-8")
    case .notADrawing:
      Bilingual(
        sv: "filen är ingen SVG-bild: den börjar inte med svg och adressen http://www.w3.org/2000/svg",
        en: "the file is no SVG image: it does not begin with svg and the address http://www.w3.org/2000/svg")
    case .entity:
      Bilingual(
        sv: "SVG-filen använder egna namn på texter (entiteter)",
        en: "the SVG file uses names of its own for texts (entities)")
    case .element(let name):
      Bilingual(sv: "SVG-filen innehåller <\(name)>", en: "the SVG file contains <\(name)>")
    case .attribute(let name):
      Bilingual(
        sv: "SVG-filen kan köra kod: \(name)", en: "the SVG file may run code: \(name)")
    case .reference(let address):
      Bilingual(
        sv: "SVG-filen hämtar något som inte är ritat i den: \(address.shortened)",
        en: "the SVG file asks for something that is not drawn in it: \(address.shortened)")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .malformed, .otherEncoding, .notADrawing:
      Bilingual(
        sv: "exportera bilden på nytt som SVG ur ritprogrammet, eller spara den som PNG",
        en: "export the image anew as SVG from the drawing program, or save it as PNG")
    case .entity, .element, .attribute:
      Bilingual(
        sv: "exportera bilden som vanlig SVG för webben, utan redigeringsdata, eller spara den som PNG",
        en: "export the image as plain SVG for the web, without data for editing, or save it as PNG")
    case .reference:
      Bilingual(
        sv: "gör texter till kurvor och ta bort foton och typsnitt ur bilden, eller spara den som PNG",
        en: "turn texts into outlines and take photos and fonts out of the image, or save it as PNG")
    }
  }
}

extension String {
  /// The beginning of a long address: a picture that is written into another has thousands of characters.
  fileprivate var shortened: String { count > 40 ? prefix(40) + "…" : self }
}

extension Rule {
  package static let avifImage = Rule(
    "avif-image", .error,
    Explanation(
      finds: Bilingual(sv: "En bild i formatet AVIF.", en: "An image in the format AVIF."),
      why: Bilingual(
        sv:
          "Webbplatsen gör mindre bilder av den som läggs upp och tar bort uppgifter om var den togs. Det går inte med "
          + "AVIF, vars program inte ger samma bild på alla datorer.",
        en: "The site makes smaller images of the one that is uploaded and removes where it was taken. That cannot be "
          + "done with AVIF, whose programs do not give the same image on all computers."),
      example: "content/images/kim.avif",
      instead: "content/images/kim.jpg"))

  package static let harmfulDrawing = Rule(
    "harmful-drawing", .error,
    Explanation(
      finds: Bilingual(
        sv: "En SVG-bild som kan köra kod, innehåller en webbsida eller hämtar något utifrån: `script`, "
          + "`foreignObject`, `onload`, ett foto eller ett typsnitt.",
        en: "An SVG image that may run code, holds a web page or asks for something from outside: `script`, "
          + "`foreignObject`, `onload`, a photo or a font."),
      why: Bilingual(
        sv: "En SVG-bild publiceras som den är. Den som öppnar den ska inte köra främmande kod, och inget foto ska "
          + "följa med som berättar var det togs.",
        en:
          "An SVG image is published as it is. Whoever opens it should not run foreign code, and no photo should come "
          + "along that tells where it was taken."),
      example: "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
      instead: "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>"))

  package static let damagedDrawing = Rule(
    "damaged-drawing", .error,
    Explanation(
      finds: Bilingual(
        sv: "En SVG-bild som inte är välformad XML i UTF-8, eller som inte är någon SVG.",
        en: "An SVG image that is not well-formed XML in UTF-8, or that is no SVG."),
      why: Bilingual(
        sv: "Webbläsaren visar ingenting av en sådan bild.", en: "Browsers show nothing of such an image."),
      example: "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"></svg>",
      instead: "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>"))
}
