import Diagnostics
import Testing

@Suite struct SARIFReportTests {
  @Test("names the rule, the file and the region, with columns in code points, and explains each broken rule once")
  func writesResults() throws {
    let marked = Marked("👩‍👧å: 1️⃣pubilc2️⃣\n")
    var diagnostic = Diagnostic.unknownSector(at: marked.span)
    diagnostic.help = Bilingual(sv: "skriv en annan", en: "write another")
    diagnostic.fix = Fix("pubilc", at: marked.span, to: "public")
    diagnostic.notes = [Note(Bilingual(sv: "som här", en: "as here"), at: marked.file.span(0..<2))]
    let report = Report([diagnostic, .saying("allt", at: Span(wholeOf: "mapp/å b.md"))])
    let run = try run(of: report.rendered(as: .sarif, of: marked.file))
    #expect(run["tool"]?["driver"]?["rules"]?.elements?.map { $0["id"]?.text } == ["unknown-sector"])
    let results = try #require(run["results"]?.elements)
    #expect(results.map { $0["ruleId"]?.text } == ["unknown-sector", "unknown-sector"])
    #expect(results[0]["level"]?.text == "error")
    #expect(
      results[0]["message"]?["text"]?.text
        == "sektorn \"pubilc\" finns inte\nmenade du \"public\" (offentlig sektor)?\nskriv en annan")
    let location = try #require(results[0]["locations"]?.elements?.first?["physicalLocation"])
    #expect(location["artifactLocation"]?["uri"]?.text == "content/07.md")
    // The family is three code points.
    #expect(location["region"]?["startColumn"]?.number == 7)
    #expect(location["region"]?["endColumn"]?.number == 13)
    #expect(results[0]["relatedLocations"]?.elements?.first?["message"]?["text"]?.text == "som här")
    let change = results[0]["fixes"]?.elements?.first?["artifactChanges"]?.elements?.first
    let replacement = change?["replacements"]?.elements?.first
    #expect(change?["artifactLocation"]?["uri"]?.text == "content/07.md")
    #expect(replacement?["deletedRegion"]?["startColumn"]?.number == 7)
    #expect(replacement?["insertedContent"]?["text"]?.text == "public")
    let whole = try #require(results[1]["locations"]?.elements?.first?["physicalLocation"])
    #expect(whole["artifactLocation"]?["uri"]?.text == "mapp/%C3%A5%20b.md")
    #expect(whole["region"] == nil)
  }

  @Test("is a run without results where there is nothing to say")
  func writesEmptyRun() throws {
    #expect(try run(of: Report([]).rendered(as: .sarif))["results"]?.elements?.isEmpty == true)
  }

  @Test("writes a failure of the machine as a notification")
  func writesMachineFailure() throws {
    let invocation = try #require(run(of: sarifFailure("minnet räcker inte"))["invocations"]?.elements?.first)
    #expect(
      invocation["toolExecutionNotifications"]?.elements?.first?["message"]?["text"]?.text == "minnet räcker inte")
  }
}

/// The only run of a log.
private func run(of log: String) throws -> JSON {
  let log = try #require(JSON(reading: log))
  #expect(log["version"]?.text == "2.1.0")
  return try #require(log["runs"]?.elements?.first)
}
