import Diagnostics
import Glibc

/// Tells a text, or ends the program with the machine's exit status: what could not be told was not done.
func deliver(_ text: String, to descriptor: Int32) {
  let code = writeAll(of: text, to: descriptor)
  guard code != 0 else { return }
  // A reader that has gone, as `head` does, knows; of a full disk nobody does.
  if descriptor == STDOUT_FILENO, code != EPIPE {
    let words = String(cString: strerror(code))
    let message = Bilingual(
      sv: "fel: resultatet gick inte att skriva: \(words)\n", en: "error: the result could not be written: \(words)\n")
    _ = writeAll(of: message[.spoken], to: STDERR_FILENO)
  }
  exit(ExitStatus.machine)
}

/// Writes all of a text, however little the system takes at a time; zero, or the `errno`.
func writeAll(of text: String, to descriptor: Int32) -> Int32 {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}
