import Diagnostics
import Model
import Testing

@testable import Reading

@Suite("The name of a content file")
struct FileNameTests {
  @Test(
    "gives the number and the slug",
    arguments: [
      ("07-trygg-fritid", 7, "trygg-fritid"), ("7-a", 7, "a"), ("000123-a", 123, "a"), ("999999-a", 999_999, "a"),
      ("1-2030", 1, "2030"), ("trygg-fritid", nil, "trygg-fritid"), ("2030", nil, "2030"), ("2030a", nil, "2030a"),
      ("1000000-a", nil, "1000000-a"),
    ] as [(String, Int?, String)])
  func good(stem: String, number: Int?, slug: String) async throws {
    let content = await Content([("coalitions/\(stem).md", Array(coalition().utf8))])
    #expect(content.found == [])
    let name = try #require(content.library.coalitions.first).name
    #expect(name.number == number)
    #expect(name.slug.description == slug)
    #expect(name.path == SourcePath("content/coalitions/\(stem).md"))
  }

  @Test(
    "must be able to become an address; the nearest that can is suggested",
    arguments: [
      ("07-Trygg Fritid", "döp om filen till 07-trygg-fritid.md"), ("träff", "döp om filen till traff.md"),
      ("tra\u{308}ff", "döp om filen till traff.md"), ("a_b", "döp om filen till a-b.md"),
      ("07-", "döp om filen till 07.md"), ("-a", "döp om filen till a.md"), ("om.v2", "döp om filen till om-v2.md"),
      ("日本", "skriv namnet med små bokstäver a–z, siffror och bindestreck"),
      ("", "skriv namnet med små bokstäver a–z, siffror och bindestreck"),
    ])
  func bad(stem: String, help: String) async {
    let content = await Content([("pages/\(stem).md", Array(page().utf8))])
    #expect(content.found == ["bad-file-name pages/\(stem).md"])
    #expect(content.diagnostics.first?.help?.sv == help)
    #expect(content.library.pages.isEmpty == true)
  }

  @Test("puts a translation beside its original, and orders the files by number")
  func grouping() async {
    let content = await Content([
      "coalitions/10-b.en.md": coalition("summary: Ten"), "coalitions/2-a.md": coalition(),
      "coalitions/10-b.md": coalition(), "coalitions/c.md": coalition(), "pages/b.en.md": page(), "pages/b.md": page(),
    ])
    #expect(content.found == [])
    let coalitions = content.library.coalitions
    #expect(coalitions.map(\.slug.description) == ["a", "b", "c"])
    #expect(coalitions.map { $0.texts.others.map(\.language) } == [[], [.english], []])
    #expect(coalitions[1].texts.others.first?.text.summary?.value == "Ten")
    #expect(content.library.pages.first?.texts.others.count == 1)
  }

  @Test(
    "tells a translation that belongs to nothing",
    arguments: [
      ("alone", "coalitions/07-x.en.md", "translation-without-original coalitions/07-x.en.md"),
      ("of another number", "coalitions/1-a.en.md", "translation-without-original coalitions/1-a.en.md"),
      ("in a language that nobody speaks", "coalitions/01-a.xx.md", "unknown-language coalitions/01-a.xx.md"),
      ("in the site's own language", "coalitions/01-a.sv.md", "unlisted-language coalitions/01-a.sv.md"),
    ])
  func orphans(name: String, path: String, finding: String) async {
    let content = await Content([
      ("coalitions/01-a.md", Array(coalition().utf8)), (path, Array(coalition().utf8)),
    ])
    #expect(content.found == [finding], "\(name)")
  }

  @Test("in a language that the site does not list is an error, and says so once")
  func unlisted() async {
    let content = await Content(
      ["pages/om.md": page(), "pages/om.en.md": page()],
      site: bilingualSite.replacing("[sv, en]", with: "[sv]"))
    #expect(
      content.report == """
        error[unlisted-language] pages/om.en.md
          språket "en" står inte i site.yaml
            → lägg till en under languages i site.yaml, eller ta bort översättningen
          the language "en" is not in site.yaml
            → add en to languages in site.yaml, or remove the translation
        """)
  }

  @Test(
    "gives the next number, drafts and files that cannot be read included",
    arguments: [
      ([], 1), (["coalitions/06-a.md"], 7), (["coalitions/06-a.md", "coalitions/10-b.md", "coalitions/7-c.md"], 11),
      (["coalitions/a.md"], 1), (["coalitions/06-a.md", "coalitions/06-a.en.md", "quotes/9-a.md"], 7),
      (["coalitions/999999-a.md"], 1_000_000), (["coalitions/08-Å.md", "coalitions/07-a.txt"], 1),
    ] as [([String], Int)])
  func next(paths: [String], number: Int) {
    #expect(nextCoalitionNumber(in: MemoryFolder("content", paths.map { ($0, []) })) == number)
  }
}

@Suite("What lies in the content folder and belongs nowhere")
struct StrayFileTests {
  @Test("is a folder, whose name may be misspelt, and is told once, not file by file")
  func folder() async {
    let content = await Content(["coalition/07-trygg-fritid.md": coalition(), "coalition/08-b.md": coalition()])
    #expect(
      content.report == """
        error[unknown-folder] coalition
          mappen "coalition" hör inte till innehållet
            menade du "coalitions"?
            → använd någon av mapparna coalitions, quotes, statistics, meetings, contacts, pages och images
          the folder "coalition" is no part of the content
            did you mean "coalitions"?
            → use one of the folders coalitions, quotes, statistics, meetings, contacts, pages and images
        """)
  }

  @Test("is a folder among the files of a kind")
  func folderAmongFiles() async {
    let content = await Content(["coalitions/2024/07-a.md": coalition(), "images/2024/a.gif": "GIF89a    "])
    #expect(
      content.report == """
        error[folder-among-files] coalitions/2024
          en mapp ligger där en fil väntas
            → flytta ut filerna ur mappen och ta bort den
          a folder lies where a file is expected
            → move the files out of the folder and remove it
        """)
    #expect(content.library.images.keys.map(\.description) == ["2024/a.gif"])
  }

  @Test("is a file that nothing reads, which is only warned of")
  func files() async {
    let content = await Content([
      "coalitions/07-a.txt": coalition(), "README.md": "Hej", "images/a.gif": "GIF89a    ",
    ])
    #expect(content.found == ["unknown-file README.md", "unknown-file coalitions/07-a.txt"])
    #expect(content.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("is an image that cannot stand in an address, or that is none")
  func images() async {
    let content = await Content([
      "images/Bild på gruppen.gif": "GIF89a    ", "images/affisch.pdf": "%PDF", "images/tom.png": "",
    ])
    #expect(
      content.found == [
        "bad-image-name images/Bild på gruppen.gif", "not-an-image-file images/affisch.pdf",
        "not-an-image-file images/tom.png",
      ])
  }
}
