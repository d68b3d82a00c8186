import Diagnostics

extension SourcePath {
  /// A content file as it is seen from the content folder, which is one deep: `coalitions/07-x.md`.
  package var withinContent: String {
    var path = description
    return path.withUTF8 { String(decoding: $0[startBelowContent(of: $0)...], as: UTF8.self) }
  }
}

func startBelowContent(of path: UnsafeBufferPointer<UInt8>) -> Int {
  guard let last = path.lastIndex(of: slash), let start = path[..<last].lastIndex(of: slash) else { return 0 }
  return start + 1
}
