import Bytes
import Model
import Routes

/// The files beside the pages that differ between two sites, told apart by their names without fingerprints.
func fileChanges(from old: BuiltSite, to new: BuiltSite) -> FileChanges {
  let (before, after) = (old.hashesByName, new.hashesByName)
  var changes = FileChanges()
  for (name, hashes) in after.sorted(by: { $0.key.precedesByBytes($1.key) }) {
    switch before[name] {
    case nil: changes[keyPath: kind(of: name)].new.append(name)
    case hashes?: break
    default: changes[keyPath: kind(of: name)].changed.append(name)
    }
  }
  for name in before.keys.sorted(by: { $0.precedesByBytes($1) }) where after[name] == nil {
    changes[keyPath: kind(of: name)].gone.append(name)
  }
  return changes
}

extension BuiltSite {
  /// The hashes of all files that are no pages; two pictures may have one name.
  fileprivate var hashesByName: [String: Set<String>] {
    files.reduce(into: [:]) { hashes, file in
      if !file.key.isHTML { hashes[unhashed(file.key.description), default: []].insert(file.value.hash) }
    }
  }
}

private func kind(of name: String) -> WritableKeyPath<FileChanges, FileChanges.Changes> {
  if name.hasPrefix(PublishedName.Folder.images.path(of: "")) || PublishedName.isCard(name) { return \.pictures }
  if DataFile.allCases.contains(where: { $0.path == name }) { return \.data }
  if name.hasPrefix(PublishedName.Folder.assets.path(of: "")) || PublishedName.rootIcons.contains(name) {
    return \.theme
  }
  return \.others
}
