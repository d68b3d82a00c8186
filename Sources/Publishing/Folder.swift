import Glibc

/// An open folder, by its descriptor: names in it are relative to that, and so are not affected if a path above is renamed.
struct Folder: ~Copyable, Sendable {
  let descriptor: CInt
  /// The path for failure messages.
  let path: String

  /// Opens the folder at `path`, following symlinks.
  init(at path: String) throws(PublishingFailure) {
    descriptor = try systemCall(at: path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    self.path = path
  }

  /// Opens a folder inside another; throws if it is a symlink.
  init(
    _ name: UnsafePointer<CChar>, in parent: borrowing Folder, knownAs path: String? = nil
  ) throws(PublishingFailure) {
    let path = path ?? parent.path(of: name)
    let above = parent.descriptor
    descriptor = try systemCall(at: path) { openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    self.path = path
  }

  deinit { close(descriptor) }
}

extension Folder {
  /// The path of something in the folder, for failure messages.
  func path(of name: UnsafePointer<CChar>) -> String {
    switch path {
    case ".": String(cString: name)
    case "/": "/" + String(cString: name)
    default: path + "/" + String(cString: name)
    }
  }

  /// The status of a file in the folder, without following a symlink (`lstat`); nil if it does not exist.
  func status(of name: String) throws(PublishingFailure) -> stat? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    let code = errno
    if code == ENOENT { return nil }
    throw PublishingFailure(code, at: path(of: name))
  }

  /// The device number of the folder's file system.
  func device() throws(PublishingFailure) -> dev_t {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw PublishingFailure(errno, at: path) }
    return status.st_dev
  }

  /// Whether the folder has no entries.
  func isEmpty() throws(PublishingFailure) -> Bool { try !contains { _, _ in true } }
}

// MARK: Listing

extension Folder {
  /// Whether `holds` is true of any entry; it is called with the name and type (`DT_DIR`, …) of each in turn.
  func contains(
    where holds: (UnsafePointer<CChar>, CInt) throws(PublishingFailure) -> Bool
  ) throws(PublishingFailure) -> Bool {
    let stream = try stream()
    defer { closedir(stream) }
    while let entry = try next(in: stream) {
      // The record ends with its name and is shorter than `dirent`, so it must not be copied as a whole.
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      if isSelfOrParent(name) { continue }
      if try holds(name, CInt(entry.pointee.d_type)) { return true }
    }
    return false
  }

  private func stream() throws(PublishingFailure) -> OpaquePointer {
    // The stream closes its descriptor, so it gets one of its own.
    let descriptor = descriptor
    let own = try systemCall(at: path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if let stream = fdopendir(own) { return stream }
    let code = errno
    close(own)
    throw PublishingFailure(code, at: path)
  }

  private func next(in stream: OpaquePointer) throws(PublishingFailure) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(stream) { return entry }
    let code = errno
    if code != 0 { throw PublishingFailure(code, at: path) }
    return nil
  }
}

private let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

private func isSelfOrParent(_ name: UnsafePointer<CChar>) -> Bool {
  strcmp(name, ".") == 0 || strcmp(name, "..") == 0
}
