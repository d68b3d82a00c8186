import Diagnostics
import Testing

@testable import FrontMatter

/// A field with a syntax error, and its diagnostics.
struct SyntaxCase: CustomTestStringConvertible {
  let field: String
  let problem: String
  let summary: Bilingual
  let help: Bilingual?
  var testDescription: String { field }

  init(_ field: String, _ problem: String, sv: String, en: String, help: (sv: String, en: String)? = nil) {
    self.field = field
    self.problem = problem
    summary = Bilingual(sv: sv, en: en)
    self.help = help.map { Bilingual(sv: $0.sv, en: $0.en) }
  }

  static func quote(_ value: String) -> (sv: String, en: String) {
    ("sätt citattecken runt hela värdet: \(value)", "put quotation marks around the whole value: \(value)")
  }

  /// More text after a quotation.
  static func after(_ field: String, _ place: String) -> SyntaxCase {
    SyntaxCase(
      field, place + " invalid-yaml", sv: "texten fortsätter efter citattecknet",
      en: "the text goes on after the quotation mark", help: quote("'\(field.dropFirst("title: ".count))'"))
  }

  static func start(_ field: String, _ sign: String, quoted: String, rule: String = "invalid-yaml") -> SyntaxCase {
    SyntaxCase(
      field, "2:8 \(rule)", sv: "ett värde utan citattecken kan inte börja med \"\(sign)\"",
      en: "a value without quotation marks cannot begin with \"\(sign)\"",
      help: rule == "invalid-yaml" ? quote(quoted) : nil)
  }
}

@Suite("A field that is written wrongly")
struct SyntaxTests {
  static let cases = [
    SyntaxCase(
      "title: Åre: nu", "2:11 invalid-yaml", sv: "värdet innehåller ett kolon", en: "the value has a colon in it",
      help: SyntaxCase.quote("\"Åre: nu\"")),
    .start("title: @anna", "@", quoted: "\"@anna\""), .start("title: `x`", "`", quoted: "\"`x`\""),
    .start("title: % av", "%", quoted: "\"% av\""), .start("title: > text", ">", quoted: "\"> text\""),
    .start("title: - ett", "-", quoted: "\"- ett\""), .start("title: ? vem", "?", quoted: "\"? vem\""),
    .start("title: , \"x\"", ",", quoted: "', \"x\"'"),
    SyntaxCase(
      "title: {{x}} 'n", "2:8 figure-in-field", sv: "fältet kan inte ha siffror inom {{…}}",
      en: "the field cannot have figures in {{…}}"),
    SyntaxCase(
      "title: {{x}}", "2:8 figure-in-field", sv: "fältet kan inte ha siffror inom {{…}}",
      en: "the field cannot have figures in {{…}}"),
    .start("title: *Nu* då", "*", quoted: "", rule: "forbidden-yaml"),
    .start("title: & Co", "&", quoted: "", rule: "forbidden-yaml"),
    .start("title: !<Obs", "!", quoted: "", rule: "forbidden-yaml"),
    SyntaxCase(
      "title: \"Hej", "2:8 invalid-yaml", sv: "citattecknet avslutas inte", en: "the quotation mark is not closed",
      help: ("skriv \" även efter värdet", "write \" after the value as well")),
    SyntaxCase(
      "title: \"Hej\" sa hon", "2:14 invalid-yaml", sv: "texten fortsätter efter citattecknet",
      en: "the text goes on after the quotation mark", help: SyntaxCase.quote("'\"Hej\" sa hon'")),
    .after("title: \"Hej\" & Co", "2:14"), .after("title: \"Hej\" * Co", "2:14"), .after("title: \"Hej\" ! Co", "2:14"),
    .after("title: \"Hej\" @ Co", "2:14"), .after("title: \"Hej\" % Co", "2:14"), .after("title: \"Hej\" `Co`", "2:14"),
    .after("title: \"Hej\" | Co", "2:14"), .after("title: \"Hej\" > Co", "2:14"), .after("title: \"Hej\" - Co", "2:14"),
    .after("title: \"Hej\", Co", "2:13"), .after("title: \"Hej\" &Co", "2:14"), .after("title: \"Hej\" *Co*", "2:14"),
    SyntaxCase(
      "title:\u{A0}Hej", "2:7 invalid-yaml", sv: "mellanslaget är inget vanligt mellanslag",
      en: "the space is no plain space",
      help: (
        "radera tecknet och skriv ett vanligt mellanslag",
        "delete the character and type a plain space"
      )),
    SyntaxCase(
      "title:\u{202F}Hej", "2:7 invalid-yaml", sv: "mellanslaget är inget vanligt mellanslag",
      en: "the space is no plain space"),
    SyntaxCase(
      "title: 'Don't'", "2:13 invalid-yaml", sv: "texten fortsätter efter citattecknet",
      en: "the text goes on after the quotation mark", help: SyntaxCase.quote("\"Don't\"")),
    SyntaxCase(
      "title: [Läs](x)", "2:13 invalid-yaml", sv: "texten fortsätter efter \"]\"", en: "the text goes on after \"]\"",
      help: SyntaxCase.quote("\"[Läs](x)\"")),
    SyntaxCase(
      "title: \"C:\\Users\"", "2:11 invalid-yaml", sv: "\\U betyder ingenting mellan dubbla citattecken",
      en: "\\U means nothing between double quotation marks"),
    SyntaxCase("title: [a, b", "2:8 invalid-yaml", sv: "\"[\" avslutas inte", en: "\"[\" is not closed"),
    SyntaxCase("title:\n  - {a: b", "3:5 invalid-yaml", sv: "\"{\" avslutas inte", en: "\"{\" is not closed"),
    SyntaxCase("title: ['a' 'b']", "2:13 invalid-yaml", sv: "ett kommatecken saknas", en: "a comma is missing"),
    SyntaxCase(
      "title:Hej", "2:6 invalid-yaml", sv: "mellanslag saknas efter kolonet", en: "the space after the colon is missing"
    ),
    SyntaxCase(
      "title:\n  public 3\n  private: 4", "3:3 invalid-yaml", sv: "raden saknar kolon", en: "the line has no colon"),
    SyntaxCase(
      "title:\n  a: 1\n    b: 2", "4:5 invalid-yaml", sv: "raden har fel indrag", en: "the line is indented wrongly"),
    SyntaxCase(
      "title:\n    a: 1\n  b: 2", "4:3 invalid-yaml", sv: "raden har fel indrag", en: "the line is indented wrongly"),
    SyntaxCase(
      "title:\n  - a\n  b: c", "4:3 invalid-yaml", sv: "raden har fel indrag", en: "the line is indented wrongly"),
    SyntaxCase(
      "title:\n\tpublic: 3", "3:1 tab-indentation", sv: "raden är indragen med tabb",
      en: "the line is indented with a tab"),
    SyntaxCase(
      "title:\n  \u{A0}public: 3", "3:3 tab-indentation", sv: "raden är indragen med hårda mellanslag",
      en: "the line is indented with no-break spaces"),
    SyntaxCase(
      "title:\n\u{A0}public: 3", "3:1 tab-indentation", sv: "raden är indragen med hårda mellanslag",
      en: "the line is indented with no-break spaces"),
  ]

