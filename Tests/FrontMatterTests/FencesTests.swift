import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite("The front matter's fences")
struct FencesTests {
  @Test("divide a file into fields and body")
  func dividesFile() {
    let file = ReadFile("---\ntitle: Trygg fritid\nquestion: Hur?\n---\n# Rubrik\n")
    #expect(file.keys == ["title", "question"])
    #expect(file.body == "# Rubrik\n")
    #expect(file.diagnostics.isEmpty)
  }

  @Test(
    "are found whatever the file's beginning, line endings and end",
    arguments: [
      "\u{FEFF}---\ntitle: Åre\n---\nText", "---\r\ntitle: Åre\r\n---\r\nText", "---  \ntitle: Åre\n---\t\nText",
      "\u{FEFF}---\r\ntitle: Åre\r\n---\r\nText",
    ])
  func findsFences(text: String) {
    let file = ReadFile(text)
    #expect(file.text("title") == "Åre")
    #expect(file.source("title") == "Åre")
    #expect(file.body == "Text")
    #expect(file.diagnostics.isEmpty)
  }

  @Test(
    "may hold nothing, or be followed by nothing",
    arguments: [
      "---\n---\n", "---\n---", "---\ntitle: x\n---", "---\r\ntitle: x\r\n---\r\n", "---\n\n# kommentar\n---\n",
    ])
  func allowsEmptyParts(text: String) {
    let file = ReadFile(text)
    #expect(file.body.isEmpty)
    #expect(file.diagnostics.isEmpty)
  }

  @Test("are those lines alone: hyphens elsewhere belong to the text")
  func ignoresOtherHyphens() {
    let file = ReadFile("---\ntitle: a --- b\n----: x\n---\nText\n\n---\n\nMer\n")
    #expect(file.keys == ["title", "----"])
    #expect(file.body == "Text\n\n---\n\nMer\n")
  }

  @Test(
    "are missed where they are missing, and then no field is missed as well",
    arguments: [
      ("", "file missing-front-matter"), ("\n \r\n\n", "file missing-front-matter"),
      ("# Rubrik\n", "1:1 missing-front-matter"), ("title: x\n---\n", "1:1 missing-front-matter"),
      ("\n\nText", "3:1 missing-front-matter"), ("—\nText", "1:1 missing-front-matter"),
      ("----\ntitle: x\n\nRubrik\n----\n", "1:1 missing-front-matter"),
      ("---\ntitle: x\n\nRubrik\n----\n", "1:1 unclosed-front-matter"),
      ("---\rtitle: x\r---\r", "1:1 missing-front-matter"), ("---\ntitle: x\n\nText\n", "1:1 unclosed-front-matter"),
      ("---", "1:1 unclosed-front-matter"),
    ])
  func reportsMissingFences(text: String, problem: String) {
    #expect(
      problems(in: text) {
        _ = $0.requiredText("question"); _ = $0.text("title")
      } == [problem])
  }

  @Test(
    "are recognised in spite of a slip, which is reported",
    arguments: [
      ("\n---\ntitle: x\n---\nText", ["2:1 missing-front-matter"]),
      ("----\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      ("--\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      (" ---\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      ("—\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      ("–––\ntitle: x\n–––\nText", ["1:1 missing-front-matter", "3:1 unclosed-front-matter"]),
      ("—-\ntitle: x\n\n—\nText\n\n---\n\nMer", ["1:1 missing-front-matter", "4:1 unclosed-front-matter"]),
      ("---\u{A0}\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      ("\u{200B}---\ntitle: x\n---\nText", ["1:1 missing-front-matter"]),
      ("---\ntitle: x\n---\u{A0}\nText", ["3:1 unclosed-front-matter"]),
      ("---\ntitle: x\n\u{FEFF}---\nText", ["3:1 unclosed-front-matter"]),
      ("---\ntitle: x\n---\u{AD}\u{202F}\nText", ["3:1 unclosed-front-matter"]),
      ("---\ntitle: x\n----\nText", ["3:1 unclosed-front-matter"]),
    ])
  func recognisesSlips(text: String, problems: [String]) {
    let file = ReadFile(text)
    #expect(file.places == problems)
    #expect(file.text("title") == "x")
    #expect(file.body.hasPrefix("Text"))
  }

  @Test(
    "are told from what they are nearly",
    arguments: [
      (
        "---\u{A0}", "här står ett hårt mellanslag (U+00A0)",
        "skriv om raden med bara tre bindestreck, ---, så att tecknet som inte syns försvinner"
      ),
      (
        "\u{FEFF}\u{FEFF}---", "här står ett osynligt tecken (U+FEFF)",
        "skriv om raden med bara tre bindestreck, ---, så att tecknet som inte syns försvinner"
      ),
      (
        "———", "detta är tankstreck",
        "skriv tre vanliga bindestreck, ---; ordbehandlare gör ofta om dem till tankstreck"
      ),
      ("--", nil, "skriv precis tre bindestreck, ---, först på raden"),
    ] as [(String, String?, String)])
  func explainsSlips(line: String, label: String?, help: String) throws {
    let diagnostic = try #require(ReadFile(line + "\ntitle: x\n---\n").diagnostics.first)
    #expect(diagnostic.summary.sv == "raden före fälten är inte bara ---")
    #expect(diagnostic.label?.sv == label)
    #expect(diagnostic.help?.sv == help)
  }

  @Test("say where the fields seem to end when the closing one is missing")
  func suggestsTheEnd() throws {
    let file = ReadFile("---\ntitle: x\nactors:\n  public: 3\naliases:\n- /a/\n\nText\n")
    #expect(file.keys == ["title", "actors", "aliases"])
    #expect(file.source("aliases") == "- /a/")
    #expect(file.diagnostics.count == 1)
    let diagnostic = try #require(file.diagnostics.first)
    #expect(
      diagnostic.summary
        == Bilingual(sv: "fälten överst i filen är inte avslutade", en: "the fields at the top of the file have no end")
    )
    let note = try #require(diagnostic.notes.first?.span)
    #expect(file.file.location(of: note.range.lowerBound).line == 7)
  }
}
