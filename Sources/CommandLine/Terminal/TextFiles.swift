import Diagnostics
import Glibc

/// The contents of a text file that an option names, as UTF-8.
func contents(of file: String) throws(Failure) -> String {
  let descriptor = open(file, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw Failure(opening: file, errno) }
  defer { close(descriptor) }
  var text: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return String(decoding: text, as: UTF8.self) }
    if count > 0 { text += chunk[..<count] } else if errno != EINTR { throw Failure(opening: file, errno) }
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
  fileprivate init(opening file: String, _ code: Int32) {
    let words = String(cString: strerror(code))
    self.init(
      message: Bilingual(
        sv: "filen \(file) gick inte att läsa eller skriva: \(words)",
        en: "the file \(file) could not be read or written: \(words)"),
      path: file, status: ExitStatus.machine)
  }
}
