import Dispatch
import FuzzInputs
import Synchronization

extension FuzzTarget {
  /// The target that the first argument names.
  static let chosen = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)
}

/// Waits for asynchronous work, for a caller that must be synchronous, as libFuzzer's is.
func waiting(for work: @escaping @Sendable () async throws -> Void) throws {
  let (failure, done) = (Failure(), DispatchSemaphore(value: 0))
  Task {
    do { try await work() } catch { failure.error.withLock { $0 = error } }
    done.signal()
  }
  done.wait()
  if let error = failure.error.withLock({ $0 }) { throw error }
}

/// What one thread leaves for another.
private final class Failure: Sendable {
  let error = Mutex<(any Error)?>(nil)
}
