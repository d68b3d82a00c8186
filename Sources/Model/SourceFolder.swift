import Diagnostics

/// A folder of sources: on disk, or in memory for tests.
package protocol SourceFolder: Sendable {
  /// The folder as the user named it: `content`.
  var path: SourcePath { get }
  /// All that lies below the folder, in whatever order; what programs leave behind is passed over, and no link is followed
  /// out of it.
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

/// Whether a file or folder is one that programs leave in a folder for themselves: hidden files, backups and the
/// files of text editors at work, and what Windows and macOS keep beside pictures and documents.
package func isPassedOver(_ name: String) -> Bool {
  guard let first = name.utf8.first, let last = name.utf8.last else { return false }
  if first == UInt8(ascii: ".") || last == UInt8(ascii: "~") || name.hasPrefix("~$") { return true }
  // Nearly all names end in `.md`, and need no closer look.
  if last == UInt8(ascii: "d") { return false }
  let name = name.lowercased()
  return name.hasPrefix("#") && name.hasSuffix("#") || namesOfSystems.contains(name)
    || endingsOfEditors.contains { name.hasSuffix($0) }
}

private let namesOfSystems: Set = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"]
private let endingsOfEditors = [".swp", ".swo", ".tmp"]
