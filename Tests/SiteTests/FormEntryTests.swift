import Building
import Diagnostics
import Forms
import Model
import TestSupport
import Testing

/// Files as Sveltia CMS 0.196 writes them: fields in the order of the form, plain scalars where YAML allows, lists as blocks, the
/// name of a file with its number where another is referred to, pictures by their public path, and no optional field that is empty.
@Suite("What the forms write is read without a word", .timeLimit(.minutes(5)))
struct FormEntryTests {
  @Test(
    "and means what an editor writes by hand",
    arguments: [
      (
        "coalitions/07-trygg-fritid.md",
        "title: Trygg fritid\nquestion: \"Hur blir fritiden trygg: för alla?\"\nstatus: ongoing\nstarts: 2025-03\nthemes:\n  - skola\n"
          + "actor-counts:\n  civil-society: 2\n  public: 3\norder: 4\ndraft: false",
        "title: Trygg fritid\nquestion: 'Hur blir fritiden trygg: för alla?'\nstatus: ongoing\nstarts: 2025-03\nthemes: [skola]\n"
          + "actors: {civil-society: 2, public: 3}\norder: 4"
      ),
      (
        "coalitions/08-namn.md",
        "title: Namn\nquestion: Vilka?\nactors:\n  - name: Malmö stad\n    sector: public\n    url: https://malmo.se/\n  - name: \"Ungas: hus\"\n"
          + "    sector: civil-society\nread-more:\n  url: https://example.org/\n  label: Läs mer om koalitionen här.",
        "title: Namn\nquestion: Vilka?\nread-more: {url: 'https://example.org/', label: Läs mer om koalitionen här.}\nactors:\n"
          + "- {name: Malmö stad, sector: public, url: 'https://malmo.se/'}\n- {name: 'Ungas: hus', sector: civil-society}"
      ),
      (
        "coalitions/09-moten.md",
        "title: Möten\nquestion: När?\nevents:\n  - meeting: 1-start\n    starts: 2026-12-01 13:00\n    ends: 2026-12-01 16:00\n    place: Malmö\n"
          + "results:\n  - title: Rapport\n    url: https://example.org/\n    date: 2026-05",
        "title: Möten\nquestion: När?\nevents:\n- {meeting: start, starts: 2026-12-01 13:00, ends: '16:00', place: Malmö}\n"
          + "results: [{title: Rapport, url: 'https://example.org/', date: 2026-05}]"
      ),
      (
        "quotes/5-kim.md",
        "name: Kim Andersson\nrole: lärare\nsector: public\ncoalition: 01-kultur\norder: 1\ndraft: false",
        "name: Kim Andersson\nrole: lärare\nsector: public\ncoalition: kultur\norder: 1"
      ),
      ("quotes/utan-nummer.md", "name: Kim Andersson\ncoalition: 01-kultur", "name: Kim Andersson\ncoalition: kultur"),
      (
        "statistics/3-antal.md", "label: kom\nsectors:\n  public: 4\ncovers:\n  - 01-kultur\nmeasured: \"2026\"",
        "label: kom\nsectors: {public: 4}\ncovers: [kultur]\nmeasured: 2026"
      ),
      (
        "statistics/4-andel.md", "label: är nöjda\nshare: \"92.5\"\nsource: Enkät",
        "label: är nöjda\nshare: 92,5\nsource: Enkät"
      ),
      ("meetings/2-igen.md", "label: TRÄFF 2\ntitle: \"Nuläge\"\norder: 2", "label: TRÄFF 2\ntitle: Nuläge\norder: 2"),
      (
        "contacts/ny.md", "name: Kim\nemail: kim@example.org\nphone: 070-123 45 67",
        "name: Kim\nemail: kim@example.org\nphone: '070-123 45 67'"
      ),
      (
        "pages/om.md", "title: Om oss\nlead: Vi är en **mötesplats**.\nnavigation: 6\naliases:\n  - /gamla/",
        "title: Om oss\nlead: 'Vi är en **mötesplats**.'\nnavigation: 6\naliases: [/gamla/]"
      ),
      ("pages/planerad.md", "title: Planerad\npublish: 2026-01-01\nexpires: 2099-01-01", "title: Planerad"),
      (
        "coalitions/10-tal.md", "title: \"2030\"\nquestion: \"Ja?\"\nsummary: \"- inte en lista\"",
        "title: '2030'\nquestion: Ja?\nsummary: '- inte en lista'"
      ),
    ])
  func readsEntry(path: String, form: String, hand: String) async throws {
    let (written, own) = (try await build(path, form), try await build(path, hand))
    #expect(written.diagnostics.filter { $0.severity == .error || $0.span.path.description.hasSuffix(path) } == [])
    let pages = written.files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.keys.sorted() == own.files.keys.filter { $0.hasSuffix(".html") }.sorted())
    for (file, bytes) in pages {
      #expect(written.text(file) == String(decoding: own.files[file] ?? [], as: UTF8.self) || bytes.isEmpty)
    }
  }

  @Test("both names and counts of a coalition's actors are told, and neither is counted")
  func tellsBoth() async throws {
    let built = try await build(
      "coalitions/07-a.md",
      "title: A\nquestion: B?\nactors:\n  - name: C\n    sector: public\nactor-counts:\n  public: 2")
    #expect(built.diagnostics.map(\.summary.en).contains("the actors are both in \"actors\" and in \"actor-counts\""))
  }

  private func build(_ path: String, _ fields: String) async throws -> BuiltText {
    let body = path.hasPrefix("quotes/") ? "\nDet var bra.\n" : ""
    let site = TextSite([
      "coalitions/01-kultur.md": "---\ntitle: Kultur\nquestion: Hur?\nactors: {public: 1}\n---\n",
      "meetings/1-start.md": "---\nlabel: TRÄFF 1\ntitle: Start\n---\n",
      path: "---\n\(fields)\n---\n\(body)",
    ])
    return try await site.build()
  }
}

@Suite("The configuration of the forms")
struct FormConfigurationTests {
  @Test("has a Swedish label for every field, and a hint")
  func labelsFields() {
    let names = DescribedKind.all.filter { $0.hasTranslatableBody != nil }.flatMap(\.fields).flatMap { [$0] + $0.inner }
    for field in names {
      #expect(!yaml.contains("label: \"\(field.name)\""), "\(field.name) has no label")
      #expect(yaml.contains("hint: "))
    }
  }

  @Test(
    "offers the sectors and themes of the site, refers to coalitions by their files, and keeps translations beside originals"
  )
  func knowsSite() {
    #expect(yaml.contains("- label: \"Offentlig sektor\"\n            value: \"public\""))
    #expect(yaml.contains("collection: \"coalitions\"\n        value_field: \"{{slug}}\""))
    #expect(yaml.contains("structure: \"multiple_files\"\n  locales:\n    - \"sv\"\n    - \"en\"\n"))
    #expect(yaml.contains("omit_empty_optional_fields: true"))
    #expect(yaml.contains("repo: \"msi/koalitioner\""))
  }

  private var yaml: String {
    let nowhere = Span(wholeOf: "site.yaml")
    let sector = Sector(key: SectorKey("public"), names: Translated(Located("offentlig sektor", at: nowhere)))
    let settings = Settings(
      title: Translated(Located("Titel", at: nowhere)), organisation: Located("MSI", at: nowhere),
      languages: [.swedish, .english], sectors: [sector])
    let repository = FormSite.Repository(host: .github, name: "msi/koalitioner", branch: "main", content: "content")
    return sveltiaConfiguration(of: FormSite(repository: repository, settings: settings, address: nil)).yaml
  }
}
