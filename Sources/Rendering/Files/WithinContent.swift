import Diagnostics

extension SourcePath {
  /// A content file as it is seen from the content folder: `statistics/1-aktorer.md`.
  var withinContent: String { description.split(separator: "/").suffix(2).joined(separator: "/") }
}
