import Diagnostics
import Testing

@testable import FrontMatter

@Suite("Reading fields")
struct FieldReaderTests {
  @Test("gives the values, with their places, and nothing to complain of")
  func readsFields() throws {
    let file = ReadFile(
      fields:
        "title: Åre\ndraft: ja\norder: 7\naliases: [/a/, /b/]\nread-more:\n  url: x\nactors:\n  - name: A\n  - name: B")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    let title = fields.requiredText("title")
    let (draft, order, aliases) = (fields.flag("draft"), fields.count("order"), fields.texts("aliases"))
    let (link, actors, summary) = (fields.mapping("read-more"), fields.mappings("actors"), fields.text("summary"))
    let found = fields.finish()
    #expect(found.isEmpty)
    #expect(title.value == "Åre")
    #expect(file.file.text(title.span.range) == "Åre")
    #expect(draft?.value == true)
    #expect(order?.value == 7)
    #expect(aliases?.map(\.value) == ["/a/", "/b/"])
    #expect(link?.entries.map(\.key.value) == ["url"])
    #expect(actors?.count == 2)
    #expect(summary == nil)
  }

  @Test("reports what was never asked for, with what was likely meant")
  func reportsUnknown() throws {
    let file = ReadFile(fields: "titel: x\nfärg: röd")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
    _ = fields.requiredText("title")
    _ = fields.text("summary")
    let found = fields.finish()
    // The misspelt title is not reported as missing as well.
    #expect(places(of: found, in: file.file) == ["2:1 unknown-field", "3:1 unknown-field"])
    #expect(found.map(\.summary.sv) == ["fältet \"titel\" finns inte", "fältet \"färg\" finns inte"])
    #expect(found.map(\.summary.en) == ["there is no field \"titel\"", "there is no field \"färg\""])
    #expect(found.first?.label == Bilingual(sv: "menade du \"title\"?", en: "did you mean \"title\"?"))
    #expect(found.last?.help?.sv == "använd något av fälten title, summary")
  }

  @Test("reports a missing field at the opening fence, and whose it is")
  func reportsMissing() throws {
    let file = ReadFile("\u{FEFF}---\nquestion: Hur?\n---\n")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
    _ = fields.requiredText("title")
    _ = fields.requiredText("question")
    let found = fields.finish()
    #expect(places(of: found, in: file.file) == ["1:1 missing-field"])
    let diagnostic = try #require(found.first)
    #expect(file.file.text(diagnostic.span.range) == "---")
    #expect(diagnostic.summary == Bilingual(sv: "fältet \"title\" saknas", en: "the field \"title\" is missing"))
    #expect(diagnostic.label == Bilingual(sv: "en koalition måste ha det", en: "a coalition must have it"))
    #expect(diagnostic.help == Bilingual(sv: "lägg till en rad: title: …", en: "add a line: title: …"))
  }

