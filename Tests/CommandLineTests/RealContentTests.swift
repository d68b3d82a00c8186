import Foundation
import Testing

@Suite("The site of MSI itself", .timeLimit(.minutes(10)))
struct RealContentTests {
  @Test("says 103 actors and six coalitions")
  func counts103ActorsAndSixCoalitions() throws {
    let workshop = try Workshop.ofMSI()
    let outcome = try workshop.build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let home = workshop.text(of: "output/index.html")
    let (total, six, zero) = (
      home.contains("103"), home.contains("genomfört sex koalitioner"), home.contains(">0\u{A0}%")
    )
    #expect(total && six && !zero)
    #expect(workshop.names(in: "output/koalitioner").count { $0.hasPrefix("koalition-") } == 6)
    // The total is computed, and so is typed nowhere.
    #expect(!workshop.tree("content").values.contains { String(decoding: $0, as: UTF8.self).contains("103") })
  }

  @Test("gets a seventh coalition by one file with a title and a question")
  func takesSeventhCoalition() throws {
    let workshop = try Workshop.ofMSI()
    try workshop.write(
      "---\ntitle: Koalition för trygg fritid\nquestion: Hur kan fritiden bli tryggare?\n---\n",
      to: "content/coalitions/07-koalition-for-trygg-fritid.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let address = "koalitioner/koalition-for-trygg-fritid/"
    #expect(workshop.text(of: "output/\(address)index.html").contains("Hur kan fritiden bli tryggare?"))
    for page in ["index.html", "koalitioner/index.html", "sitemap.xml", "feed.xml", "data/coalitions.json"] {
      #expect(workshop.text(of: "output/" + page).contains(address), "\(page)")
    }
    let pages = workshop.tree("output").filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self).lowercased() }
    #expect(pages.filter { $0.value.contains("sex koalitioner") }.keys.sorted() == [])
    #expect(pages["index.html"]?.contains("sju koalitioner") == true)
    #expect(pages["koalitioner/index.html"]?.contains("sju koalitioner") == true)
  }

  @Test("is refused for a misspelt sector, and stays as it was")
  func refusesMisspeltSector() throws {
    let workshop = try Workshop.ofMSI()
    #expect(try workshop.build().status == 0)
    let before = workshop.tree("output")
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/coalitions/07-trygg-fritid.md:5:3"))
    #expect(outcome.errors.contains("^^^^^^ menade du \"public\" (offentlig sektor)?"))
    let isSame = workshop.tree("output") == before
    #expect(isSame)
  }

  @Test("shows in a draft build what is missing, and braces nowhere")
  func showsMissingInDrafts() throws {
    let workshop = try Workshop.ofMSI()
    let outcome = try workshop.build("--drafts")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let saysMissing = workshop.text(of: "output/statistik/index.html").contains("Uppgift saknas")
    #expect(saysMissing)
    #expect(workshop.text(of: "output/robots.txt").contains("Disallow: /"))
    for (name, bytes) in workshop.tree("output") where name.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      let hasBraces = text.contains("{{")
      #expect(!hasBraces, "\(name)")
    }
  }
}
