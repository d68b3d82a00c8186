import Glibc

/// The right to build into one output folder; the kernel takes it back when the process dies.
///
/// It is a lock on an empty file beside the folder, which goes when the lock is given up.
struct OutputLock: ~Copyable, Sendable {
  private let destination: Destination
  private let descriptor: CInt

  /// Takes the lock at once, or fails because another build holds it.
  init(on destination: Destination) throws(PublishingFailure) {
    descriptor = try lockedFile(at: destination)
    self.destination = destination
  }

  deinit {
    // Removed while it is held: whoever has opened it meanwhile sees that it is gone, and makes a new one.
    unlinkat(destination.parent.descriptor, destination.lockName, 0)
    close(descriptor)
  }
}

private func lockedFile(at destination: Destination) throws(PublishingFailure) -> CInt {
  let folder = destination.parent.descriptor
  while true {
    let file = try ask(about: destination.path) {
      openat(folder, destination.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    if flock(file, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      close(file)
      throw code == EWOULDBLOCK ? .locked(destination.path) : PublishingFailure(code, at: destination.path)
    }
    if stands(file, at: destination) { return file }
    close(file)
  }
}

/// Whether the file still has its name: the build that held it before may just have removed it.
private func stands(_ file: CInt, at destination: Destination) -> Bool {
  var own = stat()
  var named = stat()
  return fstat(file, &own) == 0
    && fstatat(destination.parent.descriptor, destination.lockName, &named, AT_SYMLINK_NOFOLLOW) == 0
    && own.st_dev == named.st_dev && own.st_ino == named.st_ino
}