  @Test("is explained at its place, in both languages", arguments: cases)
  func explainsAtItsPlace(_ fault: SyntaxCase) throws {
    let file = ReadFile(fields: fault.field)
    #expect(file.places == [fault.problem])
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.summary == fault.summary)
    if let help = fault.help { #expect(diagnostic.help == help) }
  }

  @Test("hides no other field, and is not said to be missing", arguments: cases)
  func hidesNoOtherField(_ fault: SyntaxCase) {
    let text = "---\n\(fault.field)\nquestion: Hur?\nqestion: Vad?\nsummary: @x\n---\n"
    let summary = 1 + text.split(separator: "\n").count - 2
    let found = problems(in: text) {
      _ = $0.requiredText("title")
      let question = $0.requiredText("question")
      #expect(question.value == "Hur?")
      _ = $0.text("summary")
    }
    #expect(found == [fault.problem, "\(summary):10 invalid-yaml", "\(summary - 1):1 unknown-field"])
  }

  @Test("may have lost its name; then no field is said to be missing")
  func missesNoFieldWithoutName() throws {
    let text = "---\ntitle: Hur gör vi\nför att lyckas?\nquestion Hur?\n---\n"
    let found = problems(in: text) {
      let title = $0.requiredText("title")
      #expect(title.value == "Hur gör vi")
      _ = $0.requiredText("question")
    }
    #expect(found == ["3:1 invalid-yaml"])
    let diagnostic = try #require(ReadFile(text).diagnostics.first)
    #expect(diagnostic.summary == Bilingual(sv: "raden hör inte till något fält", en: "the line belongs to no field"))
  }

  @Test(
    "may be no field at all",
    arguments: [("hej", "2:1"), ("- a\n- b", "2:1"), ("[a, b]", "2:1"), ("a: b\n- c", "3:1"), (": foo", "2:1")])
  func findsWhatIsNoField(text: String, place: String) {
    let file = ReadFile(fields: text)
    #expect(file.places == ["\(place) invalid-yaml"])
  }

  @Test("leaves values alone that go on at the margin")
  func keepsMultilineValues() {
    let file = ReadFile(fields: "title: \"En lång\ntext\"\nactors:\n- a\n- b\nlist: [\na\n]\nsummary: @x\n  y: |\n z")
    #expect(file.places == ["10:10 invalid-yaml"])
    #expect(file.text("title") == "En lång text")
    #expect(file.keys == ["title", "actors", "list", "summary"])
  }
}
