import Glibc

/// The paths of all that lies below a folder and is no folder itself, hidden files too, relative to it and sorted.
///
/// No link is followed. At most `limit` are listed, and no folder deeper than thirty-two.
package func filesBelow(_ folder: String, limit: Int = 1_000_000) -> [String] {
  var (files, waiting) = ([String](), [(path: "", depth: 0)])
  while let (path, depth) = waiting.popLast(), files.count < limit {
    for (name, isFolder) in entries(of: path.isEmpty ? folder : folder + "/" + path) {
      let below = path.isEmpty ? name : path + "/" + name
      if isFolder, depth < 32 { waiting.append((below, depth + 1)) } else { files.append(below) }
    }
  }
  return files.sorted()
}

private func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
  guard let stream = opendir(folder), let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
  defer { closedir(stream) }
  var entries: [(name: String, isFolder: Bool)] = []
  while let entry = readdir(stream) {
    // The record ends with its name and is shorter than `dirent`, so it must not be copied as a whole.
    let bytes = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
    let name = String(cString: bytes)
    if name == "." || name == ".." { continue }
    entries.append((name, isFolder(folder + "/" + name, type: Int(entry.pointee.d_type))))
  }
  return entries
}

/// Some file systems do not say in the listing what a name is.
private func isFolder(_ path: String, type: Int) -> Bool {
  if type != Int(DT_UNKNOWN) { return type == Int(DT_DIR) }
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
