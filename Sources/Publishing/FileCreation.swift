import Bytes
import Glibc

extension Folder {
  /// Writes a new file, and makes the folders that it lies in; never over a file, never through a symlink.
  ///
  /// The modes are 0644 and 0755, from which the user's umask takes away.
  func create(_ path: String, holding bytes: ByteView) throws(PublishingFailure) {
    try makeFolders(above: path)
    let descriptor = descriptor
    let file = try ask(about: self.path(of: path)) {
      openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    let writing = write(bytes, to: file)
    // Some file systems tell only now that the disk was full.
    let closing = close(file) == 0 ? 0 : errno
    let code = writing == 0 ? closing : writing
    if code != 0 { throw PublishingFailure(code, at: self.path(of: path)) }
  }

  /// Makes the folders that lead to `path`, those that are missing.
  ///
  /// A page mostly has a folder of its own, so that one is made without looking, and those above it only when they
  /// turn out to be missing. Jobs then need not share, and lock, a list of the folders that exist.
  func makeFolders(above path: String) throws(PublishingFailure) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return }
    let parent = String(path[..<slash])
    if try makeFolder(parent) { return }
    try makeFolders(above: parent)
    _ = try makeFolder(parent)
  }

  /// Whether the folder is there now; it is not where the one above it is missing.
  private func makeFolder(_ path: String) throws(PublishingFailure) -> Bool {
    if mkdirat(descriptor, path, 0o755) == 0 { return true }
    let code = errno
    switch code {
    case EEXIST: return true
    case ENOENT: return false
    default: throw PublishingFailure(code, at: self.path(of: path))
    }
  }
}

/// Writes all of it, however little the system takes at a time; zero, or the `errno`.
private func write(_ bytes: ByteView, to file: CInt) -> CInt {
  var rest = bytes
  while !rest.isEmpty {
    let written = Glibc.write(file, rest.baseAddress, rest.count)
    if written >= 0 {
      rest = rest.part(from: written)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
