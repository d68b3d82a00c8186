import Bytes
import Diagnostics
import Glibc

extension Folder {
  /// Removes a folder with all that is in it, at any depth: never through a symlink, never on another disk.
  ///
  /// The manifest goes last, so that a folder whose removal was cut short is still known as one that msi made. The files
  /// that it does not list are returned: somebody else had put them there.
  @discardableResult
  func removeTree(_ name: String) throws(PublishingFailure) -> [String] {
    let tree = try Folder(name, in: self)
    var removal = Removal(device: try tree.device(), published: try tree.publishedPaths() ?? [])
    while try removal.sweep(tree, top: tree, depth: 0) {}
    _ = try tree.unlink(Manifest.name)
    if try !removeFolder(name) { throw PublishingFailure(ENOTEMPTY, at: tree.path) }
    return removal.unlisted.sorted { $0.precedesByBytes($1) }
  }

  /// Removes a file or a symlink, if it is still there; says no where it is a folder.
  fileprivate func unlink(_ name: UnsafePointer<CChar>) throws(PublishingFailure) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    let code = errno
    switch code {
    case ENOENT: return true
    case EISDIR: return false
    default: throw PublishingFailure(code, at: path(of: name))
    }
  }

  /// Removes a folder; says no where there is something in it.
  fileprivate func removeFolder(_ name: UnsafePointer<CChar>) throws(PublishingFailure) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    let code = errno
    if code == ENOTEMPTY || code == EEXIST { return false }
    throw PublishingFailure(code, at: path(of: name))
  }
}

/// A tree on its way out.
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
  /// Each level holds descriptors and a stack frame, so folders below this one are moved to the top and met there.
  private static let deepest = 32
  private static let movedPrefix = ".msi-deep-"

  /// Removes what a folder holds, but for the top's manifest; says whether there was anything.
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
    // A folder that was moved to the top has lost its path.
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
      // A removal that was cut short has left a folder of that name.
      if code != ENOTEMPTY, code != EEXIST { throw PublishingFailure(code, at: folder.path(of: name)) }
    }
  }
}
