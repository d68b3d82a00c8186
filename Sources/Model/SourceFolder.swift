import Diagnostics

/// A folder of sources: on disk, or in memory for tests and the preview.
package protocol SourceFolder: Sendable {
  /// The folder as the user named it: `content`.
  var path: SourcePath { get }
  /// All that lies below the folder, in whatever order; never follows a link out of it.
  func entries() -> [SourceEntry]
  /// The bytes of a file, or why they cannot be had.
  func contents(of path: SourcePath) -> Result<[UInt8], SourceFault>
}

/// Something in a source folder, with its path from where the command ran.
package struct SourceEntry: Sendable, Hashable {
  package let path: SourcePath
  package let kind: Kind

  package init(_ path: SourcePath, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  package enum Kind: Sendable, Hashable {
    /// A regular file of so many bytes.
    case file(size: Int)
    case folder
    /// What cannot be taken as a source.
    case fault(SourceFault)
  }
}

/// Why something in a source folder cannot be read.
package enum SourceFault: Error, Sendable, Hashable {
  case missing
  case linkOutside
  case linkLoop
  case notAFile
  case permission
  case tooDeep
  /// An error of the system's, with its number and words.
  case system(Int32, String)
}
