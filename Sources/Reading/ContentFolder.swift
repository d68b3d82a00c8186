import Diagnostics
import Model
import Synchronization

/// The content folder while it is read, with the memory budget for the files whose bodies are kept.
struct ContentFolder: Sendable {
  let files: any SourceFolder
  let budget: MemoryBudget

  init(_ files: any SourceFolder, keeping limit: Int) {
    self.files = files
    budget = MemoryBudget(bytes: limit)
  }

  func text(of path: SourcePath) -> Result<[UInt8], SourceFault> {
    files.contents(of: path, atMost: textLimit)
  }
}

/// The number of bytes of files that may still be kept in memory for their bodies, shared by all jobs; other files are read
/// again.
final class MemoryBudget: Sendable {
  private let left: Atomic<Int>

  init(bytes: Int) { left = Atomic(bytes) }

  /// Takes a number of bytes from the budget; false if it has fewer.
  func take(_ count: Int) -> Bool {
    if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
    left.add(count, ordering: .relaxed)
    return false
  }
}
