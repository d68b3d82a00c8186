import Foundation
import Testing

@Suite("The program ends", .timeLimit(.minutes(10)))
struct ExitStatusTests {
  @Test("with 0 and a result on standard output when the site is built")
  func endsWith0AfterBuild() throws {
    let workshop = try Workshop()
    let outcome = try workshop.build()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("11 sidor och 14 filer i output/"))
    #expect(workshop.text(of: "output/index.html").contains("<h1>Välkommen</h1>"))
    #expect(workshop.names() == ["content", "output", "theme"])
  }

  @Test("with 0 when there are only warnings, and tells them on standard error")
  func endsWith0AfterWarnings() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi("build")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("varning[placeholder-base-url]"))
    #expect(outcome.errors.hasSuffix("1 varning i 1 fil.\n"))
    #expect(outcome.output.hasPrefix("11 sidor"))
  }

  @Test("with 1, the place and a suggestion when a sector is misspelt, and leaves the old site byte for byte")
  func endsWith1ForMisspeltSector() throws {
    let workshop = try Workshop()
    #expect(try workshop.build().status == 0)
    let before = workshop.tree("output")
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        fel[unknown-sector]: sektorn "pubilc" finns inte
          ┌ content/coalitions/07-trygg-fritid.md:5:3
        5 │   pubilc: 12
          │   ^^^^^^ menade du "public" (offentlig sektor)?
          = hjälp: skriv någon av sektorerna i site.yaml: civil-society, public, private och academia

        1 fel i 1 fil.
        Inget har publicerats.

        """)
    #expect(workshop.tree("output") == before)
    #expect(workshop.names() == ["content", "output", "theme"])
  }

  @Test("with 1 after an error of the theme, and leaves nothing behind where there was no site")
  func endsWith1ForThemeError() throws {
    let workshop = try Workshop()
    try workshop.write("{{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}\n", to: "theme/templates/not-found.html")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("theme/templates/not-found.html:1:23"))
    #expect(workshop.names() == ["content", "theme"])
  }

  @Test("with 1 when two pages claim one address, and not as if the disk had failed")
  func endsWith1ForSharedAddress() throws {
    let workshop = try Workshop()
    try workshop.write("---\ntitle: Om\npath: /koalitioner/\n---\n", to: "content/pages/a.md")
    try workshop.write("---\ntitle: Om\npath: /koalitioner/\n---\n", to: "content/pages/b.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("fel[path-conflict]"))
  }

  @Test("with 1 when the folder of sources is not there", arguments: ["content", "theme"])
  func endsWith1ForMissingFolder(_ folder: String) throws {
    let outcome = try Workshop().build("--" + folder, "finns-inte")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("fel[missing-folder]: mappen finns-inte finns inte, eller är tom\n"))
    #expect(outcome.errors.contains("1 fel i 1 fil."))
  }

  @Test("with 64 when it is called in a wrong way", arguments: wrongUses)
  func endsWith64ForWrongUse(_ use: WrongUse) throws {
    let workshop = try Workshop()
    let outcome = try Run(use.arguments, in: workshop.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(use.says), "\(outcome.errors)")
    #expect(workshop.names() == ["content", "theme"])
    #expect(workshop.names(in: "content/output") == [])
  }

  @Test(
    "with 64 where SOURCE_DATE_EPOCH is no time, or beyond the year 9999",
    arguments: ["i dag", "-1", "+1", "1.5", " 1", "1763942400 ", "253402297200", "99999999999999999999", ""])
  func endsWith64ForWrongClock(_ value: String) throws {
    let workshop = try Workshop()
    for command in ["build", "check"] {
      let outcome = try workshop.msi(command, environment: ["SOURCE_DATE_EPOCH": value])
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("Fel: SOURCE_DATE_EPOCH är \"\(value)\""))
    }
    let dated = try workshop.msi("check", "--date", "2026-11-24", environment: ["SOURCE_DATE_EPOCH": value])
    #expect(dated.status == 0)
  }

  @Test("with 0 at both ends of what SOURCE_DATE_EPOCH may be", arguments: ["0", "253402297199"])
  func acceptsBothEndsOfClock(_ value: String) throws {
    #expect(try Workshop().msi("check", environment: ["SOURCE_DATE_EPOCH": value]).status == 0)
  }

  @Test("with the site in place, however many folders the output needs", arguments: [40, 1000])
  func buildsIntoDeepOutput(_ depth: Int) throws {
    let workshop = try Workshop()
    let output = (1...depth).map { _ in "a" }.joined(separator: "/")
    for option in ["--output", "--content", "--theme"] { _ = try workshop.build(option, output) }
    #expect(workshop.text(of: output + "/index.html").contains("<h1>Välkommen</h1>"))
  }

  @Test("check with 0 or 1 as build does, and writes nothing")
  func checksWithoutWriting() throws {
    let workshop = try Workshop()
    let outcome = try workshop.msi("check", "--base-url", Workshop.baseURL)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("Inga fel: 11 sidor kontrollerade"))
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let refused = try workshop.msi("check", "--base-url", Workshop.baseURL)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("fel[unknown-sector]"))
    #expect(workshop.names() == ["content", "theme"])
  }
}

/// A wrong use, and a few words of its message.
struct WrongUse: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let says: String
  var testDescription: String { arguments.joined(separator: " ") }
}

private let wrongUses = [
  WrongUse(arguments: ["bulid"], says: "bulid"),
  WrongUse(arguments: ["build", "--otuput", "x"], says: "--otuput"),
  WrongUse(arguments: ["build", "extra"], says: "extra"),
  WrongUse(arguments: ["build", "--jobs", "0"], says: "1 till 1024"),
  WrongUse(arguments: ["build", "--jobs", "många"], says: "många"),
  WrongUse(arguments: ["build", "--format", "xml"], says: "github"),
  WrongUse(arguments: ["build", "--language", "de"], says: "sv"),
  WrongUse(arguments: ["build", "--base-url", "koalitioner.se"], says: "koalitioner.se"),
  WrongUse(arguments: ["build", "--base-url", "https://koalitioner.se:99999"], says: "99999"),
  WrongUse(
    arguments: ["build", "--base-url", "http://https://koalitioner.se/"], says: "http://https://koalitioner.se/"),
  WrongUse(arguments: ["build", "--date", "2021-02-30"], says: "2021-02-30"),
  WrongUse(arguments: ["build", "--output", "content"], says: "får inte ligga i varandra"),
  WrongUse(arguments: ["build", "--output", "content/output"], says: "får inte ligga i varandra"),
  WrongUse(arguments: ["build", "--output", "."], says: "får inte ligga i varandra"),
  WrongUse(arguments: ["build", "--output", "theme/../content/x"], says: "får inte ligga i varandra"),
  WrongUse(arguments: ["build", "--output", "finns-inte/../content/x"], says: "får inte ligga i varandra"),
  WrongUse(arguments: ["build", "--previous", "theme"], says: "ingen webbplats som msi har gjort"),
  WrongUse(arguments: ["check", "--previous", "finns-inte"], says: "msi-manifest.json"),
  WrongUse(arguments: ["explain", "unknown-sektor"], says: "unknown-sector"),
  WrongUse(arguments: ["new"], says: "title"),
  WrongUse(arguments: ["new", "!?"], says: "!?"),
]
