import Diagnostics
import Model
import Synchronization

/// The content folder while it is read, with the room that there is for keeping bodies.
struct ContentFolder: Sendable {
  let files: any SourceFolder
  let room: MemoryBudget

  init(_ files: any SourceFolder, keeping limit: Int) {
    self.files = files
    room = MemoryBudget(bytes: limit)
  }

  func text(of path: SourcePath) -> Result<[UInt8], SourceFault> {
    files.contents(of: path, atMost: textLimit)
  }
}

/// How many more bytes of bodies may be kept, so that they need not be read again; all jobs take from one.
final class MemoryBudget: Sendable {
  private let left: Atomic<Int>

  init(bytes: Int) { left = Atomic(bytes) }

  /// Takes room for so many bytes, if there is as much.
  func takes(_ count: Int) -> Bool {
    if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
    left.add(count, ordering: .relaxed)
    return false
  }
}
