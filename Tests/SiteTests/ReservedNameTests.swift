import Reading
import Routes
import Testing

@Suite("Every file beside the pages is at an address that no editor can take", .timeLimit(.minutes(10)))
struct ReservedNameTests {
  @Test("in a site", arguments: SiteCase.all(in: "Sites"))
  func reservesGeneratedFiles(_ site: SiteCase) async throws {
    let library = try await readLibrary(from: site.sources.content, jobs: 1).value
    let reserved = ReservedPaths(of: library.settings)
    let editors = library.rootFiles.map(\.path)
    let files = try await site.build().files.keys.filter {
      !$0.hasSuffix("/index.html") && $0 != "index.html" && !editors.contains($0)
    }
    #expect(!files.isEmpty)
    #expect(files.filter { reserved.reservedPart(of: "/" + $0.lowercased() + "/") == nil } == [])
  }
}
