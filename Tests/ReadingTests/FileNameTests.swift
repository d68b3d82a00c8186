import Diagnostics
import Model
import TestSupport
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
  func readsNumberAndSlug(stem: String, number: Int?, slug: String) async throws {
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
    ])
  func suggestsNearestName(stem: String, help: String) async {
    let content = await Content([("pages/\(stem).md", Array(page().utf8))])
    #expect(content.found == ["bad-file-name pages/\(stem).md"])
    #expect(content.diagnostics.first?.help?.sv == help)
  }

  @Test(
    "ends in .md and nothing else; what ends nearly so is told what to be called, and read",
    arguments: [
      ("07-x.txt", "07-x.md"), ("07-x.MD", "07-x.md"), ("07-x.Md", "07-x.md"), ("07-x.md.txt", "07-x.md"),
      ("07-x.md.md", "07-x.md"), ("07-x.markdown", "07-x.md"), ("07-x.md.TXT", "07-x.md"), ("07-x", "07-x.md"),
      ("07-x.md ", "07-x.md"), ("07-x .md", "07-x.md"), ("07-Trygg Fritid å.txt", "07-trygg-fritid-a.md"),
    ])
  func recognisesEndings(name: String, meant: String) async throws {
    let content = await Content([
      ("coalitions/\(name)", Array(coalition("starts: igår").utf8)),
      ("quotes/1-a.md", Array(file("name: A\ncoalition: \(meant.dropFirst(3).dropLast(3))", "Bra").utf8)),
    ])
    let rule = name == "07-x .md" ? "bad-file-name" : "misnamed-file"
    #expect(content.found == ["\(rule) coalitions/\(name)", "not-a-date “igår”"], "its fields are checked as well")
    #expect(content.diagnostics.first?.help?.sv == "döp om filen till \(meant)")
    #expect(content.diagnostics.first?.severity == .error)
    #expect(content.library.coalitions.map(\.name.number) == [7])
    #expect(content.library.unreadable.contains("coalitions/\(meant)"), "links to what it should be called are right")
  }

  @Test(
    "says a language in two small letters",
    arguments: [
      ("07-x.en-GB.md", "07-x.en.md"), ("07-x.EN.md", "07-x.en.md"), ("07-x.eng.md", "07-x.en.md"),
      ("07-x.en_US.md", "07-x.en.md"), ("07-x.english.md", "07-x.en.md"), ("07-x.engelska.md", "07-x.en.md"),
      ("07-x.en.md.txt", "07-x.en.md"), ("07-x.en.txt", "07-x.en.md"),
    ])
  func readsLanguage(name: String, meant: String) async throws {
    let content = await Content([
      ("coalitions/07-x.md", Array(coalition().utf8)), ("coalitions/\(name)", Array(coalition().utf8)),
    ])
    #expect(content.found == ["misnamed-file coalitions/\(name)"])
    #expect(content.diagnostics.first?.help?.sv == "döp om filen till \(meant)")
    #expect(content.library.coalitions.first?.texts.others.map(\.language) == [.english])
  }

  @Test("is not suggested where another file has it; then the two are one")
  func suggestsNoTakenName() async {
    let content = await Content([
      "coalitions/07-x.md": coalition(), "coalitions/07-x.md.txt": coalition(), "coalitions/07-X.md": coalition(),
      "site.yml": "title: T",
    ])
    #expect(
      content.report == """
        error[misnamed-file] site.yml
          filen "site.yml" läses inte, eftersom site.yaml redan finns
            → för över det som saknas till site.yaml, och ta bort filen
          the file "site.yml" is not read, since site.yaml is there already
            → move what is missing to site.yaml, and remove the file
        error[misnamed-file] coalitions/07-X.md
          filen "07-X.md" läses inte, eftersom 07-x.md redan finns
            → för över det som saknas till 07-x.md, och ta bort filen
          the file "07-X.md" is not read, since 07-x.md is there already
            → move what is missing to 07-x.md, and remove the file
        error[misnamed-file] coalitions/07-x.md.txt
          filen "07-x.md.txt" läses inte, eftersom 07-x.md redan finns
            → för över det som saknas till 07-x.md, och ta bort filen
          the file "07-x.md.txt" is not read, since 07-x.md is there already
            → move what is missing to 07-x.md, and remove the file
        """)
  }

  @Test(
    "does not begin with a date",
    arguments: [
      ("2026-12-01-trygg-fritid", "07-trygg-fritid.md"), ("2026-12-trygg", "07-trygg.md"),
      ("20261201-trygg", "07-trygg.md"), ("2026-12-01", "07-trygg-fritid.md"), ("1999-01-31-a", "07-a.md"),
    ])
  func refusesDates(stem: String, example: String) async {
    let content = await Content([("pages/\(stem).md", Array(page().utf8))])
    #expect(content.found == ["date-in-file-name pages/\(stem).md"])
    #expect(content.diagnostics.first?.help?.sv.contains(example) == true)
  }

  @Test(
    "may begin with any other number",
    arguments: ["2026-trygg", "2026-13-a", "20-12-01-a", "12-a", "2030", "1000-12-a"])
  func allowsOtherNumbers(stem: String) async {
    #expect(await Content([("pages/\(stem).md", Array(page().utf8))]).report == "")
  }

  @Test(
    "of the settings is theirs alone; nearly so named, they are read all the same",
    arguments: ["site.yml", "Site.yaml", "site.yaml.txt", "sites.yaml", "SITE.YAML"])
  func recognisesSettings(name: String) async {
    let content = await Content([(name, Array(bilingualSite.utf8))], site: nil)
    #expect(content.found == ["misnamed-file \(name)"])
    #expect(content.diagnostics.first?.help?.sv == "döp om filen till site.yaml")
    #expect(content.library.settings.organisation.value == "MSI")
  }

  @Test("puts a translation beside its original, and orders the files by number")
  func groupsTranslations() async {
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
  func reportsOrphans(name: String, path: String, finding: String) async {
    let content = await Content([
      ("coalitions/01-a.md", Array(coalition().utf8)), (path, Array(coalition().utf8)),
    ])
    #expect(content.found == [finding], "\(name)")
  }

  @Test("in a language that the site does not list is an error, and says so once")
  func refusesUnlistedLanguage() async {
    let content = await Content(
      ["pages/om.md": page(), "pages/om.en.md": page()],
      site: bilingualSite.replacing("[sv, en]", with: "[sv]"))
    #expect(
      content.report == """
        error[unlisted-language] pages/om.en.md
          språket "en" står inte i site.yaml
            → lägg till "en" under languages i site.yaml, eller ta bort översättningen
          the language "en" is not in site.yaml
            → add "en" to languages in site.yaml, or remove the translation
        """)
  }

  @Test(
    "gives the next number, drafts and files that cannot be read included",
    arguments: [
      ([], 1), (["coalitions/06-a.md"], 7), (["coalitions/06-a.md", "coalitions/10-b.md", "coalitions/7-c.md"], 11),
      (["coalitions/a.md"], 1), (["coalitions/06-a.md", "coalitions/06-a.en.md", "quotes/9-a.md"], 7),
      (["coalitions/999999-a.md"], 1_000_000), (["coalitions/08-Å.md", "coalitions/07-a.txt"], 9),
    ] as [([String], Int)])
  func givesNextNumber(paths: [String], number: Int) {
    #expect(
      nextNumber(after: fileNames(of: "coalitions", in: MemoryFolder("content", paths.map { ($0, []) }))) == number)
  }
}

