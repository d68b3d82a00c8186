import Diagnostics

extension SourceFile {
  /// The line and column of a byte.
  package func location(of offset: Int) -> Location { LineTable(self).location(of: offset) }
}
