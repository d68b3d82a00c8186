import Diagnostics
import Glibc

/// Where a site goes: a name in an open folder, and the names that msi uses beside it.
///
///     output                          the site
///     .msi-output.lock                held by the build that is under way
///     .msi-output-0123456789abcdef    a staging folder, or an old site on its way out
///     .msi-output-previous            the old site for a moment, where two folders cannot be exchanged
final class Destination: Sendable {
  /// The path as the user gave it, without slashes at its end.
  let path: String
  let name: String
  let parent: Folder

  /// Opens the folder in which the output lies, and makes it where it does not exist.
  init(_ output: String) throws(PublishingFailure) {
    let path = output.utf8.lastIndex { $0 != slash }.map { output[...$0] } ?? ""
    let before = path.utf8.lastIndex(of: slash)
    self.path = String(path)
    name = String(path[(before.map(path.utf8.index(after:)) ?? path.startIndex)...])
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else { throw .unusable(output) }
    try Folder(at: ".").makeFolders(above: self.path)
    parent = try Folder(at: before.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
  }
}

private let slash = UInt8(ascii: "/")

extension Destination {
  var lockName: String { ".msi-\(name).lock" }
  var previousName: String { ".msi-\(name)-previous" }
  private var stagingPrefix: String { ".msi-\(name)-" }

  /// Makes a folder of a name that no other build has.
  func makeStagingFolder() throws(PublishingFailure) -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    let name = stagingPrefix + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    _ = try ask(about: path) { mkdirat(parent.descriptor, name, 0o755) }
    return name
  }

  private func isStagingName(_ candidate: String) -> Bool {
    guard candidate.utf8.starts(with: stagingPrefix.utf8) else { return false }
    let digits = candidate.utf8.dropFirst(stagingPrefix.utf8.count)
    return digits.count == 16 && digits.allSatisfy("0123456789abcdef".utf8.contains)
  }
}

// MARK: What stands there

extension Destination {
  /// What a build may replace with a site.
  enum Standing: Sendable {
    case nothing, emptyFolder, site
  }

  /// What stands at the output's place; fails where msi did not make it.
  func standing() throws(PublishingFailure) -> Standing {
    guard let status = try parent.status(of: name) else { return .nothing }
    if status.st_mode & S_IFMT == S_IFLNK { throw .symlink(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard try status.st_dev == parent.device() else { throw .immovable(path) }
    let folder = try Folder(name, in: parent)
    if try folder.holdsManifest() { return .site }
    if try folder.isEmpty() { return .emptyFolder }
    throw .notOurs(path)
  }
}

// MARK: What killed builds left, to be called while holding the lock, so that no build is using it

extension Destination {
  /// Puts the old site back where a build was killed between taking it away and putting the new one in its place.
  func restorePrevious(by system: SystemCalls) throws(PublishingFailure) {
    guard try parent.status(of: name) == nil, try isOurs(previousName) else { return }
    try rename(previousName, to: name, by: system)
  }

  /// Removes staging folders and old sites; says which of them could not be removed, or were not made by msi.
  func removeLeftovers() throws(PublishingFailure) -> [Note] {
    var names = [String]()
    _ = try parent.contains { candidate, _ in
      let candidate = String(cString: candidate)
      if candidate == previousName || isStagingName(candidate) { names.append(candidate) }
      return false
    }
    return names.sorted().compactMap { name in
      (try? isOurs(name)) == false ? .unknown(parent.path(of: name)) : remove(name)
    }
  }

  /// Removes a folder that msi made; a note says why it could not.
  func remove(_ leftover: String) -> Note? {
    do throws(PublishingFailure) {
      if try isOurs(leftover) { try parent.removeTree(leftover) }
      return nil
    } catch {
      return .leftBehind(parent.path(of: leftover), because: error)
    }
  }

  /// Removes the site that has been replaced; notes say why it could not, and what somebody else had put into it.
  func removeOldSite(_ name: String) -> [Note] {
    do throws(PublishingFailure) {
      guard try isOurs(name) else { return [] }
      let unlisted = try parent.removeTree(name)
      return unlisted.isEmpty ? [] : [.removedWithSite(unlisted, from: path)]
    } catch {
      return [.leftBehind(parent.path(of: name), because: error)]
    }
  }

  /// Whether a folder beside the output was made by msi, or is as empty as a build leaves it that is killed at once.
  func isOurs(_ name: String) throws(PublishingFailure) -> Bool {
    guard let status = try parent.status(of: name), status.st_mode & S_IFMT == S_IFDIR else { return false }
    let folder = try Folder(name, in: parent)
    if try folder.holdsManifest() { return true }
    return try folder.isEmpty()
  }
}
