import Foundation
import Testing

/// The calendars of a small site, read as RFC 5545 says that programs read them.
@Suite("A calendar")
struct CalendarTests {
  @Test("has lines of at most 75 octets that end in CRLF, and joins to whole UTF-8")
  func foldsItsLines() async throws {
    for (name, bytes) in try await calendars() {
      let text = try #require(String(bytes: bytes, encoding: .utf8), "\(name)")
      #expect(text.hasSuffix("END:VCALENDAR\r\n"), "\(name)")
      #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" }, "\(name)")
      #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 }, "\(name)")
    }
  }

  @Test("has of every event what the standard asks for, each with a name of its own")
  func describesEvents() async throws {
    let calendars = try await calendars()
    #expect(
      calendars.keys.sorted() == [
        "data/calendar.ics", "data/calendar/arbete.ics", "data/calendar/fritid.ics", "data/kalender.ics",
        "data/kalender/arbete.ics", "data/kalender/fritid.ics",
      ])
    let events = try self.events(in: #require(calendars["data/kalender.ics"]))
    #expect(events.count == 6)
    for event in events {
      for name in ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "URL"] {
        #expect(event.keys.contains { $0.split(separator: ";")[0] == name })
      }
    }
    #expect(Set(events.compactMap { $0["UID"] }).count == 6)
    #expect(events.compactMap { $0["UID"] }.contains("fritid.nulage.2@test.example"))
    #expect(try self.events(in: #require(calendars["data/kalender/arbete.ics"])).count == 1)
  }

  @Test("says back what was written, whatever signs it holds")
  func escapesTexts() async throws {
    let calendars = try await calendars()
    let events = try self.events(in: #require(calendars["data/kalender/fritid.ics"]))
    let meeting = try #require(events.first { $0["DTSTART"] == "20301201T120000Z" })
    #expect(meeting["DTEND"] == "20301201T150000Z")
    #expect(meeting["SUMMARY;LANGUAGE=sv"] == "TRÄFF 2: Nuläge – Koalition för fritid, frihet; och ”annat”")
    #expect(
      meeting["LOCATION;LANGUAGE=sv"]
        == "Folkets hus, Stora salen i Ängelholm <plan 2> och sedan hela vägen över ån till ”Kajen”")
    let camp = try #require(events.first { $0["DTSTART;VALUE=DATE"] == "20310607" })
    #expect(camp["DTEND;VALUE=DATE"] == "20310610")
  }

  private func calendars() async throws -> [String: [UInt8]] {
    try await SiteCase.named("events-to-come-and-past", in: "Sites").build().files.filter { $0.key.hasSuffix(".ics") }
  }

  /// The properties of each event, unfolded and without escapes.
  private func events(in bytes: [UInt8]) throws -> [[String: String]] {
    let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    return lines.split(separator: "BEGIN:VEVENT").dropFirst().map { event in
      Dictionary(
        event.compactMap { line in
          line.firstIndex(of: ":").map { (String(line[..<$0]), unescaped(line[line.index(after: $0)...])) }
        },
        uniquingKeysWith: { one, _ in one })
    }
  }

  private func unescaped(_ text: Substring) -> String {
    let text = String(text).replacing("\\n", with: "\n").replacing("\\,", with: ",")
    return text.replacing("\\;", with: ";").replacing("\\\\", with: "\\")
  }
}
