import Glibc
import TestSupport
import Testing

extension TemporaryFolder {
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
