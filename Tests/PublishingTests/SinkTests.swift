import Model
import Publishing
import TestSupport
import Testing

@Suite("Sinks")
struct SinkTests {
  @Test("the staging folder takes files from several tasks at once")
  func acceptsFilesConcurrently() async throws {
    let folder = try TemporaryFolder()
    let staging = try StagingFolder.beside(folder["output"])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for page in 0..<50 { try staging.put("\(task) \(page)", at: "\(page)/gemensam/\(task)/index.html") }
        }
      }
      try await group.waitForAll()
    }
    #expect(try staging.publish().files == 400)
    let site = contents(of: folder["output"])
    #expect(site.count == 401)
    #expect(site["49/gemensam/7/index.html"] == "7 49")
  }

  @Test("memory keeps each file as it was when it was written")
  func keepsFilesAsWritten() throws {
    let sink = MemorySink()
    let path = try #require(OutputPath("index.html"))
    var bytes = Array("first".utf8)
    try sink.put(bytes, at: path)
    bytes[0] = 0
    #expect(sink.files == [path: Array("first".utf8)])
    #expect(throws: PublishingFailure.taken(path)) { try sink.put(bytes, at: path) }
    #expect(sink.files == [path: Array("first".utf8)])
  }
}
