import Diagnostics
import Model
import Testing

@testable import Checking

@Suite("The rules about images")
struct ImageRuleTests {
  @Test("missing-image says which image may have been meant")
  func suggestsImageMeant() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("image: gruppbild.jgp\nimage-alt: Sju personer"), "images/gruppbild.gif": picture,
    ])
    #expect(
      content.report == """
        error[missing-image] coalitions/01-a.md:4:8 “gruppbild.jgp”
          bilden "gruppbild.jgp" finns inte
            menade du "gruppbild.gif"?
            → lägg bilden i mappen images och skriv dess namn där
          the image "gruppbild.jgp" does not exist
            did you mean "gruppbild.gif"?
            → put the image into the folder images and write its name there
        """)
  }

  @Test("missing-image looks at coalitions, quotes and contacts")
  func looksAtEveryKind() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("image: a.png\nimage-alt: A"),
      "quotes/1-q.md": quote("image: b.png\nimage-alt: B"),
      "contacts/1-c.md": contact("image: images/c.png\nimage-alt: C"),
    ])
    #expect(
      content.fired == [
        "missing-image “a.png”", "missing-image “b.png”", "missing-image “images/c.png”",
      ])
  }

  @Test("stay quiet about an image that is there and described, and about one that could not be read")
  func staysQuietAboutKnownImages() async throws {
    let content = try await Content(
      [
        "coalitions/01-a.md": coalition("image: folder/a.gif\nimage-alt: Sju"), "quotes/1-q.md": quote(),
        "quotes/2-r.md": quote("image: trasig.png\nimage-alt: Trasig"), "images/folder/a.gif": picture,
        "images/trasig.png": "ingen bild",
      ], readingReports: true)
    #expect(content.fired == [])
  }
}
