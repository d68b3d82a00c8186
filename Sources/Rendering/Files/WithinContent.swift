import Diagnostics

extension SourcePath {
  /// A content file as it is seen from the content folder: `statistics/1-aktorer.md`.
  var withinContent: String {
    let path = description
    let slash = UInt8(ascii: "/")
    guard let last = path.utf8.lastIndex(of: slash), let first = path.utf8[..<last].lastIndex(of: slash) else {
      return path
    }
    return String(path[path.utf8.index(after: first)...])
  }
}
