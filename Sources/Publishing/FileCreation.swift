import Bytes
import Glibc

extension Folder {
  /// Creates a file with its parent folders; never overwrites a file, and never follows a symlink.
  ///
  /// The modes are 0644 and 0755, less the user's umask.
  func create(_ path: String, holding bytes: ByteView) throws(PublishingFailure) {
    try makeFolders(above: path)
    let descriptor = descriptor
    let file = try systemCall(at: self.path(of: path)) {
      openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    let writing = write(bytes, to: file)
    // Some file systems report only now that the disk was full.
    let closing = close(file) == 0 ? 0 : errno
    let code = writing == 0 ? closing : writing
    if code != 0 { throw PublishingFailure(code, at: self.path(of: path)) }
  }

  /// Makes those parent folders of `path` that do not exist.
  ///
  /// It tries the innermost first, since most pages have a folder of their own, and goes up only if that fails. So jobs need
  /// not share a locked set of the folders that exist.
  func makeFolders(above path: String) throws(PublishingFailure) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return }
    let parent = String(path[..<slash])
    if try makeFolder(parent) { return }
    try makeFolders(above: parent)
    _ = try makeFolder(parent)
  }

  /// Makes a folder unless it exists; returns false if its parent does not exist.
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

/// Writes all bytes, in as many calls as the system needs; returns zero or the `errno`.
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