  @Test("keeps the first of repeated fields, and says where that is")
  func reportsRepeated() throws {
    let file = ReadFile(fields: "title: a\nactors: {x: 1, x: 2}\ntitle: b\ntitle: @c")
    #expect(file.text("title") == "a")
    #expect(file.places == ["3:16 repeated-field", "4:1 repeated-field", "5:8 invalid-yaml", "5:1 repeated-field"])
    let diagnostic = try #require(file.diagnostics.dropFirst().first)
    #expect(
      diagnostic.summary == Bilingual(sv: "fältet \"title\" finns redan", en: "the field \"title\" is there already"))
    #expect(diagnostic.notes.first?.span?.range == 4..<9)
  }

  @Test("finds repeated fields among very many")
  func reportsRepeatedAmongMany() {
    let keys = (0..<2000).map { "k\($0): x" } + ["k7: y", "k1999: y"]
    #expect(
      ReadFile(fields: keys.joined(separator: "\n")).places == ["2002:1 repeated-field", "2003:1 repeated-field"])
  }

  @Test(
    "takes for empty what an eye sees nothing of",
    arguments: [
      "title: \u{A0}", "title: \u{200B}", "title: \"\\u200B \\_\"", "title: '\u{2060}\u{AD}'",
      "title: \u{2800}\u{3164}",
    ])
  func takesInvisibleForEmpty(field: String) {
    #expect(problems(in: "---\n\(field)\n---\n") { _ = $0.requiredText("title") } == ["2:8 empty-field"])
  }

  @Test("takes an optional field that holds nothing for one that is not there, as programs leave it open")
  func passesOverOpenFields() {
    let fields = "a: []\nb: {}\nc: null\nd: ''\ne: {f: [], g: ~}"
    #expect(
      problems(in: "---\n\(fields)\n---\n") {
        _ = ($0.list("a"), $0.mapping("b"), $0.text("c"), $0.text("d"), $0.mapping("e"))
      } == [])
  }

  @Test(
    "reports an empty field once, though it is required",
    arguments: [
      ("title:", "2:7"), ("title: ", "2:7"), ("title: \"\"", "2:8"), ("title: ' '", "2:8"), ("title: #1 i år", "2:8"),
      ("title: |\n", "2:8"),
    ])
  func reportsEmptyOnce(field: String, place: String) {
    #expect(problems(in: "---\n\(field)\n---\n") { _ = $0.requiredText("title") } == ["\(place) empty-field"])
  }

  @Test("says what a comment has swallowed")
  func reportsSwallowed() {
    let file = ReadFile(fields: "title: #1 i år")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    _ = fields.text("title")
    let found = fields.finish()
    #expect(found.first?.label?.sv == "det som står efter \"#\" läses inte")
  }

  @Test("reports a value of another shape")
  func reportsOtherShapes() {
    let text = "---\na: [x]\nb:\n  c: d\nc: x\nd: x\ne: [y, [z], {w: x}, ]\n---\n"
    let found = problems(in: text) {
      _ = $0.text("a")
      _ = $0.list("b")
      _ = $0.list("c")
      _ = $0.mapping("d")
      let texts = $0.texts("e")
      #expect(texts?.map(\.value) == ["y"])
    }
    #expect(found == ["2:4", "4:3", "5:4", "6:4", "7:8", "7:13"].map { "\($0) wrong-shape" })
  }

  @Test(
    "names the shapes, or the space that is missing after a colon",
    arguments: [
      ("3 offentliga", "\"actors\" ska vara en grupp av fält, inte en text"),
      ("https://msi.se", "\"actors\" ska vara en grupp av fält, inte en text"),
      ("public:3", "mellanslag saknas efter kolonet"),
      ("public:\u{A0}3", "mellanslaget är inget vanligt mellanslag"),
    ])
  func namesShapes(value: String, summary: String) {
    let file = ReadFile(fields: "actors:\n  \(value)")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
    _ = fields.mapping("actors")
    #expect(fields.finish().map(\.summary.sv) == [summary])
  }

  @Test(
    "finds the field that is meant by a name in capitals, or with a character that does not show",
    arguments: [("Title", "menade du \"title\"?"), ("summary\u{A0}", "i namnet står ett hårt mellanslag (U+00A0)")])
  func suggestsFieldMeant(name: String, label: String) {
    let file = ReadFile(fields: "title: A\n\(name): B")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    _ = (fields.text("title"), fields.text("summary"))
    #expect(fields.finish().map(\.label?.sv) == [label])
  }

  @Test(
    "tells the ways apart in which a count can fail",
    arguments: [
      ("-3", "not-a-count", "\"n\" kan inte vara negativt", "skriv ett heltal med siffror, till exempel 12"),
      ("−3", "not-a-count", "\"n\" kan inte vara negativt", "skriv ett heltal med siffror, till exempel 12"),
      ("3,5", "not-a-count", "\"n\" ska vara ett heltal", "skriv ett heltal med siffror, till exempel 12"),
      ("3.0", "not-a-count", "\"n\" ska vara ett heltal", "skriv ett heltal med siffror, till exempel 12"),
      ("1/2", "not-a-count", "\"n\" ska vara ett heltal", "skriv ett heltal med siffror, till exempel 12"),
      ("92 %", "not-a-count", "\"n\" ska skrivas med bara siffror", "skriv 92"),
      ("1 000", "not-a-count", "\"n\" ska skrivas med bara siffror", "skriv 1000"),
      ("1\u{202F}000 st", "not-a-count", "\"n\" ska skrivas med bara siffror", "skriv 1000"),
      ("tolv", "not-a-count", "\"n\" ska vara ett tal", "skriv ett heltal med siffror, till exempel 12"),
      ("2–3", "not-a-count", "\"n\" ska vara ett tal", "skriv ett heltal med siffror, till exempel 12"),
      ("٣", "not-a-count", "\"n\" ska vara ett tal", "skriv ett heltal med siffror, till exempel 12"),
      ("1000000001", "number-too-large", "\"n\" är för stort", "kontrollera antalet siffror"),
      ("99999999999999999999999999", "number-too-large", "\"n\" är för stort", "kontrollera antalet siffror"),
    ])
  func explainsRefusedCounts(value: String, rule: String, summary: String, help: String) {
    let file = ReadFile(fields: "n: \(value)")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    let count = fields.count("n")
    let found = fields.finish()
    #expect(count == nil)
    #expect(places(of: found, in: file.file) == ["2:4 \(rule)"])
    #expect(found.first?.summary.sv == summary)
    #expect(found.first?.help?.sv == help)
  }

  @Test("accepts counts", arguments: [("0", 0), ("36", 36), ("007", 7), ("\"12\"", 12), ("1000000000", 1_000_000_000)])
  func acceptsCounts(value: String, number: Int) {
    let file = ReadFile(fields: "n: \(value)")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    let count = fields.count("n")
    let found = fields.finish()
    #expect(count?.value == number)
    #expect(found.isEmpty)
  }

  @Test(
    "takes four words for an answer, and no other", arguments: ["ja", "true", "nej", "false", "yes", "Ja", "kanske"])
  func readsFlags(value: String) {
    let file = ReadFile(fields: "draft: \(value)")
    var fields = FieldReader(file.fields, of: Bilingual(sv: "en sida", en: "a page"))
    let flag = fields.flag("draft")?.value
    let found = fields.finish()
    switch value {
    case "ja", "true": #expect(flag == true && found.isEmpty)
    case "nej", "false": #expect(flag == false && found.isEmpty)
    default:
      #expect(flag == nil)
      #expect(places(of: found, in: file.file) == ["2:8 not-a-flag"])
      #expect(
        found.first?.summary == Bilingual(sv: "\"draft\" ska vara ja eller nej", en: "\"draft\" must be true or false"))
      #expect(found.first?.label?.sv == (value == "kanske" ? nil : "menade du ja?"))
    }
  }

  @Test("checks items and the caller's own findings alike")
  func reportsCallersFindings() {
    let found = problems(in: "---\nsectors:\n  public: 3\n  private: -1\n---\n") { fields in
      let counts = fields.mapping("sectors")?.entries.compactMap { fields.count(of: $0) }
      #expect(counts?.map(\.value) == [3])
      fields.report(.missingField("source", of: Bilingual(sv: "en siffra", en: "a statistic"), at: fields.span))
    }
    #expect(found == ["4:12 not-a-count", "1:1 missing-field"])
  }
}
