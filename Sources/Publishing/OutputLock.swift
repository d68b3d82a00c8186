import Glibc

/// An exclusive lock for building into one output folder (`flock`), which the kernel releases if the process dies.
///
/// The lock file is empty and beside the folder; it is removed with the lock.
struct OutputLock: ~Copyable, Sendable {
  private let destination: Destination
  private let descriptor: CInt

  /// Acquires the lock without waiting; throws `locked` if another build holds it.
  init(on destination: Destination) throws(PublishingFailure) {
    descriptor = try lockedFile(at: destination)
    self.destination = destination
  }

  deinit {
    // Removed while it is locked: a build that has opened it meanwhile sees that it is gone, and makes a new one.
    unlinkat(destination.parent.descriptor, destination.lockName, 0)
    close(descriptor)
  }
}

private func lockedFile(at destination: Destination) throws(PublishingFailure) -> CInt {
  let folder = destination.parent.descriptor
  while true {
    let file = try systemCall(at: destination.path) {
      openat(folder, destination.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    if flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      close(file)
      throw code == EWOULDBLOCK ? .locked(destination.path) : PublishingFailure(code, at: destination.path)
    }
    if isLinked(file, at: destination) { return file }
    close(file)
  }
}

/// Whether the open file is still the one at the lock's path: the build that held it before may have removed it.
private func isLinked(_ file: CInt, at destination: Destination) -> Bool {
  var own = stat()
  var named = stat()
  return fstat(file, &own) == 0
    && fstatat(destination.parent.descriptor, destination.lockName, &named, AT_SYMLINK_NOFOLLOW) == 0
    && own.st_dev == named.st_dev && own.st_ino == named.st_ino
}
