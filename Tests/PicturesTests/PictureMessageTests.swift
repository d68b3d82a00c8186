import SeededRandom
import Synchronization
import Testing

@testable import Pictures

@Suite("What a picture's process is asked and answers")
struct PictureMessageTests {
  @Test("is read as it was written", arguments: [0, 1, 6])
  func isReadAsWritten(count: Int) {
    let variants = (0..<count).map {
      PictureVariant(width: 480 + $0, height: 70_000, format: PictureFormat.allCases[$0 % 3])
    }
    let request = PictureRequest(variants: variants, picture: [1, 2, 3])
    #expect(PictureRequest(request.bytes) == request)
    let files = (0..<count).map { [UInt8](repeating: UInt8($0), count: 300 * $0) }
    #expect(parts(of: joined(files)) == files)
  }

  @Test("is nothing where bytes are missing, changed or at random, and nothing crashes")
  func survivesAnything() {
    let reply = joined([[1, 2, 3], [], [4]])
    for count in [1, 3, 6, 9, 13, 15] { #expect(parts(of: Array(reply.prefix(count))) == nil, "\(count)") }
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect((parts(of: bytes) ?? []).allSatisfy { $0.count <= bytes.count })
      #expect((PictureRequest(bytes)?.variants.count ?? 0) <= bytes.count)
    }
  }
}

@Suite("A process that makes pictures")
struct PictureProcessTests {
  @Test(
    "that cannot be started, ends early, is killed or answers with something else is a fault, not a failure",
    arguments: [
      ("/no/such/program", PictureFault.noProcess), ("/bin/true", .damaged), ("/bin/false", .damaged),
      ("/bin/ls", .damaged),
    ])
  func isAFault(program: String, expected: PictureFault) {
    let maker = PictureMaker.inProcesses(of: program)
    let variant = PictureVariant(width: 1, height: 1, format: .png)
    #expect(throws: expected) { try maker.make([variant], of: [1, 2, 3]) }
  }

  @Test("is given its input and an empty environment, and its output comes back")
  func passesBytes() {
    let bytes = [UInt8](repeating: 7, count: 3_000_000)
    #expect(runProcess("/bin/cat", [], input: bytes) == .exited(0, output: bytes))
    #expect(runProcess("/usr/bin/env", [], input: []) == .exited(0, output: []))
    #expect(runProcess("/bin/sh", ["-c", "exit 7"], input: []) == .exited(7, output: []))
    #expect(runProcess("/bin/sh", ["-c", "kill -11 $$"], input: []) == .killed(11))
  }

  @Test("is killed when it takes too long")
  func isKilled() {
    #expect(runProcess("/bin/sleep", ["60"], input: [], atMost: 1) == .outOfTime)
  }
}

@Suite("A maker of pictures")
struct PictureMakerTests {
  @Test("asks the store first, and stores what it has made")
  func asksTheStore() throws {
    let store = MemoryStore()
    // The program is never there: what is not stored cannot be made.
    let maker = PictureMaker.inProcesses(of: "/no/such/program", storing: store)
    let variants = [
      PictureVariant(width: 9, height: 9, format: .png), PictureVariant(width: 9, height: 9, format: .webp),
    ]
    #expect(throws: PictureFault.noProcess) { try maker.make(variants, of: [1]) }
    let key = try #require(store.asked.first)
    store.store(joined([[1], [2]]), for: key)
    #expect(try maker.make(variants, of: [1]) == [[1], [2]])
    // Another picture, or other variants of it, are something else.
    #expect(throws: PictureFault.noProcess) { try maker.make(variants, of: [2]) }
    #expect(throws: PictureFault.noProcess) { try maker.make(Array(variants.reversed()), of: [1]) }
    // What is stored but is not that many files is made again.
    store.store(joined([[1]]), for: key)
    #expect(throws: PictureFault.noProcess) { try maker.make(variants, of: [1]) }
  }
}

private final class MemoryStore: PictureStore {
  private let state = Mutex((asked: [String](), entries: [String: [UInt8]]()))

  var asked: [String] { state.withLock { $0.asked } }

  func bytes(for key: String) -> [UInt8]? {
    state.withLock { state in
      state.asked.append(key)
      return state.entries[key]
    }
  }

  func store(_ bytes: [UInt8], for key: String) { state.withLock { $0.entries[key] = bytes } }
}
