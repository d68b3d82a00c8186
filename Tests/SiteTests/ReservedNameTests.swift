import Reading
import Routes
import Testing

@Suite("Every file beside the pages is at an address that no editor can take", .timeLimit(.minutes(10)))
struct ReservedNameTests {
  @Test("in a site", arguments: SiteCase.all(in: "Sites"))
  func reservesGeneratedFiles(_ site: SiteCase) async throws {
    let reserved = ReservedPaths(of: try await readLibrary(from: site.sources.content, jobs: 1).value.settings)
    let files = try await site.build().files.keys.filter { !$0.hasSuffix("/index.html") && $0 != "index.html" }
    #expect(!files.isEmpty)
    #expect(files.filter { reserved.reservedPart(of: "/" + $0.lowercased() + "/") == nil } == [])
  }
}
