import Diagnostics
import Glibc
import Reading

/// The contents of a text file that an option names, as UTF-8.
func contents(of file: String) throws(Failure) -> String {
  switch DiskFolder(".").contents(of: SourcePath(file), atMost: 10_000_000) {
  case .success(let bytes): return String(decoding: bytes, as: UTF8.self)
  case .failure(.system(let code, _)): throw Failure(opening: file, code)
  case .failure(.missing): throw Failure(opening: file, ENOENT)
  case .failure(.permission): throw Failure(opening: file, EACCES)
  case .failure(.tooLarge): throw Failure(opening: file, EFBIG)
  case .failure: throw Failure(opening: file, EINVAL)
  }
}

/// Writes a text file that an option names, in place of what it held.
func replace(_ file: String, with text: String) throws(Failure) {
  let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw Failure(opening: file, errno) }
  let code = writeAll(of: text, to: descriptor)
  close(descriptor)
  guard code == 0 else { throw Failure(opening: file, code) }
}

extension Failure {
  init(opening file: String, _ code: Int32) {
    let words = String(cString: strerror(code))
    self.init(
      message: Bilingual(
        sv: "filen \(file) gick inte att läsa eller skriva: \(words)",
        en: "the file \(file) could not be read or written: \(words)"),
      path: file, status: ExitStatus.machine)
  }
}
