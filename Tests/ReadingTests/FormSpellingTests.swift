import Model
import Testing

/// What programs that fill in forms write otherwise than people do.
@Suite("Spellings of forms")
struct FormSpellingTests {
  @Test(
    "leave an optional field open, which is no fault",
    arguments: [
      "summary: ''", "summary: \"\"", "summary: null", "summary: ~", "starts: ''", "facts: []", "themes: []",
      "actor-counts: {}", "actor-counts:\n  public: null", "read-more: null", "read-more:\n  url: ''\n  label: ''",
      "events: null", "image: ''\nimage-alt: ''", "draft: null", "order: null", "aliases: []", "partners: []",
    ])
  func leavesFieldOpen(_ fields: String) async {
    let content = await Content(["coalitions/07-x.md": coalition(fields)])
    #expect(content.found == [])
  }

  @Test(
    "do not hide that something was forgotten",
    arguments: [
      ("summary:", ["empty-field “”"]), ("summary: >-", ["empty-field “>-”"]),
      ("image: bild.png\nimage-alt: ''", ["empty-field “''”"]), ("titel: ''", ["unknown-field “titel”"]),
      ("facts:\n  - label: ''\n    value: 3", ["empty-field “''”"]), ("themes: ['']", ["empty-field “''”"]),
    ])
  func tellsWhatIsForgotten(_ fields: String, _ found: [String]) async {
    let content = await Content(["coalitions/07-x.md": coalition(fields)])
    #expect(content.found == found)
  }

  @Test("leave no required field open", arguments: ["''", "null", "\"\""])
  func needsRequiredField(_ value: String) async {
    let content = await Content(["coalitions/07-x.md": file("title: \(value)\nquestion: Hur?")])
    #expect(content.found == ["empty-field “\(value)”"])
  }

  @Test("need one of two, which an open one is not")
  func needsOneOfTwo() async {
    let content = await Content([
      "contacts/1-a.md": file("name: A\nemail: ''\nphone: ''"),
      "contacts/2-b.md": file("name: B\nemail: ''\nphone: 112"),
      "statistics/1-c.md": file("label: c\nsectors: null\nshare: ''"),
    ])
    #expect(content.diagnostics.map(\.rule.id.description) == ["wrong-measure", "contact-without-address"])
  }

  @Test("refer to a file with its number or without", arguments: ["trygg", "07-trygg", "7-trygg"])
  func refersWithNumber(_ reference: String) async {
    let content = await Content([
      "coalitions/07-trygg.md": coalition("events:\n  - meeting: 1-nulage\n    starts: 2026-12-01"),
      "meetings/1-nulage.md": file("label: TRÄFF 1\ntitle: Nuläge"),
      "quotes/1-a.md": file("name: A\ncoalition: \(reference)", "Ja.\n"),
      "statistics/1-b.md": file("label: b\nsectors:\n  public: 1\ncovers: [\(reference)]"),
    ])
    #expect(content.found == [])
    #expect(content.library.quotes.first?.coalition?.value == "trygg")
    #expect(content.library.statistics.first?.covers.map(\.value) == ["trygg"])
    #expect(content.library.coalitions.first?.events.first?.meeting?.value == "nulage")
  }

  @Test("take a slug that begins with a number as it is, and leave what means no file")
  func keepsNumbersOfSlugs() async {
    let content = await Content([
      "coalitions/07-5-steg.md": coalition(), "coalitions/08-steg.md": coalition(),
      "quotes/1-a.md": file("name: A\ncoalition: 5-steg", "Ja.\n"),
      "quotes/2-b.md": file("name: B\ncoalition: 07-5-steg", "Ja.\n"),
      "quotes/3-c.md": file("name: C\ncoalition: 07-borta", "Ja.\n"),
    ])
    #expect(content.library.quotes.map { $0.coalition?.value } == ["5-steg", "5-steg", "07-borta"])
  }

  @Test("write the order of a list into translations too, where it says what the original says")
  func repeatsOrderInTranslation() async {
    let content = await Content([
      "pages/om.md": file("title: Om\norder: 2"), "pages/om.en.md": file("title: About\norder: 2"),
      "pages/vi.md": file("title: Vi\norder: 2"), "pages/vi.en.md": file("title: We\norder: 3"),
    ])
    #expect(content.found == ["untranslatable-field “order”"])
  }

  @Test("count actors or name them, each in a field of its own")
  func readsActorsOfEitherField() async {
    let content = await Content([
      "coalitions/1-a.md": coalition("actor-counts:\n  public: 2"),
      "coalitions/2-b.md": coalition("actors:\n  - name: Lund\n    sector: public"),
      "coalitions/3-c.md": coalition("actors:\n  - name: Lund"),
    ])
    #expect(content.diagnostics.map(\.rule.id.description) == ["missing-field"])
    guard case .counts(let counts) = content.library.coalitions.first?.actors else {
      Issue.record("no counts")
      return
    }
    #expect(counts.map(\.count.value) == [2])
    guard case .named(let names) = content.library.coalitions.dropFirst().first?.actors else {
      Issue.record("no names")
      return
    }
    #expect(names.map(\.value.name) == ["Lund"])
  }

  @Test("say twice who took part, which is told")
  func tellsActorsTwice() async {
    let content = await Content([
      "coalitions/1-a.md": coalition("actors:\n  public: 2\nactor-counts:\n  public: 2"),
      "coalitions/2-b.md": coalition("actor-counts:\n  public: 2\nactors: null"),
    ])
    #expect(content.found == ["wrong-shape “actor-counts”"])
  }

  @Test(
    "name a picture in any of four ways, in every kind",
    arguments: ["x.png", "images/x.png", "../images/x.png", "/images/x.png"])
  func namesPicture(_ path: String) async {
    let picture = "image: \(path)\nimage-alt: Ett bord"
    let content = await Content([
      "coalitions/1-a.md": coalition(picture), "quotes/1-b.md": file("name: B\n" + picture, "Ja.\n"),
      "contacts/1-c.md": file("name: C\nphone: 112\n" + picture),
    ])
    #expect(content.found == [])
    #expect(content.library.kinds.flatMap(\.pictures).map(\.picture.value.description) == ["x.png", "x.png", "x.png"])
  }
}
