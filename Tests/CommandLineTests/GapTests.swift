import Foundation
import Testing

@Suite("msi check --gaps")
struct GapTests {
  @Test("lists what each coalition does not tell, in either language, and exits as it would otherwise")
  func listsGaps() throws {
    let workshop = try Workshop()
    try workshop.write(Self.coalition, to: "content/coalitions/01-ett.md")
    let swedish = try workshop.msi("check", "--gaps", "--language", "sv")
    #expect(swedish.status == 0, "\(swedish.errors)")
    #expect(
      swedish.output.contains(
        "\nEtt (content/coalitions/01-ett.md)\n"
          + "  status, starts, ends, facts, themes, actors, partners, read-more, events, results, image, summary, updated, löptext\n"
      ), "\(swedish.output)")
    let english = try workshop.msi("check", "--gaps", "--language", "en")
    #expect(english.output.hasPrefix("Not filled in:\n"))
    #expect(english.output.contains("summary, updated, text\n"))
    #expect(!(try workshop.msi("check")).output.contains("Ett"))
  }

  @Test("is a list of files and fields in JSON, sorted as the coalitions are")
  func listsGapsInJSON() throws {
    let workshop = try Workshop()
    try workshop.write(Self.coalition, to: "content/coalitions/01-ett.md")
    let run = try workshop.msi("check", "--gaps", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.output)")
    let gaps = try #require(document["gaps"] as? [[String: Any]])
    let files = gaps.compactMap { $0["file"] as? String }
    #expect(files.count >= 2)
    #expect(files == files.sorted())
    let fields = try #require(gaps.first { $0["title"] as? String == "Ett" }?["fields"] as? [String])
    #expect(fields.contains("summary"))
    #expect(fields.contains("body"))
    #expect(!fields.contains("place"))
    #expect(try workshop.msi("check", "--format", "json").output.contains("\"gaps\"") == false)
  }

  private static let coalition = "---\ntitle: Ett\nquestion: Hur?\nplace: Malmö\n---\n"
}
