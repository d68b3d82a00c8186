import Foundation
import Testing

@Suite("msi diff tells what readers will see, of two sites that msi has built", .timeLimit(.minutes(10)))
struct DiffTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("---\ntitle: Om\npath: /om/\n---\n\nVi är några.\n", to: "content/pages/om.md")
    try #require(try workshop.build("--output", "old").status == 0)
  }

  @Test("in one sentence where nothing changes, even at another address and on another day")
  func saysThatNothingChanges() throws {
    try #require(
      try workshop.msi("build", "--output", "new", "--base-url", "https://msi.test/", "--date", "2025-11-30").status
        == 0)
    let outcome = try workshop.msi("diff", "old", "new", "--format", "concise")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("ändrad:"))
    #expect(!outcome.output.contains("ändrade:"))
    #expect(try workshop.msi("diff", "old", "old").output == "Inget ändras för läsarna.\n")
    #expect(try workshop.msi("diff", "old", "old", "--language", "en").output == "Nothing changes for readers.\n")
  }

  @Test("with figures, a new page, a changed one, and one that has moved")
  func tellsChanges() throws {
    try workshop.write(
      "---\ntitle: Trygg fritid\nquestion: Hur?\nstatus: ongoing\nactors:\n  public: 2\n---\n",
      to: "content/coalitions/07-trygg-fritid.md")
    try workshop.write(
      "---\ntitle: Om oss\npath: /om-oss/\naliases: [/om/]\n---\n\nVi är många.\n", to: "content/pages/om.md")
    try #require(try workshop.build("--output", "new").status == 0)
    let outcome = try workshop.msi("diff", "old", "new", "--strict")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(/Aktörer totalt \d+ → \d+ \(\+2 [^)]*\)\./))
    #expect(outcome.output.contains(/Koalitioner \d → \d \(\+1 pågående\)\./))
    #expect(outcome.output.contains("3 nya sidor:\n  Pågående koalitioner\n    /koalitioner/pagar/\n"))
    #expect(outcome.output.contains("\n  Trygg fritid\n    /koalitioner/trygg-fritid/\n"))
    #expect(outcome.output.contains("1 sida har flyttat:\n  Om oss\n    /om-oss/ · låg förut på /om/"))
    #expect(outcome.output.contains("      − Vi är några.\n      + Vi är många.\n"))
    #expect(outcome.output.hasSuffix("\nIngen adress försvinner.\n"))
  }

  @Test("with a warning for a lost address, and an error where that is asked for")
  func tellsLostAddress() throws {
    try FileManager.default.removeItem(atPath: workshop.path + "/content/pages/om.md")
    try #require(try workshop.build("--output", "new").status == 0)
    let warned = try workshop.msi("diff", "old", "new")
    #expect(warned.status == 0)
    #expect(warned.errors.contains("varning[lost-address]: adressen /om/ finns inte längre, och skickar ingen vidare"))
    #expect(warned.errors.contains("skriv `aliases: [/om/]`"))
    let refused = try workshop.msi("diff", "old", "new", "--strict", "--language", "en")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("error[lost-address]: the address /om/ is gone"))
    #expect(
      try workshop.msi("diff", "old", "new", "--strict", "--format", "github").errors.hasPrefix(
        "::error file=old/om/index.html"))
    #expect(
      try workshop.msi("diff", "old", "new", "--strict", "--format", "json").output.hasPrefix("{\"status\":\"refused\"")
    )
  }

  @Test("into a summary and a review file, the same each time")
  func writesFiles() throws {
    try workshop.write("---\ntitle: Om\npath: /om/\n---\n\nVi är många.\n", to: "content/pages/om.md")
    try #require(try workshop.build("--output", "new").status == 0)
    let arguments = ["diff", "old", "new", "--summary", "summary.md", "--review", "review.html"]
    #expect(try Run(arguments, in: workshop.path).wait().status == 0)
    let (summary, review) = (workshop.text(of: "summary.md"), workshop.text(of: "review.html"))
    #expect(summary.contains("Vi är <del>några\\.</del> <ins>många\\.</ins>"))
    #expect(review.hasPrefix("<!doctype html>"))
    #expect(review.contains("<mark class=\"msi-changed\">Vi är många.</mark>"))
    #expect(try Run(arguments, in: workshop.path).wait().status == 0)
    #expect(workshop.text(of: "review.html") == review)
    #expect(try workshop.msi("diff", "old", "new", "--summary", "none/summary.md").status == 2)
  }

  @Test(
    "and refuses what is no site, in both languages",
    arguments: [
      (
        "content", "i \"content\" ligger ingen webbplats som msi har gjort", "no site that msi made lies in \"content\""
      ),
      ("none", "i \"none\" ligger ingen webbplats som msi har gjort", "no site that msi made lies in \"none\""),
      ("broken", "msi-manifest.json i \"broken\" är skadad", "msi-manifest.json in \"broken\" is damaged"),
    ])
  func refusesOtherFolders(_ folder: String, _ swedish: String, _ english: String) throws {
    try workshop.write("{\"generator\": \"msi\", \"files\": [", to: "broken/msi-manifest.json")
    let outcome = try workshop.msi("diff", "old", folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("fel: " + swedish))
    #expect(outcome.errors.contains("\n  = hjälp: "))
    #expect(try workshop.msi("diff", folder, "old", "--language", "en").errors.hasPrefix("error: " + english))
  }
}

@Suite("msi verify holds a folder against its manifest", .timeLimit(.minutes(10)))
struct VerifyTests {
  @Test("and exits with 1 where something differs or is missing")
  func tellsDifferences() throws {
    let workshop = try Workshop()
    try #require(try workshop.build().status == 0)
    let verified = try workshop.msi("verify", "output")
    #expect(verified.status == 0)
    #expect(verified.errors == "")
    #expect(verified.output.hasSuffix("Allt är som manifestet säger.\n"))
    try workshop.write("annat", to: "output/404.html")
    try workshop.write("extra", to: "output/.env")
    let differing = try workshop.msi("verify", "output", "--language", "en")
    #expect(differing.status == 1)
    #expect(differing.errors.contains("error: files hold something else than the manifest says: 1\n  404.html\n"))
    #expect(differing.errors.contains("warning: files that are not the site's: 1\n  .env\n"))
  }

  @Test("and says what to do where there is none, or no curl")
  func explainsFailures() throws {
    let workshop = try Workshop()
    #expect(try workshop.msi("verify", "content").status == 64)
    #expect(
      try workshop.msi("verify", "content", "--manifest", "none.json").errors.contains(
        "manifestet none.json går inte att läsa"))
    #expect(try workshop.msi("verify", "content", "--format", "sarif").status == 64)
    let outcome = try workshop.msi("verify", "http://127.0.0.1:1/", environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("programmet curl saknas"))
  }
}
