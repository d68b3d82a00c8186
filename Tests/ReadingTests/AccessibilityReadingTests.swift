import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@Suite("Reading the accessibility statement")
struct AccessibilityReadingTests {
  static let whole = """
    body: MSI
    service: Koalitionerna
    status: partial
    deficiencies:
      - what: Filmen saknar undertexter
        reason: Beställda till mars
        criterion: 1.2.2
    assessed: 2026-11-01
    method: Självskattning
    updated: 2026-11-02
    email: a@msi.se
    phone: 072-546 48 17
    burdens:
      - what: Gamla protokoll
    exceptions:
      - what: Karta
        reason: 9 §

    """

  private func read(_ text: String) async -> Reported<Library> {
    let site = "title: K\norganisation: MSI\nbase-url: https://msi.se/\nsectors: {public: offentlig sektor}\n"
    let folder = MemoryFolder("content", ["site.yaml": site, "accessibility.yaml": text])
    return await readLibrary(from: folder, jobs: 1)
  }

  @Test("takes everything that the law asks for")
  func takesEveryField() async throws {
    let outcome = await read(Self.whole)
    #expect(outcome.diagnostics == [])
    let statement = try #require(outcome.value.accessibility)
    #expect(statement.conformance?.value == .partial)
    #expect(statement.deficiencies.map(\.criterion?.value) == ["1.2.2"])
    #expect(statement.burdens.map(\.what.value) == ["Gamla protokoll"])
    #expect(statement.exceptions.map(\.reason?.value) == ["9 §"])
    #expect(statement.phone?.value.dialled == "+46725464817")
  }

  @Test(
    "misses a field without which the statement is none",
    arguments: ["body", "service", "status", "method", "assessed", "updated"])
  func reportsMissingField(_ field: String) async {
    let lines = Self.whole.split(separator: "\n").filter { !$0.hasPrefix(field + ":") }
    let outcome = await read(lines.joined(separator: "\n") + "\n")
    #expect(outcome.diagnostics.map(\.rule.id) == ["missing-field"])
    #expect(outcome.diagnostics.first?.summary.sv.contains("\"\(field)\"") == true)
  }

  @Test("asks for a way to give notice")
  func asksForContact() async {
    let lines = Self.whole.split(separator: "\n").filter { !$0.hasPrefix("email:") && !$0.hasPrefix("phone:") }
    #expect(await read(lines.joined(separator: "\n") + "\n").diagnostics.map(\.rule.id) == ["missing-field"])
  }

  @Test("says which words a status may have")
  func listsStatuses() async {
    let outcome = await read(Self.whole.replacing("status: partial", with: "status: partiel"))
    #expect(outcome.diagnostics.map(\.rule.id) == ["unknown-conformance"])
    #expect(outcome.diagnostics.first?.label?.sv == "menade du \"partial\"?")
  }
}
