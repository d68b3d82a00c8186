import Testing

@Suite("Very many entries in one file", .timeLimit(.minutes(10)))
struct ManyTests {
  /// Half of what the limit for text files has room for.
  private let many = 100_000

  @Test("are read, a hundred thousand of them, within the limit of minutes")
  func readsManySectors() async throws {
    let lines = (0..<many).map { "  s\($0): 1" }.joined(separator: "\n")
    let content = await Content([("coalitions/01-a.md", Array(coalition("actors:\n" + lines).utf8))])
    #expect(content.diagnostics.isEmpty)
    guard case .counts(let counts) = content.library.coalitions.first?.actors else {
      Issue.record("no counts")
      return
    }
    #expect(counts.count == many)
  }

  @Test("that are wrong are told one by one")
  func reportsEachWrongEntry() async throws {
    let lines = (0..<1000).map { "  s\($0): -\($0 + 1)" }.joined(separator: "\n")
    let content = await Content([("coalitions/01-a.md", Array(coalition("actors:\n" + lines).utf8))])
    #expect(content.found.first == "not-a-count “-1”")
    #expect(content.found.count == 1000)
  }

  @Test("as aliases and actors, too")
  func readsManyAliasesAndActors() async throws {
    let aliases = (0..<20_000).map { "/a\($0)/" }.joined(separator: ", ")
    let actors = (0..<20_000).map { "  - {name: A\($0), sector: public}" }.joined(separator: "\n")
    let content = await Content([
      ("coalitions/01-a.md", Array(coalition("aliases: [\(aliases)]\nactors:\n\(actors)").utf8))
    ])
    #expect(content.diagnostics.isEmpty)
    #expect(content.library.coalitions.first?.aliases.count == 20_000)
  }
}
