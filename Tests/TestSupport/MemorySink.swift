import Bytes
import Model
import Publishing
import Synchronization

/// A sink that keeps the files in memory.
package final class MemorySink: Sink {
  private let stored = Mutex<[OutputPath: [UInt8]]>([:])

  package init() {}

  package func write(_ bytes: ByteView, to path: OutputPath) throws(PublishingFailure) {
    let copy = Array(bytes)
    let isNew = stored.withLock { stored in
      if stored[path] != nil { return false }
      stored[path] = copy
      return true
    }
    if !isNew { throw .taken(path) }
  }

  /// The files written so far.
  package var files: [OutputPath: [UInt8]] { stored.withLock { $0 } }
}
