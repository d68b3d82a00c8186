import Diagnostics
import Glibc

/// Writes a text to a standard stream; exits with the status of a failing machine if that fails.
func deliver(_ text: String, to descriptor: Int32) {
  let code = writeAll(of: text, to: descriptor)
  guard code != 0 else { return }
  // A closed pipe, as after `head`, needs no message; a full disk does.
  if descriptor == STDOUT_FILENO, code != EPIPE {
    let words = String(cString: strerror(code))
    let message = Bilingual(
      sv: "fel: resultatet gick inte att skriva: \(words)\n", en: "error: the result could not be written: \(words)\n")
    _ = writeAll(of: message[.current], to: STDERR_FILENO)
  }
  exit(ExitStatus.machine)
}

/// Writes all of a text; returns zero or the `errno`.
func writeAll(of text: String, to descriptor: Int32) -> Int32 { writeAll(of: Array(text.utf8), to: descriptor) }

/// Writes all of some bytes, in as many calls as the system needs; returns zero or the `errno`.
func writeAll(of bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
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
