import Diagnostics
import Glibc

extension Destination {
  /// Puts the folder of this name in the place of the output, in one step wherever the system can; the notes say
  /// what was not as it should be.
  ///
  /// When it fails, the output is what it was.
  func replace(with staged: String, by system: SystemCalls) throws(PublishingFailure) -> [Note] {
    switch try standing() {
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
    // Between looking at it and taking it away, somebody may have put something else there.
    guard (try? isOurs(staged)) == true else {
      _ = system.exchange(parent.descriptor, staged, name)
      throw .notOurs(path)
    }
    return removeOldSite(staged)
  }

  /// Takes the old site away and puts the new one in its place; if that fails, or the program is killed between the
  /// two, the old site is put back, here or by the next build.
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
    // An empty folder gives way to a renamed one; a folder with something in it does not.
    case EEXIST, ENOTEMPTY: throw .notOurs(parent.path(of: other))
    case let code: throw PublishingFailure(code, at: parent.path(of: other))
    }
  }
}
