import Diagnostics
import Glibc
import Model

/// A source folder on disk.
package struct DiskFolder: SourceFolder {
  package let path: SourcePath

  package init(_ path: String) {
    var path = path
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    self.path = SourcePath(path)
  }

  package func entries() -> [SourceEntry] {
    guard let root = resolved(path.description) else { return [] }
    var entries: [SourceEntry] = []
    var waiting = [(path: path, depth: 0)]
    while let folder = waiting.popLast() {
      for (name, type) in listing(of: folder.path, faults: &entries) {
        let path = folder.path.appending(name)
        switch kind(of: path, type: type, in: root) {
        case .folder where folder.depth >= deepest: entries.append(SourceEntry(path, .fault(.tooDeep)))
        case .folder:
          entries.append(SourceEntry(path, .folder))
          waiting.append((path, folder.depth + 1))
        case let kind: entries.append(SourceEntry(path, kind))
        }
      }
    }
    return entries
  }

  package func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault> {
    let descriptor = open(path.description, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return .failure(SourceFault(errno: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(SourceFault(errno: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notAFile) }
    guard status.st_size <= limit else { return .failure(.tooLarge(limit: limit)) }
    return readAll(of: descriptor, expecting: Int(status.st_size), atMost: limit)
  }
}

/// The greatest depth of folders: more than any site needs, and less than the system's limit for a path allows.
private let deepest = 16

/// The bytes of an open file.
///
/// It may grow or shrink while it is read; what was there is taken, up to the limit.
private func readAll(of descriptor: Int32, expecting size: Int, atMost limit: Int) -> Result<[UInt8], SourceFault> {
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      if got == 0 { return }
      if got < 0, errno == EINTR { continue }
      if got < 0 {
        failure = errno
        return
      }
      count += got
    }
  }
  return failure == 0 ? .success(bytes) : .failure(SourceFault(errno: failure))
}

/// The names in a folder with their types from the directory entry, without those that `isPassedOver`.
private func listing(of folder: SourcePath, faults: inout [SourceEntry]) -> [(name: String, type: UInt8)] {
  guard let handle = opendir(folder.description) else {
    faults.append(SourceEntry(folder, .fault(SourceFault(errno: errno))))
    return []
  }
  defer { closedir(handle) }
  var names: [(name: String, type: UInt8)] = []
  while let entry = readdir(handle) {
    let (name, isUTF8) = name(of: entry)
    guard !isPassedOver(name) else { continue }
    guard isUTF8 else {
      faults.append(SourceEntry(folder.appending(name), .fault(.nameNotUTF8)))
      continue
    }
    names.append((name, entry.pointee.d_type))
  }
  return names
}

/// The name of an entry in a folder; what in it is not UTF-8 is shown as U+FFFD.
private func name(of entry: UnsafeMutablePointer<dirent>) -> (name: String, isUTF8: Bool) {
  withUnsafePointer(to: &entry.pointee.d_name) { field in
    field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { bytes in
      String(validatingCString: bytes).map { ($0, true) } ?? (String(cString: bytes), false)
    }
  }
}

private func kind(of path: SourcePath, type: UInt8, in root: String) -> SourceEntry.Kind {
  switch Int(type) {
  case Int(DT_REG): return .file
  case Int(DT_DIR): return .folder
  case Int(DT_LNK): return linkKind(of: path, in: root)
  case Int(DT_UNKNOWN): return statedKind(of: path, in: root)
  default: return .fault(.notAFile)
  }
}

/// The kind of an entry by `lstat`, for file systems whose directories have no types.
private func statedKind(of path: SourcePath, in root: String) -> SourceEntry.Kind {
  var status = stat()
  guard lstat(path.description, &status) == 0 else { return .fault(SourceFault(errno: errno)) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return linkKind(of: path, in: root)
  default: return .fault(.notAFile)
  }
}

/// The kind of a symbolic link: a file if its target is a file below the same root.
private func linkKind(of path: SourcePath, in root: String) -> SourceEntry.Kind {
  guard let target = resolved(path.description) else {
    return .fault(errno == ELOOP ? .linkLoop : SourceFault(errno: errno))
  }
  var status = stat()
  guard stat(target, &status) == 0 else { return .fault(SourceFault(errno: errno)) }
  let folder = resolved(String(path.description.dropLast(path.name.count))) ?? root
  if (folder + "/").hasPrefix(target + "/") { return .fault(.linkLoop) }
  guard target.hasPrefix(root + "/") else { return .fault(.linkOutside) }
  return status.st_mode & S_IFMT == S_IFREG ? .file : .fault(.linkToFolder)
}

/// The absolute path with symbolic links resolved; nil, with `errno`, if it does not exist.
private func resolved(_ path: String) -> String? {
  guard let pointer = realpath(path, nil) else { return nil }
  defer { free(pointer) }
  return String(cString: pointer)
}

extension SourceFault {
  init(errno number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .permission
    case ELOOP: self = .linkLoop
    case EISDIR, ENXIO, ENODEV: self = .notAFile
    default: self = .system(number, String(cString: strerror(number)))
    }
  }
}
