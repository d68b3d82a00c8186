import Diagnostics

/// A folder of sources: on disk, or in memory for tests and the preview.
package protocol SourceFolder: Sendable {
  /// The folder as the user named it: `content`.
  var path: SourcePath { get }
  /// All that lies below the folder, in whatever order; hidden files are passed over, and no link is followed out of it.
  func entries() -> [SourceEntry]
  /// The bytes of a file below the folder, or why they cannot be had; at most `limit` bytes are read.
  func contents(of path: SourcePath, atMost limit: Int) -> Result<[UInt8], SourceFault>
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
    case file
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
  case linkToFolder
  case notAFile
  case nameNotUTF8
  case permission
  case tooDeep
  /// The file has more bytes than the limit.
  case tooLarge(limit: Int)
  /// An error of the system's, by its number and its words.
  case system(Int32, String)
}
