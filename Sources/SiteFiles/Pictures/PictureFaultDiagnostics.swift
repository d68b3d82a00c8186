import Diagnostics
import Model
import Pictures

extension Diagnostic {
  /// A picture of which no variants can be made, at a place that names it.
  static func faultyPicture(_ fault: PictureFault, _ image: Image, at place: Span) -> Diagnostic {
    Diagnostic(fault.rule, at: place, fault.summary(of: image.path), help: fault.help)
  }
}

extension PictureFault {
  fileprivate var rule: Rule {
    switch self {
    case .damaged: .damagedImage
    case .tooLarge: .oversizedImage
    case .colours: .printColours
    case .moving: .movingImage
    case .outOfMemory, .tooSlow, .noProcess: .unmanageableImage
    }
  }

  /// Whether it says nothing of the picture: then it is thrown, and no diagnostic.
  var isOfTheMachine: Bool { self == .noProcess }

  fileprivate func summary(of path: ImagePath) -> Bilingual {
    switch self {
    case .damaged: Bilingual(sv: "bilden \(path) är skadad", en: "the image \(path) is damaged")
    case .tooLarge:
      Bilingual(sv: "bilden \(path) har för många pixlar", en: "the image \(path) has too many pixels")
    case .colours:
      Bilingual(
        sv: "bilden \(path) har färger för tryck (CMYK), som skärmar inte visar rätt",
        en: "the image \(path) has colours for print (CMYK), which screens do not show right")
    case .moving: Bilingual(sv: "bilden \(path) rör sig", en: "the image \(path) moves")
    case .outOfMemory:
      Bilingual(
        sv: "bilden \(path) kräver mer minne än en bild får ta",
        en: "the image \(path) needs more memory than an image may take")
    case .tooSlow, .noProcess:
      Bilingual(
        sv: "bilden \(path) tar för lång tid att läsa", en: "the image \(path) takes too long to read")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .damaged:
      Bilingual(
        sv:
          "lägg upp bilden på nytt från originalet; hjälper inte det, öppna den i ett bildprogram och spara den på nytt",
        en:
          "upload the image anew from the original; if that does not help, open it in an image program and save it anew"
      )
    case .tooLarge:
      Bilingual(
        sv: "förminska bilden i ett bildprogram; 4000 pixlar på bredden räcker gott",
        en: "make the image smaller in an image program; 4000 pixels in width are plenty")
    case .colours:
      Bilingual(
        sv: "öppna bilden i ett bildprogram och exportera den för webben, som JPEG i RGB (sRGB)",
        en: "open the image in an image program and export it for the web, as JPEG in RGB (sRGB)")
    case .moving:
      Bilingual(
        sv: "spara en stillbild som JPEG eller PNG; en film läggs på en tjänst för film, och en kort rörelse som GIF",
        en: "save a still as JPEG or PNG; put a film on a service for films, and a short movement into a GIF")
    case .outOfMemory, .tooSlow, .noProcess:
      Bilingual(
        sv: "öppna bilden i ett bildprogram, förminska den och spara den på nytt som JPEG eller PNG",
        en: "open the image in an image program, make it smaller and save it anew as JPEG or PNG")
    }
  }
}

extension Rule {
  package static let oversizedImage = Rule(
    "oversized-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild med så många pixlar att den inte görs om: ofta en inskanning eller ett panorama.",
        en: "An image of so many pixels that it is not remade: often a scan or a panorama."),
      why: Bilingual(
        sv: "Den skulle ta hela datorns minne, och webbplatsen visar aldrig mer än 1600 pixlar på bredden.",
        en: "It would take all of the computer's memory, and the site never shows more than 1600 pixels in width."),
      example: "content/images/karta.png (20000 × 15000)",
      instead: "content/images/karta.png (4000 × 3000)"))

  package static let printColours = Rule(
    "print-colours", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild i tryckfärger (CMYK), oftast hämtad ur en trycksak.",
        en: "An image in the colours of print (CMYK), mostly taken from printed matter."),
      why: Bilingual(
        sv: "Skärmar har rött, grönt och blått. Tryckfärger blir fel på dem: grälla, eller som ett negativ.",
        en: "Screens have red, green and blue. The colours of print come out wrong: garish, or as a negative."),
      example: "content/images/affisch.jpg (CMYK)",
      instead: "content/images/affisch.jpg (RGB)"))

  package static let movingImage = Rule(
    "moving-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En PNG eller WebP som består av flera bilder efter varandra.",
        en: "A PNG or WebP of several images, one after the other."),
      why: Bilingual(
        sv: "Webbplatsen gör bilder i flera storlekar, och det går bara med en stillbild.",
        en: "The site makes images in several sizes, which can only be done with a still."),
      example: "content/images/flagga.webp (12 bilder)",
      instead: "content/images/flagga.jpg"))

  package static let unmanageableImage = Rule(
    "unmanageable-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild som tar mer tid eller minne att läsa än en bild får ta.",
        en: "An image that takes more time or memory to read than an image may take."),
      why: Bilingual(
        sv: "Bilder läses i ett eget program med gräns för tid och minne, så att en trasig eller elak fil inte kan "
          + "hindra webbplatsen från att byggas.",
        en: "Images are read in a program of their own with limits of time and memory, so that a broken or malicious "
          + "file cannot keep the site from being built."),
      example: "content/images/inskannad.jpg",
      instead: "content/images/inskannad.jpg (förminskad och sparad på nytt)"))
}
