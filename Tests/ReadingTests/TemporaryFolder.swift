import Glibc
import Testing

/// A folder of a test's own on the real disk, which goes with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(base)/msi-reading-XXXXXX".utf8CString)
    // The system's folder may itself be a link.
    let name = try #require(mkdtemp(&template))
    let made = try #require(realpath(name, nil))
    path = String(cString: made)
    free(made)
  }

  deinit { run("rm", "-rf", path) }

  /// The path of something in the folder.
  subscript(_ name: String) -> String { path + "/" + name }

  /// Writes files and the folders above them; a name that ends with a slash is a folder.
  func put(_ names: String...) throws {
    for name in names {
      let folder = name.prefix(upTo: name.lastIndex(of: "/") ?? name.startIndex)
      run("mkdir", "-p", self[String(folder)])
      if !name.hasSuffix("/") { try write(name, to: self[name]) }
    }
  }

  /// Makes a symbolic link that holds exactly `target`.
  func link(_ name: String, to target: String) throws { try #require(symlink(target, self[name]) == 0) }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }
}

/// Runs a program of the system and waits for it.
private func run(_ program: String, _ arguments: String...) {
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child = pid_t()
  guard posix_spawnp(&child, program, nil, nil, &words, environ) == 0 else { return }
  var status: CInt = 0
  while waitpid(child, &status, 0) < 0, errno == EINTR {}
}
