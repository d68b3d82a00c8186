import TestSupport

/// The pictures of a case, by their paths below the content folder.
func generatedPictures(of name: String) throws -> [String: [UInt8]] {
  switch name {
  case "image-in-text-by-an-absolute-path", "image-in-text-missing", "image-in-text-without-description",
    "image-missing",
    "image-without-description", "image-described-by-its-file-name", "image-described-in-two-ways", "bilingual",
    "links-between-files":
    ["images/grupp.png": TestPicture.png(640, 400)]
  case "coalition-with-everything":
    [
      "images/traff/grupp.png": TestPicture.png(1000, 400), "images/traff/lappar.jpg": try TestPicture.jpeg(640, 400),
      "images/anna.png": TestPicture.png(200, 200),
    ]
  case "lists-in-another-order": ["images/kim.jpg": try TestPicture.jpeg(200, 200)]
  case "images-shown-and-not":
    [
      "images/grupp.png": TestPicture.png(640, 400), "images/karta.png": TestPicture.png(400, 300),
      "images/kim.jpg": try TestPicture.jpeg(240, 240), "images/Bo.JPEG": try TestPicture.jpeg(700, 700),
      "images/vi.webp": try TestPicture.webp(500, 300),
      "images/flagga.gif": TestPicture.gif(commented: "Malmö den 3 maj"),
    ]
  case "image-too-narrow":
    ["images/grupp.png": TestPicture.png(319, 200), "images/kim.jpg": try TestPicture.jpeg(191, 191)]
  case "image-as-avif": ["images/grupp.avif": TestPicture.avif(640, 400)]
  case "images-of-which-none-can-be-made":
    [
      "images/skadad.png": TestPicture.damagedPNG, "images/stor.png": TestPicture.hugePNG,
      "images/tryck.jpg": TestPicture.printedJPEG, "images/rorlig.png": TestPicture.movingPNG,
    ]
  default: [:]
  }
}
