import Diagnostics
import Model

/// A source folder in memory.
package struct MemoryFolder: SourceFolder {
  package let path: SourcePath
  private let files: [SourcePath: [UInt8]]
  private let order: [SourcePath]

  /// The files by their path below the folder, in the order in which `entries()` is to list them.
  package init(_ path: SourcePath, _ files: KeyValuePairs<String, String>) {
    self.init(path, files.map { ($0.key, Array($0.value.utf8)) })
  }

  package init(_ path: SourcePath, _ files: [(String, [UInt8])]) {
    self.path = path
    order = files.map { path.appending($0.0) }
    self.files = Dictionary(zip(order, files.map(\.1)), uniquingKeysWith: { $1 })
  }

  package func entries() -> [SourceEntry] {
    var folders: Set<SourcePath> = []
    var entries: [SourceEntry] = []
    for file in order {
      let components = file.description.utf8.dropFirst(path.description.utf8.count + 1)
        .split(separator: UInt8(ascii: "/")).map(Substring.init)
      if components.contains(where: { isPassedOver(String($0)) }) { continue }
      var folder = path
      for component in components.dropLast() {
        folder = folder.appending(String(component))
        if folders.insert(folder).inserted { entries.append(SourceEntry(folder, .folder)) }
      }
      entries.append(SourceEntry(file, .file))
    }
    return entries
  }

  package func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault> {
    guard let bytes = files[path] else { return .failure(.missing) }
    return bytes.count <= limit ? .success(bytes) : .failure(.tooLarge(limit: limit))
  }
}
