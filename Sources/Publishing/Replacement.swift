import Diagnostics
import Glibc

extension Destination {
  /// Replaces the output with the staged folder, atomically where the system can; the notes tell what did not go as it
  /// should.
  ///
  /// If it throws, the output is unchanged.
  func replace(with staged: String, by system: SystemCalls) throws(PublishingFailure) -> [Note] {
    switch try existingOutput() {
    case .nothing, .emptyFolder:
      try rename(staged, to: name, by: system)
      return []
    case .site:
      return try exchange(with: staged, by: system)
    }
  }

  private func exchange(with staged: String, by system: SystemCalls) throws(PublishingFailure) -> [Note] {
    switch system.exchange(parent.descriptor, staged, name) {
    case 0: break
    case ENOSYS, EINVAL, EOPNOTSUPP, EPERM: return try swapByHand(with: staged, by: system)
    case let code: throw PublishingFailure(code, at: path)
    }
    // Since the check, somebody may have put something else there.
    guard (try? isOurs(staged)) == true else {
      _ = system.exchange(parent.descriptor, staged, name)
      throw .notOurs(path)
    }
    return removeOldSite(staged)
  }

  /// Renames the old site away and the new one to its path; if the second fails, or the program is killed between the two,
  /// the old site is renamed back, here or by the next build.
  private func swapByHand(with staged: String, by system: SystemCalls) throws(PublishingFailure) -> [Note] {
    try rename(name, to: previousName, by: system)
    do throws(PublishingFailure) {
      try rename(staged, to: name, by: system)
    } catch {
      try rename(previousName, to: name, by: system)
      throw error
    }
    return [.couldNotExchange(path)] + removeOldSite(previousName)
  }

  func rename(_ from: String, to other: String, by system: SystemCalls) throws(PublishingFailure) {
    switch system.rename(parent.descriptor, from, other) {
    case 0: return
    // `rename` replaces an empty folder, but no other.
    case EEXIST, ENOTEMPTY: throw .notOurs(parent.path(of: other))
    case let code: throw PublishingFailure(code, at: parent.path(of: other))
    }
  }
}