@Suite("What lies in the content folder and belongs nowhere")
struct StrayFileTests {
  @Test("is a folder, whose name may be misspelt, and is told once, not file by file")
  func tellsFolderOnce() async {
    let content = await Content(["coalition/07-trygg-fritid.md": coalition(), "coalition/08-b.md": coalition()])
    #expect(
      content.report == """
        error[unknown-folder] coalition
          mappen "coalition" hör inte till innehållet
            menade du "coalitions"?
            → använd någon av mapparna coalitions, quotes, statistics, meetings, contacts, pages, images, files och root
          the folder "coalition" is no part of the content
            did you mean "coalitions"?
            → use one of the folders coalitions, quotes, statistics, meetings, contacts, pages, images, files and root
        """)
  }

  @Test("is a folder among the files of a kind")
  func tellsFolderAmongFiles() async {
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

  @Test(
    "is a file that nothing reads and nobody takes for content, which is only warned of",
    arguments: ["README.md", "coalitions/README.md", "LICENSE", "netlify.toml", "CNAME", "quotes/readme.txt"])
  func warnsOfIdleFiles(path: String) async {
    let content = await Content([(path, Array("Hej".utf8))])
    #expect(content.found == ["unknown-file \(path)"])
    #expect(content.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "is a text, a picture or a document in the wrong place, which is an error",
    arguments: [
      ("07-x.md", "flytta filen till någon av mapparna coalitions, quotes, statistics, meetings, contacts och pages"),
      ("07-x.txt", "flytta filen till någon av mapparna coalitions, quotes, statistics, meetings, contacts och pages"),
      ("grupp.jpg", "flytta bilden till mappen images"), ("quotes/anna.PNG", "flytta bilden till mappen images"),
      (
        "07-x.docx",
        "spara texten som ren text i en fil som slutar på .md, och ta bort den här; ska filen laddas ned, flytta den till mappen files och länka dit"
      ),
      (
        "coalitions/07-x.docx",
        "spara texten som ren text i en fil som slutar på .md, och ta bort den här; ska filen laddas ned, flytta den till mappen files och länka dit"
      ),
      (
        "coalitions/07-x.pdf",
        "spara texten som ren text i en fil som slutar på .md, och ta bort den här; ska filen laddas ned, flytta den till mappen files och länka dit"
      ),
      ("accessibility.en.yaml", "ta bort filen; redogörelsen finns bara på webbplatsens eget språk"),
      ("accessibility.en.yml", "ta bort filen; redogörelsen finns bara på webbplatsens eget språk"),
      (
        "site.en.yaml",
        "skriv texten på varje språk i site.yaml, som sv: och en: på egna rader under title:, och ta bort filen"
      ),
    ])
  func refusesMisplacedFiles(path: String, help: String) async {
    let content = await Content([(path, Array(coalition().utf8))])
    #expect(content.found == ["stray-file \(path)"])
    #expect(content.diagnostics.first?.help?.sv == help)
  }

  @Test(
    "is what programs leave behind, which nobody needs to know of, in any folder",
    arguments: ["", "coalitions/", "images/", "pages/"],
    [
      "Thumbs.db", "thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini", ".DS_Store", "._07-x.md", "~$07-x.docx",
      ".07-x.md.swp", "07-x.md.swp", "07-x.md~", "#07-x.md#", ".~lock.07-x.odt#", "Icon\r", "x.tmp", "__MACOSX/07-x.md",
    ])
  func ignoresLeftovers(folder: String, name: String) async {
    #expect(await Content([(folder + name, [])]).report == "")
  }

  @Test("is an image that cannot stand in an address, or that is none")
  func reportsUnusableImages() async {
    let content = await Content([
      "images/Bild på gruppen.gif": "GIF89a    ", "images/affisch.pdf": "%PDF", "images/tom.png": "",
    ])
    #expect(
      content.found == [
        "bad-image-name images/Bild på gruppen.gif", "not-an-image images/affisch.pdf",
        "not-an-image images/tom.png",
      ])
  }
}
