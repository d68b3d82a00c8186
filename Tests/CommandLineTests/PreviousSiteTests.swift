import Foundation
import TestSupport
import Testing

@Suite("An address that the site had before is not lost without a word", .timeLimit(.minutes(10)))
struct PreviousSiteTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      "---\ntitle: Om\npath: /om/\naliases: [/om-oss/]\n---\n", to: "content/pages/om.md")
    try #require(try workshop.build().status == 0)
  }

  @Test("when its file is deleted, by build and check, and once only")
  func tellsOfDeletedFileOnce() throws {
    try workshop.remove("content/pages/om.md")
    let checked = try workshop.msi("check", "--base-url", Workshop.baseURL)
    #expect(checked.status == 0)
    #expect(checked.errors.contains("varning[lost-address]: adressen /om/ finns inte längre"))
    #expect(checked.errors.contains("aliases: [/om-oss/]"))
    #expect(try workshop.build().errors.contains("varning[lost-address]: adressen /om/ finns inte längre"))
    #expect(try workshop.build().errors == "")
  }

  @Test("when its file is renamed: the file that may have taken over is named, and an alias is all that is needed")
  func namesFileThatTookOver() throws {
    try workshop.remove("content/coalitions/02-fritid.md")
    let file = "content/coalitions/02-trygg-fritid.md"
    try workshop.write("---\ntitle: Fritid\nquestion: Hur?\n---\n", to: file)
    let outcome = try workshop.build()
    #expect(
      outcome.errors.contains("adressen /koalitioner/fritid/ finns inte längre, och skickar ingen vidare\n  ┌ " + file))
    try workshop.write("---\ntitle: Fritid\nquestion: Hur?\naliases: [/koalitioner/fritid/]\n---\n", to: file)
    #expect(try workshop.build().errors == "")
  }

  @Test("when its file becomes a draft")
  func tellsOfNewDraft() throws {
    try workshop.write("---\ntitle: Om\npath: /om/\ndraft: ja\n---\n", to: "content/pages/om.md")
    let errors = try workshop.build().errors
    #expect(errors.contains("adressen /om/ försvinner, för filen är ett utkast\n  ┌ content/pages/om.md"))
    #expect(errors.contains("adressen /om-oss/ finns inte längre"))
  }

  @Test("when another folder holds the site that was there")
  func readsSiteInOtherFolder() throws {
    try workshop.remove("content/pages/om.md")
    #expect(try workshop.build("--output", "ny").errors == "")
    #expect(try workshop.build("--output", "ny", "--previous", "output").errors.contains("lost-address"))
  }

  @Test("and nothing is said of a file that cannot be read")
  func staysQuietAboutUnreadableFile() throws {
    try workshop.write("---\ntitle: Om\npath: /om/\nfel: x\n---\n", to: "content/pages/om.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(!outcome.errors.contains("lost-address"))
  }
}

@Suite("Only what a published page shows of content/images is published", .timeLimit(.minutes(10)))
struct ConsentTests {
  @Test("so that a portrait goes with its quote, as a draft or deleted")
  func removesPortraitWithQuote() throws {
    let workshop = try Workshop()
    try workshop.write(bytes: TestPicture.jpeg(200, 200), to: "content/images/kim.jpg")
    let quote = "---\nname: Kim\nimage: kim.jpg\nimage-alt: Kim ler\n---\n\nBra.\n"
    try workshop.write(quote, to: "content/quotes/1-kim.md")
    #expect(try workshop.build().errors == "")
    #expect(workshop.names(in: "output/images").allSatisfy { $0.hasPrefix("kim-200.") })
    #expect(!workshop.names(in: "output/images").isEmpty)
    try workshop.write(quote.replacingOccurrences(of: "name", with: "draft: ja\nname"), to: "content/quotes/1-kim.md")
    let drafted = try workshop.build()
    #expect(drafted.errors == "")
    #expect(drafted.output.contains("1 bild som bara det utelämnade visar (kim.jpg)"))
    #expect(workshop.names(in: "output/images") == [])
    #expect(try workshop.build("--drafts", "--output", "utkast").errors == "")
    #expect(!workshop.names(in: "utkast/images").isEmpty)
    try workshop.remove("content/quotes/1-kim.md")
    let deleted = try workshop.build()
    #expect(deleted.status == 0)
    #expect(deleted.errors.contains("varning[unused-image]: bilden visas inte på någon sida"))
    #expect(workshop.names(in: "output/images") == [])
  }
}
