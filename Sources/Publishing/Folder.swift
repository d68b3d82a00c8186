import Glibc

/// An open folder: what lies in it is named from here, so that nothing changes its meaning when a path above does.
struct Folder: ~Copyable, Sendable {
  let descriptor: CInt
  /// How failures name the folder.
  let path: String

  /// Opens the folder at `path`, which may lead through symlinks.
  init(at path: String) throws(PublishingFailure) {
    descriptor = try ask(about: path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    self.path = path
  }

  /// Opens a folder inside another; a symlink is not one.
  init(
    _ name: UnsafePointer<CChar>, in parent: borrowing Folder, knownAs path: String? = nil
  ) throws(PublishingFailure) {
    let path = path ?? parent.path(of: name)
    let above = parent.descriptor
    descriptor = try ask(about: path) { openat(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    self.path = path
  }

  deinit { close(descriptor) }
}

extension Folder {
  /// How failures name what lies in the folder.
  func path(of name: UnsafePointer<CChar>) -> String {
    switch path {
    case ".": String(cString: name)
    case "/": "/" + String(cString: name)
    default: path + "/" + String(cString: name)
    }
  }

  /// What stands at a name, without following a symlink; nothing where nothing does.
  func status(of name: String) throws(PublishingFailure) -> stat? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    let code = errno
    if code == ENOENT { return nil }
    throw PublishingFailure(code, at: path(of: name))
  }

  /// The disk that the folder lies on.
  func device() throws(PublishingFailure) -> dev_t {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw PublishingFailure(errno, at: path) }
    return status.st_dev
  }

  /// Whether there is nothing in the folder.
  func isEmpty() throws(PublishingFailure) -> Bool { try !contains { _, _ in true } }
}

// MARK: Listing

extension Folder {
  /// Whether anything in the folder makes `holds` true; it is asked with each name and kind (`DT_DIR`, …) in turn.
  func contains(
    where holds: (UnsafePointer<CChar>, CInt) throws(PublishingFailure) -> Bool
  ) throws(PublishingFailure) -> Bool {
    let stream = try stream()
    defer { closedir(stream) }
    while let entry = try next(in: stream) {
      // The record is shorter than `dirent`: it ends with its name, so it is never copied as a whole.
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      if isSelfOrParent(name) { continue }
      if try holds(name, CInt(entry.pointee.d_type)) { return true }
    }
    return false
  }

  private func stream() throws(PublishingFailure) -> OpaquePointer {
    // A stream closes the descriptor that it reads from, so it gets one of its own.
    let descriptor = descriptor
    let own = try ask(about: path) { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
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
