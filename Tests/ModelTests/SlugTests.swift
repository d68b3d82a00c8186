import Model
import Testing

@Suite("A slug")
struct SlugTests {
  @Test(
    "is lower-case letters, digits and single hyphens between them",
    arguments: [
      "a", "7", "x1", "koalition-for-rattvisare-fritid", "traff-1", "2030", String(repeating: "a", count: 100),
    ])
  func acceptsSlugs(text: String) {
    #expect(Slug(text)?.description == text)
  }

  @Test(
    "is not corrected in silence",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "träff", "tra\u{308}ff", "a b", "a_b", "a.b", "a/b", "..", "a\0", "ａ", "٣",
      String(repeating: "a", count: 101),
    ])
  func refusesOtherTexts(text: String) {
    #expect(Slug(text) == nil)
  }

  @Test(
    "can be found that comes nearest to a title or a file name",
    arguments: [
      ("Träff 1!", "traff-1"), ("Koalition för rättvisare fritid", "koalition-for-rattvisare-fritid"),
      ("ÅÄÖ åäö", "aao-aao"), ("Café Éclair", "cafe-eclair"), ("Ærø – Øresund", "aero-oresund"),
      ("Señor Façade à Zürich", "senor-facade-a-zurich"), ("  07 -- Trygg_Fritid.md ", "07-trygg-fritid-md"),
      ("Tra\u{308}ff i A\u{30A}re", "traff-i-are"), ("Šárka Łódź Straße Þór", "sarka-lodz-strasse-thor"),
      ("İzmir", "izmir"),
      ("Hur?! (Var?)", "hur-var"), ("a\0b", "a-b"), ("already-a-slug", "already-a-slug"),
    ])
  func findsNearestSlug(title: String, slug: String) {
    #expect(Slug(nearestTo: title)?.description == slug)
  }

  @Test("is not invented where no letter is left", arguments: ["", " ", "---", "?!", "日本", "😀"])
  func inventsNothingWithoutLetters(title: String) {
    #expect(Slug(nearestTo: title) == nil)
  }

  @Test("found for a very long title is cut to what an address may have, and still a slug")
  func cutsLongTitles() throws {
    let slug = try #require(Slug(nearestTo: String(repeating: "på ", count: 10_000)))
    #expect(slug.description == String(repeating: "pa-", count: 33) + "p")
    #expect(Slug(nearestTo: String(repeating: "a", count: 99) + " b")?.description == String(repeating: "a", count: 99))
  }

  @Test("found is its own nearest", arguments: ["Träff 1!", "Ærø", "a—b", "Koalition för unga i arbetslivet"])
  func keepsSlugsAsTheyAre(title: String) throws {
    let slug = try #require(Slug(nearestTo: title))
    #expect(Slug(nearestTo: slug.description) == slug)
  }

  @Test("is ordered by its bytes")
  func ordersByBytes() {
    #expect(
      ["b", "a-b", "a", "10", "9"].compactMap { Slug($0) }.sorted().map(\.description) == ["10", "9", "a", "a-b", "b"])
  }
}
