import Diagnostics
import Model
import Synchronization

/// The content folder while it is read, with the room that there is for keeping bodies.
struct ContentFolder: Sendable {
  let files: any SourceFolder
  let room: BodyRoom
  private var ahead: [(path: SourcePath, contents: Result<[UInt8], SourceFault>)] = []

  init(_ files: any SourceFolder, keeping limit: Int) {
    self.files = files
    room = BodyRoom(bytes: limit)
  }

  /// The folder with a batch of files read already, before any of them is parsed.
  func readingAhead(_ paths: some Sequence<SourcePath>) -> ContentFolder {
    var folder = self
    folder.ahead = paths.map { ($0, files.contents(of: $0, atMost: textLimit)) }
    return folder
  }

  func text(of path: SourcePath) -> Result<[UInt8], SourceFault> {
    ahead.first { $0.path == path }?.contents ?? files.contents(of: path, atMost: textLimit)
  }
}

/// How many more bytes of bodies may be kept, so that they need not be read again; all jobs take from one.
final class BodyRoom: Sendable {
  private let left: Atomic<Int>

  init(bytes: Int) { left = Atomic(bytes) }

  /// Takes room for so many bytes, if there is as much.
  func takes(_ count: Int) -> Bool {
    if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
    left.add(count, ordering: .relaxed)
    return false
  }
}
