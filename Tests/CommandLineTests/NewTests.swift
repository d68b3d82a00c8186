import Foundation
import Testing

@Suite("msi new", .timeLimit(.minutes(10)))
struct NewTests {
  @Test("starts a file with the next number, which a draft build shows")
  func startsFileWithNextNumber() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi(
      "new", "Koalition för en trygg & \"rolig\" fritid: året om", "--question", "Hur blir 'alla' trygga?")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let file = "content/coalitions/03-koalition-for-en-trygg-rolig-fritid-aret-om.md"
    #expect(outcome.output == file + "\n")
    #expect(
      workshop.text(of: file) == """
        ---
        title: 'Koalition för en trygg & "rolig" fritid: året om'
        question: 'Hur blir ''alla'' trygga?'
        status: planned
        draft: true
        ---

        """)
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
    #expect(try workshop.msi("new", "Tio").output == "content/coalitions/10-tio.md\n")
    #expect(try workshop.msi("new", "Elva").output == "content/coalitions/11-elva.md\n")
  }

  @Test("leaves the question empty where nobody has asked it, which no build takes until somebody has")
  func leavesQuestionEmpty() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("new", "Trygghet").status == 0)
    let file = "content/coalitions/03-trygghet.md"
    #expect(workshop.text(of: file) == "---\ntitle: 'Trygghet'\nquestion:\nstatus: planned\ndraft: true\n---\n")
    let refused = try workshop.msi("check", "--base-url", Workshop.baseURL)
    #expect(refused.status == 1)
    #expect(refused.errors.contains(file + ":3"))
    let asked = workshop.text(of: file).replacingOccurrences(of: "question:", with: "question: Hur blir alla trygga?")
    try workshop.write(asked, to: file)
    #expect(try workshop.msi("check", "--base-url", Workshop.baseURL).status == 0)
  }

  @Test("makes no second coalition of one name")
  func refusesSecondOfOneName() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("new", "Trygghet").status == 0)
    let outcome = try workshop.msi("new", "Trygghet!")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/coalitions/03-trygghet.md"))
    #expect(!workshop.names(in: "content/coalitions").contains("04-trygghet.md"))
  }

  @Test("fails where there is no content, and says so")
  func failsWithoutContent() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi("new", "Trygghet", "--content", "finns-inte")
    #expect(outcome.status != 0)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("finns-inte/coalitions"))
    #expect(workshop.names() == ["content", "theme"])
  }
}
