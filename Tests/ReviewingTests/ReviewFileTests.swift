import Comparing
import Model
import Reviewing
import TestSupport
import Testing

@Suite("The review file")
struct ReviewFileTests {
  @Test("is the same for the same sites")
  func isDeterministic() async throws {
    let (one, other) = (try await Sample.ofEveryKind().file(), try await Sample.ofEveryKind().file())
    #expect(one == other)
  }

  @Test("needs nothing beside it: no script, no address to fetch from, and a policy that forbids both")
  func isSelfContained() async throws {
    let file = try await Sample.ofEveryKind().file()
    #expect(file.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"))
    #expect(!file.contains("<script"))
    #expect(!file.contains("onclick"))
    #expect(!file.contains("<link"))
    #expect(file.matches(of: /\ssrc=/).count == file.matches(of: /\ssrc="data:image\/png;base64,UE5H"/).count)
    #expect(file.matches(of: /\shref="[^#]/).isEmpty)
    #expect(file.contains("url(\"data:font/woff2;base64,Rk9OVA==\")"))
  }

  @Test("shows each page in a frame from which nothing leads out, before and after")
  func framesPages() async throws {
    let file = try await Sample.ofEveryKind().file()
    #expect(file.matches(of: /<iframe sandbox="" loading="lazy" title="[^"]+" srcdoc='[^']+'><\/iframe>/).count == 5)
    #expect(file.matches(of: /<iframe/).count == 5)
    #expect(file.contains("<figcaption>Före</figcaption>"))
    #expect(file.contains("title=\"Ny sida: Ny sida &amp; mer (1)\""))
    #expect(
      file.contains(
        "<a role=\"link\" aria-disabled=\"true\" data-href=\"https://a.se/?a&amp;amp;b\" data-rel=\"external\">"))
    #expect(file.contains("a[data-rel~=external]"))
  }

  @Test("marks what has changed, in words and in the pages")
  func marksChanges() async throws {
    let file = try await Sample.ofEveryKind().file()
    #expect(file.contains("<li>Det var <del>roligt</del> <ins>lärorikt</ins> att delta.</li>"))
    #expect(file.contains("<b><mark class=\"msi-changed\">lärorikt</mark></b>"))
    #expect(file.contains("<mark class=\"msi-changed\">It&#39;s</mark>"))
  }

  @Test("links each page of its list to what is shown of it")
  func linksPages() async throws {
    let file = try await Sample.ofEveryKind().file()
    for number in 1...3 {
      #expect(file.contains("<a href=\"#page-\(number)\""))
      #expect(file.contains("<article id=\"page-\(number)\""))
    }
  }

  @Test("says which addresses are lost, and what to do")
  func tellsLostAddresses() async throws {
    let file = try await Sample.ofEveryKind().file()
    #expect(file.contains("<div class=\"verdict lost\">"))
    #expect(file.contains("<li><code>/borta/</code></li>"))
    #expect(file.contains("<p class=\"help\">Skriv <code>aliases: [/borta/]</code> i filen som har tagit över;"))
  }

  @Test("says in one sentence that nothing changes")
  func saysThatNothingChanges() async throws {
    let site: KeyValuePairs = ["index.html": page("Start"), "data/figures.json": figures(actors: [], completed: 1)]
    #expect(try await Sample(site, site).file().contains("<p class=\"verdict\">Inget ändras för läsarna.</p>"))
  }

  @Test(
    "keeps within its limit: fonts go first, then pages, then texts, and it says so",
    arguments: [20_000, 60_000, 400_000])
  func keepsWithinLimit(_ limit: Int) async throws {
    let pages = (1...100).map { ("p\($0)/index.html", page("Sida \($0)", "<p>Text</p>")) }
    let new = MemorySite(pages)
    let (old, site) = (try BuiltSite(in: handmadeSite([:])), try BuiltSite(in: new.folder))
    let comparison = await compareSites(old, site, jobs: 2)
    let file = reviewFile(Review(of: comparison, in: .english), of: comparison, from: old, to: site, limit: limit)
    #expect(file.utf8.count <= limit)
    #expect(file.contains("Else the file would be too large; ") == (limit < 400_000))
  }

  @Test("escapes what is hostile in titles, addresses and pages")
  func escapesEverything() async throws {
    let title = "&lt;script&gt;alert(1)&lt;/script&gt;\"'"
    let sample = try await Sample(
      [:],
      ["x'\"<b>/index.html": page(title, "</main></body></html>'></iframe><script>alert(2)</script><base href='//x'>")])
    let file = sample.file()
    #expect(!file.contains("<script"))
    #expect(!file.contains("<base"))
    #expect(file.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;"))
    #expect(file.matches(of: /<iframe/).count == 1)
    #expect(file.matches(of: /<\/iframe>/).count == 1)
  }
}
