import Glibc

/// A temporary folder on the real disk, removed with the value.
package struct TemporaryFolder: ~Copyable {
  /// Without symbolic links in it: the system's folder may itself be one.
  package let path: String

  package init() throws {
    var template = Array("\(temporaryBase)/msi-test-XXXXXX".utf8CString)
    guard let name = mkdtemp(&template), let made = realpath(name, nil) else { throw NoFolder(errno: errno) }
    defer { free(made) }
    path = String(cString: made)
  }

  deinit { run("rm", "-rf", path) }

  /// The path of something in the folder.
  package subscript(_ name: String) -> String { path + "/" + name }
}

/// Why there is no temporary folder.
struct NoFolder: Error { let errno: CInt }

/// Where tests put their folders.
package var temporaryBase: String { getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir }

/// Runs a program of the system and waits for it; its exit status.
@discardableResult
package func run(_ program: String, _ arguments: String...) -> CInt {
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { words.forEach { free($0) } }
  var (child, status) = (pid_t(), CInt())
  guard posix_spawnp(&child, program, nil, nil, &words, environ) == 0 else { return -1 }
  while waitpid(child, &status, 0) == -1, errno == EINTR {}
  return status
}
