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
  /// The hashes of all files that are no pages; two pictures may have one name, as all sizes and formats of one have.
  fileprivate var hashesByName: [String: Set<String>] {
    files.reduce(into: [:]) { hashes, file in
      if !file.key.isHTML { hashes[nameOfFile(at: file.key.description), default: []].insert(file.value.hash) }
    }
  }
}

/// What a file is called when its fingerprint is left out, and of a picture in several sizes its size and format:
/// `images/kim` for `images/kim-480.3f2a9c1044.webp`.
private func nameOfFile(at path: String) -> String {
  let name = unhashed(path)
  guard name.hasPrefix(PublishedName.Folder.images.path(of: "")), let hyphen = name.lastIndex(of: "-"),
    let dot = name[hyphen...].firstIndex(of: "."), ["jpg", "png", "webp"].contains(name[dot...].dropFirst())
  else { return name }
  let width = name[hyphen..<dot].dropFirst()
  return !width.isEmpty && width.utf8.allSatisfy { (0x30...0x39).contains($0) } ? String(name[..<hyphen]) : name
}

private func kind(of name: String) -> WritableKeyPath<FileChanges, FileChanges.Changes> {
  if name.hasPrefix(PublishedName.Folder.images.path(of: "")) || PublishedName.isCard(name) { return \.pictures }
  if DataFile.allCases.contains(where: { $0.path == name }) { return \.data }
  if name.hasPrefix(PublishedName.Folder.assets.path(of: "")) || PublishedName.rootIcons.contains(name) {
    return \.theme
  }
  return \.others
}
