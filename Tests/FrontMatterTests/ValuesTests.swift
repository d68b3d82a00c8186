import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite("A value")
struct ValuesTests {
  @Test(
    "stays the text that the author wrote",
    arguments: [
      "no", "yes", "12:30", "007", "nil", "1e3", "0x1F", "2021-03-24", "true", "3,5", "+46 8 123", ".inf",
    ])
  func keepsAuthorsText(value: String) {
    #expect(ReadFile(fields: "title: \(value)").text("title") == value)
  }

  @Test(
    "is what its notation says, and its span is the notation",
    arguments: [
      ("title: Hej  ", "Hej", "Hej"), ("title: \"Hej: du\"  ", "Hej: du", "\"Hej: du\""),
      ("title: 'Det''s'", "Det's", "'Det''s'"), ("title: \"a\\tb\"", "a\tb", "\"a\\tb\""),
      ("title: |\n  en\n  två", "en\ntvå", "|\n  en\n  två"),
      ("title: >-\n  en\n  två\n\n", "en två", ">-\n  en\n  två"), ("title: en\n  två", "en två", "en\n  två"),
      ("title: a # kommentar", "a", "a"), ("title: \"a\" #kommentar", "a", "\"a\""), ("title: a#b", "a#b", "a#b"),
      ("title: https://msi.se", "https://msi.se", "https://msi.se"), ("\"title\":  x", "x", "x"),
    ])
  func readsNotation(field: String, value: String, source: String) {
    let file = ReadFile(fields: field + "\nlast: y")
    #expect(file.text("title") == value)
    #expect(file.source("title") == source)
    #expect(file.text("last") == "y")
    #expect(file.diagnostics.isEmpty)
  }

  @Test("has its place in bytes, whatever stands before it")
  func countsBytesAfterWideCharacters() {
    let file = ReadFile(
      "\u{FEFF}---\r\nåäö: ”é” 😀\r\n# 日本\r\nlista:\r\n  - ö\r\n  - [å, 😀]\r\ntitle: 'Å'\r\n---\r\nText")
    #expect(file.source("åäö") == "”é” 😀")
    #expect(file.source("lista") == "- ö\r\n  - [å, 😀]")
    #expect(file.source("title") == "'Å'")
    #expect(file.fields.entries.map { file.file.text($0.key.span.range) } == ["åäö", "lista", "title"])
  }

  @Test("may be a list or a group of fields, in either style")
  func readsCollections() throws {
    let file = ReadFile(fields: "a:\n- x\n- y\nb: [x, y]\nc:\n  k: v\n  l: w\n\n# slut\nd: {k: v}")
    guard case .list(let a, _) = file["a"], case .list(let b, _) = file["b"] else { throw Unexpected() }
    #expect(a.count == 2 && b.count == 2)
    guard case .mapping(let c) = file["c"] else { throw Unexpected() }
    #expect(c.entries.map(\.key.value) == ["k", "l"])
    #expect(file.source("a") == "- x\n- y")
    #expect(file.source("b") == "[x, y]")
    #expect(file.source("c") == "k: v\n  l: w")
    #expect(file.source("d") == "{k: v}")
  }

  @Test("may be absent, which is no empty text")
  func distinguishesAbsentFromEmpty() {
    let file = ReadFile(fields: "title:\nquestion: \"\"\nsummary: null\nlead: ~")
    guard case .empty(let span) = file["title"] else { Issue.record("not empty"); return }
    #expect(file.file.location(of: span.range.lowerBound).column == 7)
    for field in ["question", "summary", "lead"] {
      guard case .null = file[field] else {
        Issue.record("\(field) is not left open")
        continue
      }
    }
  }

  @Test("may be sixteen levels deep, and no deeper, be it ten thousand levels")
  func limitsDepth() {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(ReadFile(fields: "a: \(nested(15))").places == [])
    #expect(ReadFile(fields: "a: \(nested(16))").places == ["2:19 nested-too-deep"])
    #expect(ReadFile(fields: "a: \(nested(10_000))\nb: x").places == ["2:19 nested-too-deep"])
    #expect(ReadFile(fields: "a:\n" + String(repeating: "- ", count: 10_000)).places == ["3:31 nested-too-deep"])
    #expect(ReadFile(fields: "a: &b " + String(repeating: "{x: ", count: 10_000)).places == ["2:67 nested-too-deep"])
  }

  @Test(
    "may stand in a file of YAML alone, with or without its opening line",
    arguments: ["", "---\n", "\u{FEFF}", "# Ord\n"])
  func readsWholeFiles(opening: String) {
    let file = SourceFile("site.yaml", opening + "title: Å\nsectors:\n  public: offentlig\n")
    let read = readYAML(of: file)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value.entries.map(\.key.value) == ["title", "sectors"])
    #expect(read.value.entries.first.map { file.text($0.value.span.range) } == "Å")
    #expect(read.value.span.meansWholeFile)
  }

  @Test("is not invented for an empty file of YAML", arguments: ["", "\n", "---\n", "# bara en kommentar"])
  func inventsNothingForEmptyFile(text: String) {
    let read = readYAML(of: SourceFile("site.yaml", text))
    #expect(read.value.entries.isEmpty && !read.value.isIncomplete && read.diagnostics.isEmpty)
  }

  struct Unexpected: Error {}
}
