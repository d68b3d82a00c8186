/// Rules that several rooms check: to an editor the violations are the same.
extension Rule {
  package static let controlCharacter = Rule(
    "control-character", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett tecken som inte syns, som ett noll-tecken eller ett osynligt radbyte, står i filen, som det är eller, "
          + "bland fälten, som `\\e` mellan dubbla citattecken.",
        en:
          "A character that cannot be seen, as a NUL or an invisible line break, stands in the file, as it is or, among "
          + "the fields, as `\\e` between double quotation marks."),
      why: Bilingual(
        sv: "Det syns inte i en texteditor, men kan dela ett värde i två och göra sidor, flöden och data oläsliga.",
        en: "No text editor shows it, but it may break a value in two and make pages, feeds and data unreadable."),
      example: """
        title: Trygg␋fritid
        """,
      instead: """
        title: Trygg fritid
        """))

  package static let missingImage = Rule(
    "missing-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild, i texten eller i fältet `image`, vars fil inte finns.",
        en: "An image, in the text or in the field `image`, whose file does not exist."),
      why: Bilingual(
        sv: "Sidan skulle visa en tom ruta där bilden skulle ha varit.",
        en: "The page would show an empty box in the image's place."),
      example: "![Fyra personer runt ett bord](../images/traf-1.jpg)",
      instead: "![Fyra personer runt ett bord](../images/traff-1.jpg)"))

  package static let notAnImage = Rule(
    "not-an-image", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "En bild, eller en fil i `content/images/`, som inte är JPEG, PNG, WebP, GIF eller SVG, till exempel en PDF.",
        en: "An image, or a file in `content/images/`, that is not JPEG, PNG, WebP, GIF or SVG, such as a PDF."),
      why: Bilingual(
        sv: "Webbläsaren kan inte visa filen som en bild, och sidan kan inte hålla plats för den.",
        en: "The browser cannot show the file as an image, and the page cannot keep room for it."),
      example: "content/images/affisch.pdf",
      instead: "content/images/affisch.png"))

  package static let damagedImage = Rule(
    "damaged-image", .error,
    Explanation(
      finds: Bilingual(
        sv: "En bild som tar slut för tidigt, oftast för att uppladdningen avbröts, eller som har något annat i sig.",
        en: "An image that ends too early, mostly because its upload was interrupted, or that holds something else."),
      why: Bilingual(
        sv: "Läsarna skulle se halva bilden, eller ingen alls.",
        en: "Readers would see half of the image, or none at all."),
      example: "content/images/kim.jpg (12 kB)",
      instead: "content/images/kim.jpg (240 kB)"))
}
