import Testing

@Suite("The accessibility statement")
struct AccessibilityRuleTests {
  static let head = "body: MSI\nservice: Koalitionerna\nemail: a@msi.se\n"
  static let assessment = "assessed: 2026-11-01\nmethod: Självskattning\nupdated: 2026-11-02\n"
  static let deficiency = "deficiencies:\n  - what: Filmen saknar undertexter\n    reason: Beställda\n"

  @Test("may not promise more than it tells")
  func refusesPromisesBeyondFacts() async throws {
    let full = Self.head + Self.assessment + "status: full\n"
    #expect(try await Content(["accessibility.yaml": full]).fired == [])
    #expect(try await Content(["accessibility.yaml": full + Self.deficiency]).fired == ["false-conformance “full”"])
  }

  @Test("names the deficiencies of a site that does not conform fully")
  func demandsDeficiencies() async throws {
    for status in ["partial", "none"] {
      let statement = Self.head + Self.assessment + "status: \(status)\n"
      #expect(try await Content(["accessibility.yaml": statement]).fired == ["false-conformance “\(status)”"])
      #expect(try await Content(["accessibility.yaml": statement + Self.deficiency]).fired == [])
    }
  }

  @Test("is only a warning while nobody has assessed the site")
  func warnsWhileUnassessed() async throws {
    let content = try await Content(["accessibility.yaml": Self.head + "status: not-assessed\n"])
    #expect(content.fired == ["accessibility-not-assessed “not-assessed”"])
    #expect(content.diagnostics.allSatisfy { $0.severity == .warning })
  }
}
