import Bytes
import Diagnostics
import Glibc

extension Folder {
  /// Removes a folder recursively, without following symlinks or going into other file systems.
  ///
  /// The manifest is removed last, so that a folder of which only part was removed is still recognized as made by msi.
  /// Returns the paths of the files that the manifest does not list, which somebody else had put there.
  @discardableResult
  func removeTree(_ name: String) throws(PublishingFailure) -> [String] {
    let tree = try Folder(name, in: self)
    var removal = Removal(device: try tree.device(), published: try tree.publishedPaths() ?? [])
    while try removal.sweep(tree, top: tree, depth: 0) {}
    _ = try tree.unlink(Manifest.name)
    if try !removeFolder(name) { throw PublishingFailure(ENOTEMPTY, at: tree.path) }
    return removal.unlisted.sorted { $0.precedesByBytes($1) }
  }

  /// Removes a file or a symlink, if it still exists; returns false if it is a folder.
  fileprivate func unlink(_ name: UnsafePointer<CChar>) throws(PublishingFailure) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    let code = errno
    switch code {
    case ENOENT: return true
    case EISDIR: return false
    default: throw PublishingFailure(code, at: path(of: name))
    }
  }

  /// Removes a folder; returns false if it is not empty.
  fileprivate func removeFolder(_ name: UnsafePointer<CChar>) throws(PublishingFailure) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    let code = errno
    if code == ENOTEMPTY || code == EEXIST { return false }
    throw PublishingFailure(code, at: path(of: name))
  }
}

/// The state of removing a tree.
private struct Removal {
  let device: dev_t
  /// The paths that the tree's manifest lists.
  let listed: Set<ExactText>
  /// The paths of the files that it does not list.
  var unlisted: [String] = []
  var moved = 0

  init(device: dev_t, published: [String]) {
    self.device = device
    listed = Set(published.lazy.map { ExactText($0) })
  }
}

extension Removal {
  /// The deepest level of recursion, each of which holds descriptors and a stack frame: folders below it are moved up to the
  /// top folder, and removed there.
  private static let deepest = 32
  private static let movedPrefix = ".msi-deep-"

  /// Removes the contents of a folder, but for the manifest of the top one; returns whether there were any.
  mutating func sweep(
    _ folder: borrowing Folder, top: borrowing Folder, depth: Int
  ) throws(PublishingFailure) -> Bool {
    var found = false
    _ = try folder.contains { (name, kind) throws(PublishingFailure) in
      if depth == 0, strcmp(name, Manifest.name) == 0 { return false }
      found = true
      if kind != DT_DIR, try folder.unlink(name) {
        note(folder.path(of: name), below: top.path)
        return false
      }
      try removeFolder(name, in: folder, top: top, depth: depth)
      return false
    }
    return found
  }

  private mutating func note(_ path: String, below top: String) {
    let path = String(path.utf8.dropFirst(top.utf8.count + 1)) ?? path
    // The original path of a folder that was moved to the top is not known.
    if !listed.contains(ExactText(path)), !path.hasPrefix(Self.movedPrefix) { unlisted.append(path) }
  }

  private mutating func removeFolder(
    _ name: UnsafePointer<CChar>, in parent: borrowing Folder, top: borrowing Folder, depth: Int
  ) throws(PublishingFailure) {
    if depth == Self.deepest { return try moveUp(name, from: parent, to: top) }
    let folder = try Folder(name, in: parent)
    guard try folder.device() == device else { throw PublishingFailure(EXDEV, at: folder.path) }
    while true {
      let found = try sweep(folder, top: top, depth: depth + 1)
      if try parent.removeFolder(name) { return }
      if !found { throw PublishingFailure(ENOTEMPTY, at: folder.path) }
    }
  }

  private mutating func moveUp(
    _ name: UnsafePointer<CChar>, from folder: borrowing Folder, to top: borrowing Folder
  ) throws(PublishingFailure) {
    while true {
      moved += 1
      if renameat(folder.descriptor, name, top.descriptor, Self.movedPrefix + String(moved)) == 0 { return }
      let code = errno
      // An interrupted removal has left a folder with that name.
      if code != ENOTEMPTY, code != EEXIST { throw PublishingFailure(code, at: folder.path(of: name)) }
    }
  }
}
