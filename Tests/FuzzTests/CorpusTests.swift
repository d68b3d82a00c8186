import Foundation
import FuzzInputs
import Testing

/// What the fuzzer began with and what it has found, tried again (Tools/fuzz/README.md).
@Suite("The fuzzer's corpus", .timeLimit(.minutes(10)))
struct CorpusTests {
  @Test("holds nothing that traps, hangs, or makes a file that is no text", arguments: FuzzTarget.allCases)
  func survivesCorpus(_ target: FuzzTarget) async throws {
    let inputs = try FileManager.default.contentsOfDirectory(atPath: Self.corpus + target.rawValue)
    try #require(!inputs.isEmpty)
    for input in inputs.sorted() {
      let bytes = try #require(FileManager.default.contents(atPath: Self.corpus + target.rawValue + "/" + input))
      await #expect(throws: Never.self, "\(input)") { try await target.run(Array(bytes)) }
    }
  }

  private static let corpus =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Tools/fuzz/corpus/").standardized.path + "/"
}
