import Building
import Diagnostics
import Model
import Publishing
import Reading
import Synchronization
import TestSupport
import Testing

@Suite("A file that an editor saves while the site is built", .timeLimit(.minutes(10)))
struct ChangingSourceTests {
  @Test("is told where its text is read twice, and nothing is published", arguments: changedFiles)
  func tellsOfChangedSource(_ file: String) async throws {
    let outcome = try await build(changing: file, keeping: 0)
    #expect(outcome.diagnostics.map(\.rule.id) == ["changed-while-building"])
    #expect(outcome.diagnostics.first?.span.path.description == "content/" + file)
    #expect(outcome.diagnostics.holdErrors)
  }

  @Test("is shown as it was where its text is kept", arguments: changedFiles)
  func keepsSourceInMemory(_ file: String) async throws {
    #expect(try await build(changing: file, keeping: bodyLimit).diagnostics.isEmpty)
  }

  private func build(changing file: String, keeping limit: Int) async throws -> Reported<Summary> {
    let sources = try SiteCase.named("redirects", in: "Sites").sources
    let changing = ChangingFolder(sources.content, changes: sources.content.path.appending(file))
    return try await buildSite(
      from: Sources(content: changing, theme: sources.theme, keeping: limit), as: .test, into: MemorySink())
  }
}

private let changedFiles = ["coalitions/01-kultur.md", "pages/start.md"]

/// A folder in which one file has another text from its second reading on.
private final class ChangingFolder: SourceFolder {
  private let folder: any SourceFolder
  private let changing: SourcePath
  private let readings = Mutex(0)

  init(_ folder: any SourceFolder, changes file: SourcePath) {
    self.folder = folder
    changing = file
  }

  var path: SourcePath { folder.path }
  func entries() -> [SourceEntry] { folder.entries() }

  func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault> {
    let bytes = folder.contents(of: path, atMost: limit)
    guard path == changing else { return bytes }
    let isFirst = readings.withLock { readings in
      readings += 1
      return readings == 1
    }
    return isFirst ? bytes : bytes.map { $0.map { $0 == UInt8(ascii: "t") ? UInt8(ascii: "d") : $0 } }
  }
}
