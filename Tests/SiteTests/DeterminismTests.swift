import Building
import Diagnostics
import Model
import Publishing
import SeededRandom
import TestSupport
import Testing

@Suite("The same sources give the same bytes", .timeLimit(.minutes(10)))
struct DeterminismTests {
  @Test("in whatever order the disk lists its files", arguments: SiteCase.all(in: "Sites"))
  func ignoresOrder(_ site: SiteCase) async throws {
    let (sources, edition) = (try site.sources, try site.edition)
    let reference = try await build(sources, edition)
    for seed in 1...3 as ClosedRange<UInt64> {
      let shuffled = Sources(
        content: ShuffledFolder(sources.content, seed: seed), theme: ShuffledFolder(sources.theme, seed: seed))
      #expect(try await build(shuffled, edition) == reference, "seed \(seed)")
    }
  }

  @Test("with any number of jobs", arguments: SiteCase.all(in: "Sites"))
  func ignoresJobs(_ site: SiteCase) async throws {
    var edition = try site.edition
    let reference = try await build(try site.sources, edition)
    for jobs in [2, 7] {
      edition.jobs = jobs
      #expect(try await build(try site.sources, edition) == reference, "\(jobs) jobs")
    }
  }

  @Test("and the same report", arguments: SiteCase.all(in: "BadInput"))
  func reportsInOneOrder(_ site: SiteCase) async throws {
    let sources = try site.sources
    var edition = try site.edition
    edition.jobs = 7
    let shuffled = Sources(
      content: ShuffledFolder(sources.content, seed: 1), theme: ShuffledFolder(sources.theme, seed: 1))
    let outcome = try await buildSite(from: shuffled, as: edition, into: MemorySink())
    let recorded = try String(contentsOf: site.recording("report.txt"), encoding: .utf8)
    let isSame = bilingual(outcome.diagnostics, from: sources) == recorded
    #expect(isSame, "the report depends on the order of reading or on the number of jobs")
  }

  private func build(_ sources: Sources, _ edition: Edition) async throws -> [OutputPath: [UInt8]] {
    let sink = MemorySink()
    _ = try await buildSite(from: sources, as: edition, into: sink)
    return sink.files
  }
}

/// A folder that lists its entries in another order.
private struct ShuffledFolder: SourceFolder {
  private let folder: any SourceFolder
  private let seed: UInt64

  init(_ folder: any SourceFolder, seed: UInt64) {
    self.folder = folder
    self.seed = seed
  }

  var path: SourcePath { folder.path }

  func entries() -> [SourceEntry] {
    var generator = SeededGenerator(seed: seed)
    return folder.entries().shuffled(using: &generator)
  }

  func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault> {
    folder.contents(of: path, atMost: limit)
  }
}
