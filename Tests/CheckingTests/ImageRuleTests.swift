import Diagnostics
import Model
import Testing

@testable import Checking

@Suite("The rules about images")
struct ImageRuleTests {
  @Test("missing-image-file says which image may have been meant")
  func missingFile() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("image: gruppbild.jgp\nimage-alt: Sju personer"), "images/gruppbild.gif": picture,
    ])
    #expect(
      content.report == """
        error[missing-image-file] coalitions/01-a.md:4:8 “gruppbild.jgp”
          bilden "gruppbild.jgp" finns inte
            menade du "gruppbild.gif"?
            → lägg bilden i mappen images och skriv dess namn där
          the image "gruppbild.jgp" does not exist
            did you mean "gruppbild.gif"?
            → put the image into the folder images and write its name there
        """)
  }

  @Test("missing-image-alt asks for what the image shows")
  func missingAlt() async throws {
    let content = try await Content(["quotes/1-q.md": quote("image: aage.gif"), "images/aage.gif": picture])
    #expect(
      content.report == """
        error[missing-image-alt] quotes/1-q.md:3:8 “aage.gif”
          bilden saknar beskrivning
            → lägg till `image-alt:` med vad bilden visar, för den som inte ser den
          the image has no description
            → add `image-alt:` with what the image shows, for those who do not see it
        """)
  }

  @Test("look at coalitions, quotes and contacts, and fire for both faults of one image")
  func everywhere() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("image: a.png"), "quotes/1-q.md": quote("image: b.png"),
      "contacts/1-c.md": contact("image: images/c.png"),
    ])
    #expect(
      content.fired == [
        "missing-image-file “a.png”", "missing-image-file “b.png”", "missing-image-file “images/c.png”",
        "missing-image-alt “a.png”", "missing-image-alt “b.png”", "missing-image-alt “images/c.png”",
      ])
  }

  @Test("stay quiet about an image that is there and described, and about one that could not be read")
  func quiet() async throws {
    let content = try await Content(
      [
        "coalitions/01-a.md": coalition("image: folder/a.gif\nimage-alt: Sju"), "quotes/1-q.md": quote(),
        "quotes/2-r.md": quote("image: trasig.png\nimage-alt: Trasig"), "images/folder/a.gif": picture,
        "images/trasig.png": "ingen bild",
      ], readingReports: true)
    #expect(content.fired == [])
  }
  @Test("unused-image-alt asks where the image is")
  func unusedAlt() async throws {
    let content = try await Content(["quotes/1-q.md": quote("image-alt: Aage skrattar")])
    #expect(
      content.report == """
        warning[unused-image-alt] quotes/1-q.md:3:12 “Aage skrattar”
          beskrivningen hör inte till någon bild
            → lägg till `image:` med bildens filnamn, eller ta bort raden
          the description belongs to no image
            → add `image:` with the image's file name, or remove the line
        """)
  }

  @Test("unused-image-alt stays quiet where the image's own field could not be read")
  func unreadableImage() async throws {
    let content = try await Content(
      ["quotes/1-q.md": quote("image: ../aage.png\nimage-alt: Aage skrattar")], readingReports: true)
    #expect(content.fired == [])
  }
}
