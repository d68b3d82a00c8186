import Diagnostics
import Fixing
import Glibc
import Model
import Reading

/// Replaces files with what they are to hold: all, or, if anything goes wrong, none.
///
/// Each is first written beside itself, under a name that is no content, and takes its place in one step when all are there. A
/// link stays, and the file that it leads to is replaced.
func replace(_ files: [FixedFile]) throws(Failure) {
  var staged: [StagedFile] = []
  defer { for file in staged { unlink(file.temporary) } }
  for file in files { staged.append(try StagedFile(file)) }
  for (index, file) in staged.enumerated() where rename(file.temporary, file.path) != 0 {
    let code = errno
    for earlier in staged[..<index] { earlier.putBack() }
    throw Failure(writing: file.path, code)
  }
}

/// The new bytes of a file, beside it.
private struct StagedFile {
  let path: String
  let temporary: String
  private let original: [UInt8]
  private let mode: mode_t

  init(_ file: FixedFile) throws(Failure) {
    let written = file.path.description
    guard let real = realpath(written, nil) else { throw Failure(writing: written, errno) }
    defer { free(real) }
    path = String(cString: real)
    guard case .success(let bytes) = DiskFolder(".").contents(of: SourcePath(path), atMost: file.original.count + 1),
      bytes == file.original
    else { throw Failure(changed: written) }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
    temporary = path[..<slash] + "/." + path[slash...].dropFirst() + ".\(getpid()).tmp"
    original = file.original
    var status = stat()
    guard access(path, W_OK) == 0, stat(path, &status) == 0 else { throw Failure(writing: written, errno) }
    mode = status.st_mode & 0o7777
    try write(file.fixed)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure(writing: path, errno) }
    let code = writeAll(of: bytes, to: file)
    let isKept = fchmod(file, mode) == 0 && fsync(file) == 0
    let reason = code != 0 ? code : isKept ? 0 : errno
    let closing = close(file) == 0 ? 0 : errno
    guard reason == 0, closing == 0 else {
      unlink(temporary)
      throw Failure(writing: path, reason != 0 ? reason : closing)
    }
  }

  /// Puts the original back in place of the new bytes, as far as the disk lets it.
  func putBack() {
    try? write(original)
    rename(temporary, path)
  }
}

extension Failure {
  fileprivate init(writing file: String, _ code: Int32) {
    let words = String(cString: strerror(code))
    self.init(
      message: Bilingual(
        sv: "filen \(file) kan inte skrivas: \(words); ingen fil är ändrad",
        en: "the file \(file) cannot be written: \(words); no file has been changed"),
      path: file, status: ExitStatus.machine)
  }

  fileprivate init(changed file: String) {
    self.init(
      message: Bilingual(
        sv: "filen \(file) ändrades medan den rättades; ingen fil är ändrad av msi",
        en: "the file \(file) changed while it was being mended; msi has changed no file"),
      help: Bilingual(sv: "kör msi fix igen", en: "run msi fix again"),
      path: file, status: ExitStatus.refused)
  }
}
