import Glibc
import Publishing
import TestSupport
import Testing

extension TemporaryFolder {
  /// The names in the folder, hidden ones too, sorted.
  var names: [String] { Set(contents(of: path).keys.map { String($0.prefix { $0 != "/" }) }).sorted() }
}

/// Writes a file, and makes the folders above it.
func put(_ text: String, at path: String) throws {
  run("mkdir", "-p", String(path[..<(try #require(path.lastIndex(of: "/")))]))
  let file = try #require(fopen(path, "w"))
  defer { fclose(file) }
  #expect(fputs(text, file) >= 0)
}

/// Everything below a folder by its relative path: a file's text, `→ target` of a symlink, `/` for an empty folder.
func contents(of folder: String) -> [String: String] {
  guard let stream = opendir(folder) else { return [:] }
  defer { closedir(stream) }
  var found = [String: String]()
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
    }
    if name == "." || name == ".." { continue }
    let path = folder + "/" + name
    switch CInt(entry.pointee.d_type) {
    case CInt(DT_DIR):
      let inner = contents(of: path)
      if inner.isEmpty { found[name] = "/" }
      for (below, text) in inner { found[name + "/" + below] = text }
    case CInt(DT_LNK): found[name] = "→ " + target(of: path)
    case CInt(DT_REG): found[name] = text(of: path)
    default: found[name] = "neither file nor folder"
    }
  }
  return found
}

/// A file's text.
func text(of path: String) -> String {
  guard let file = fopen(path, "r") else { return "unreadable" }
  defer { fclose(file) }
  var bytes = [UInt8]()
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

private func target(of path: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink(path, &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}
