import Diagnostics
import Glibc

/// Writes a text into a file, whatever was in it.
func replaceFile(at path: String, with text: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard file >= 0 else { throw Failure.notWritten(path, errno) }
  let writing = writeAll(of: text, to: file)
  let closing = close(file) == 0 ? 0 : errno
  guard writing == 0, closing == 0 else { throw Failure.notWritten(path, writing == 0 ? closing : writing) }
}

extension Failure {
  fileprivate static func notWritten(_ path: String, _ code: Int32) -> Failure {
    let words = String(cString: strerror(code))
    return Failure(
      message: Bilingual(
        sv: "filen \(path) kan inte skrivas: \(words)", en: "the file \(path) cannot be written: \(words)"),
      help: Bilingual(
        sv: "kontrollera att mappen finns och får skrivas i", en: "check that the folder exists and may be written to"),
      path: path, status: ExitStatus.machine)
  }
}
