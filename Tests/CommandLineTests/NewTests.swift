import Foundation
import Testing

@Suite("msi new", .timeLimit(.minutes(10)))
struct NewTests {
  @Test("starts a file with the next number and every field, which a draft build shows")
  func startsFileWithNextNumber() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi(
      "new", "koalition", "Koalition för en trygg & \"rolig\" fritid: året om", "--set",
      "question=Hur blir 'alla' trygga?",
      "--set", "status=planned")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("ta bort raden draft"))
    let file = "content/coalitions/03-koalition-for-en-trygg-rolig-fritid-aret-om.md"
    #expect(outcome.output == file + "\n")
    #expect(
      workshop.text(of: file).hasPrefix(
        """
        ---
        title: 'Koalition för en trygg & "rolig" fritid: året om'
        question: 'Hur blir ''alla'' trygga?'
        status: 'planned'
        draft: ja

        # Valfritt: ta bort #
        """))
    #expect(workshop.text(of: file).contains("## när den börjar eller började, som datum\n# starts: 2025-03\n"))
    let page = "output/koalitioner/koalition-for-en-trygg-rolig-fritid-aret-om/index.html"
    #expect(try workshop.build().status == 0)
    #expect(workshop.text(of: page) == "")
    let drafts = try workshop.build("--drafts")
    #expect(drafts.status == 0, "\(drafts.errors)")
    #expect(workshop.text(of: page).contains("Koalition för en trygg &amp; ”rolig” fritid: året om"))
    #expect(workshop.text(of: page).contains("Planerad"))
  }

  @Test("counts on from the highest number, drafts and all")
  func countsOnFromHighestNumber() throws {
    let workshop = try Workshop()
    try workshop.write("---\ntitle: Nio\nquestion: Hur?\ndraft: true\n---\n", to: "content/coalitions/09-nio.md")
    #expect(try workshop.msi("new", "coalition", "Tio").output == "content/coalitions/10-tio.md\n")
    #expect(try workshop.msi("new", "koalition", "Elva").output == "content/coalitions/11-elva.md\n")
  }

  @Test(
    "makes a file of every kind, whose commented fields the program knows when they are taken in",
    arguments: ["koalition", "citat", "siffra", "träff", "kontakt", "sida"])
  func makesEveryKind(kind: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi("new", kind, "Ett prov")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = String(outcome.output.dropLast())
    // What is required and empty is an error, and an unknown field would be another.
    let taken = workshop.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") && !line.contains("Valfritt") ? String(line.dropFirst(2)) : String(line)
    }
    try workshop.write(taken.joined(separator: "\n"), to: file)
    let told = try workshop.msi("check", "--format", "concise").errors
    #expect(!told.contains("[unknown-field]"), "\(told)")
    #expect(!told.contains("[invalid-yaml]"), "\(told)")
  }

  @Test("leaves empty what must be there and nobody has said, which no build takes until somebody has")
  func leavesQuestionEmpty() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("new", "koalition", "Trygghet").status == 0)
    let file = "content/coalitions/03-trygghet.md"
    #expect(workshop.text(of: file).hasPrefix("---\ntitle: 'Trygghet'\nquestion:\ndraft: ja\n"))
    let refused = try workshop.msi("check", "--base-url", Workshop.baseURL)
    #expect(refused.status == 1)
    #expect(refused.errors.contains(file + ":3"))
    let asked = workshop.text(of: file).replacingOccurrences(of: "question:", with: "question: Hur blir alla trygga?")
    try workshop.write(asked, to: file)
    #expect(try workshop.msi("check", "--base-url", Workshop.baseURL).status == 0)
  }

  @Test(
    "says what it does not know, and what was meant",
    arguments: [
      (["koalitoin", "A"], "Menade du koalition?"), (["citat", "A", "--set", "rolle=lärare"], "Menade du role?"),
      (["citat"], "Vad ska filen heta?"), (["koalition", "A", "--set", "themes=skola"], "har flera värden"),
      (["citat", "A", "--set", "role=x", "--set", "role=y"], "sägs två gånger"), (["citat", "A\nb: x"], "på en rad"),
      (["inställningar", "A"], "Slagen är koalition, citat, siffra, träff, kontakt och sida"),
      (["citat", "…"], "har ingen bokstav"),
      (["citat", "A", "--set", "role"], "role"),
    ])
  func refusesUnknown(arguments: [String], message: String) throws {
    let workshop = try Workshop()
    let outcome = try Run(["new"] + arguments, in: workshop.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("makes no second file of one name")
  func refusesSecondOfOneName() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("new", "koalition", "Trygghet").status == 0)
    let outcome = try workshop.msi("new", "koalition", "Trygghet!")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/coalitions/03-trygghet.md"))
    #expect(!workshop.names(in: "content/coalitions").contains("04-trygghet.md"))
  }

  @Test("fails where there is no content, and says so")
  func failsWithoutContent() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi("new", "koalition", "Trygghet", "--content", "finns-inte")
    #expect(outcome.status != 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("finns-inte/coalitions"))
    #expect(workshop.names() == ["content", "theme"])
  }
}

@Suite("msi forms")
struct FormsCommandTests {
  @Test("writes a page and its configuration, and again over them")
  func writesForms() throws {
    let workshop = try Workshop()
    for _ in 1...2 {
      let outcome = try workshop.msi("forms", "--repository", "msi/koalitioner")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == "admin/index.html\nadmin/config.yml\n")
    }
    #expect(workshop.text(of: "admin/index.html").contains("sveltia-cms.js"))
    #expect(workshop.text(of: "admin/config.yml").contains("repo: \"msi/koalitioner\""))
  }

  @Test("needs a repository and settings without errors")
  func refusesWithout() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("forms").status == 64)
    #expect(try workshop.msi("forms", "--repository", "koalitioner").status == 64)
    try workshop.write("title: A\nsectorz:\n  public: x\n", to: "content/site.yaml")
    let outcome = try workshop.msi("forms", "--repository", "msi/koalitioner")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/site.yaml"))
  }

  @Test("refuses content that a form would lose, and says what to write instead")
  func refusesLostContent() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector.replacing("pubilc", with: "public"), to: "content/coalitions/10-a.md")
    let outcome = try workshop.msi("forms", "--repository", "msi/koalitioner")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("byt actors mot actor-counts, i content/coalitions/10-a.md"))
    #expect(workshop.names() == ["content", "theme"])
  }
}
