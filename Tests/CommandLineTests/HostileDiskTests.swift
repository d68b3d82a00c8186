import Foundation
import Glibc
import Testing

@Suite("On a hostile disk nothing is followed, waited for or published", .timeLimit(.minutes(10)))
struct HostileDiskTests {
  @Test("a link out of the content")
  func refusesLinkOutOfContent() throws {
    let workshop = try Workshop.published()
    try workshop.write("---\ntitle: Hemligt\n---\n", to: "hemligt.md")
    try workshop.link("content/pages/om.md", to: "../../hemligt.md")
    try workshop.expectRefusal(
      """
      fel[link-outside]: länken leder ut ur mappen
        ┌ content/pages/om.md
        = hjälp: lägg en kopia av filen här i stället
      """,
      """
      error[link-outside]: the link leads out of the folder
        ┌ content/pages/om.md
        = help: put a copy of the file here instead
      """)
  }

  @Test("a link out of the theme")
  func refusesLinkOutOfTheme() throws {
    let workshop = try Workshop.published()
    try workshop.link("theme/assets/passwd", to: "/etc/passwd")
    try workshop.expectRefusal(
      """
      fel[link-outside]: länken leder ut ur mappen
        ┌ theme/assets/passwd
        = hjälp: lägg en kopia av filen här i stället
      """,
      """
      error[link-outside]: the link leads out of the folder
        ┌ theme/assets/passwd
        = help: put a copy of the file here instead
      """)
  }

  @Test("a link to itself, to a folder above, and to one beside", arguments: ["igen.md", "..", "../quotes"])
  func refusesLinkLoop(_ target: String) throws {
    let workshop = try Workshop.published()
    try workshop.write("---\nname: Anna Ek\n---\n\nBra.\n", to: "content/quotes/1-anna.md")
    try workshop.link("content/pages/igen.md", to: target)
    let isFolderBeside = target == "../quotes"
    try workshop.expectRefusal(
      """
      fel[link-loop]: länken leder \(isFolderBeside ? "till en mapp" : "tillbaka till sig själv")
        ┌ content/pages/igen.md
        = hjälp: \(isFolderBeside ? "lägg filerna i mappen själv" : "ta bort länken")
      """,
      """
      error[link-loop]: the link leads \(isFolderBeside ? "to a folder" : "back to itself")
        ┌ content/pages/igen.md
        = help: \(isFolderBeside ? "put the files into the folder itself" : "remove the link")
      """)
  }

  @Test("a link to nowhere")
  func refusesBrokenLink() throws {
    let workshop = try Workshop.published()
    try workshop.link("content/pages/om.md", to: "finns-inte.md")
    try workshop.expectRefusal(
      """
      fel[unreadable-file]: filen finns inte längre
        ┌ content/pages/om.md
        = hjälp: lägg tillbaka filen, eller ta bort länken till den
      """,
      """
      error[unreadable-file]: the file is no longer there
        ┌ content/pages/om.md
        = help: put the file back, or remove the link to it
      """)
  }

  @Test("a link within the content is the file that it leads to")
  func followsLinkWithinContent() throws {
    let workshop = try Workshop.published()
    try workshop.link("content/pages/om.md", to: "start-2.md")
    try workshop.write("---\ntitle: Om oss\npath: /om-oss/\n---\n", to: "content/pages/start-2.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("fel[path-conflict]"))
  }

  @Test("a pipe that nobody writes to", arguments: ["content/pages/om.md", "content/site.yaml", "theme/assets/x.css"])
  func refusesPipe(_ name: String) throws {
    let workshop = try Workshop.published()
    try? FileManager.default.removeItem(atPath: workshop.path + "/" + name)
    try #require(mkfifo(workshop.path + "/" + name, 0o644) == 0)
    try workshop.expectRefusal(
      """
      fel[unreadable-file]: detta är ingen vanlig fil
        ┌ \(name)
        = hjälp: ersätt den med en vanlig fil
      """,
      """
      error[unreadable-file]: this is no ordinary file
        ┌ \(name)
        = help: replace it with an ordinary file
      """)
  }

  @Test("a file that may not be read")
  func refusesUnreadableFile() throws {
    let workshop = try Workshop.published()
    try workshop.write("---\ntitle: Om\n---\n", to: "content/pages/om.md")
    chmod(workshop.path + "/content/pages/om.md", 0)
    try workshop.expectRefusal(
      """
      fel[unreadable-file]: filen får inte läsas
        ┌ content/pages/om.md
        = hjälp: ge läsrättighet till filen (chmod a+r)
      """,
      """
      error[unreadable-file]: the file may not be read
        ┌ content/pages/om.md
        = help: give permission to read the file (chmod a+r)
      """, as: .ordinary)
  }

  @Test("a file of a hundred megabytes", arguments: [("content/pages/om.md", 4), ("content/images/om.png", 50)])
  func refusesLargeFile(_ name: String, limit: Int) throws {
    let workshop = try Workshop.published()
    try workshop.write("", to: name)
    try #require(truncate(workshop.path + "/" + name, 100_000_000) == 0)
    try workshop.expectRefusal(
      """
      fel[file-too-large]: filen är större än \(limit) MB
        ┌ \(name)
        = hjälp: dela upp filen, eller spara den i mindre format
      """,
      """
      error[file-too-large]: the file is larger than \(limit) MB
        ┌ \(name)
        = help: split the file, or save it in a smaller format
      """)
  }

  @Test("a name that is no text")
  func refusesNameThatIsNotUTF8() throws {
    let workshop = try Workshop.published()
    let name: [CChar] = Array((workshop.path + "/content/pages/tr").utf8CString.dropLast()) + [-27, 46, 109, 100, 0]
    try #require(close(open(name, O_WRONLY | O_CREAT, 0o644)) == 0)
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("fel[bad-file-name]: filnamnet är inte skrivet i UTF-8"))
  }

  @Test("folders a hundred levels deep")
  func refusesDeepFolders() throws {
    let workshop = try Workshop.published()
    try workshop.write("x", to: "content/images/" + String(repeating: "a/", count: 100) + "x.png")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("mapparna ligger för djupt i varandra"))
    #expect(outcome.errors.contains("1 fel i 1 fil."))
  }

  @Test("hidden files and editors' backups are passed over")
  func skipsHiddenFiles() throws {
    let workshop = try Workshop.published()
    for name in [".DS_Store", "pages/.om.md.swp", "pages/start.md~", ".git/config"] {
      try workshop.write("x", to: "content/" + name)
    }
    let outcome = try workshop.build()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }
}

extension Workshop {
  /// A workshop whose site has been published.
  fileprivate static func published() throws -> Workshop {
    let workshop = try Workshop()
    try #require(try workshop.build().status == 0)
    return workshop
  }

  fileprivate func link(_ name: String, to target: String) throws {
    try #require(symlink(target, path + "/" + name) == 0)
  }

  /// Expects only this message, in each language, and that the published site is unchanged.
  fileprivate func expectRefusal(
    _ swedish: String, _ english: String, as user: User = .invoker,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = tree("output")
    try #require(before["index.html"] != nil)
    for (language, report) in [("sv", swedish), ("en", english)] {
      let outcome = try build("--language", language, as: user)
      #expect(outcome.status == 1, sourceLocation: sourceLocation)
      #expect(outcome.errors.hasPrefix(report + "\n\n"), "\(outcome.errors)", sourceLocation: sourceLocation)
      #expect(outcome.errors.contains(language == "sv" ? "1 fel i 1 fil." : "1 error in 1 file."))
      #expect(tree("output") == before, sourceLocation: sourceLocation)
    }
  }
}
