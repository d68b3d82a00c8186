import Diagnostics
import Glibc

/// The output folder, as a name in its open parent folder, and the names of the files that msi uses beside it.
///
///     output                          the site
///     .msi-output.lock                held by the build that is under way
///     .msi-output-0123456789abcdef    a staging folder, or an old site that is being removed
///     .msi-output-previous            the old site for a moment, where the system cannot exchange two folders
final class Destination: Sendable {
  /// The path as the user gave it, without trailing slashes.
  let path: String
  let name: String
  let parent: Folder

  /// Opens the parent folder of the output, and makes it if it does not exist.
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

  /// Makes a folder with a random name, which no other build has.
  func makeStagingFolder() throws(PublishingFailure) -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    let name = stagingPrefix + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    _ = try systemCall(at: path) { mkdirat(parent.descriptor, name, 0o755) }
    return name
  }

  private func isStagingName(_ candidate: String) -> Bool {
    guard candidate.utf8.starts(with: stagingPrefix.utf8) else { return false }
    let digits = candidate.utf8.dropFirst(stagingPrefix.utf8.count)
    return digits.count == 16 && digits.allSatisfy("0123456789abcdef".utf8.contains)
  }
}

// MARK: The existing output

extension Destination {
  /// What exists at the output's path and a build may replace.
  enum ExistingOutput: Sendable {
    case nothing, emptyFolder, site
  }

  /// What exists at the output's path; throws if it is anything that msi did not make, other than an empty folder.
  func existingOutput() throws(PublishingFailure) -> ExistingOutput {
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

// MARK: Cleaning up after killed builds; to be called while holding the lock, so that no build uses what is removed

extension Destination {
  /// Renames the old site back if a build was killed between the two renames of `swapByHand`.
  func restorePrevious(by system: SystemCalls) throws(PublishingFailure) {
    guard try parent.status(of: name) == nil, try isOurs(previousName) else { return }
    try rename(previousName, to: name, by: system)
  }

  /// Removes staging folders and old sites; the notes tell which could not be removed, or were not made by msi.
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

  /// Removes a folder beside the output, if msi made it; the note tells why that failed.
  func remove(_ leftover: String) -> Note? {
    do throws(PublishingFailure) {
      if try isOurs(leftover) { try parent.removeTree(leftover) }
      return nil
    } catch {
      return .leftBehind(parent.path(of: leftover), because: error)
    }
  }

  /// Removes the site that has been replaced; the notes tell why that failed, or which files in it msi had not made.
  func removeOldSite(_ name: String) -> [Note] {
    do throws(PublishingFailure) {
      guard try isOurs(name) else { return [] }
      let unlisted = try parent.removeTree(name)
      return unlisted.isEmpty ? [] : [.removedWithSite(unlisted, from: path)]
    } catch {
      return [.leftBehind(parent.path(of: name), because: error)]
    }
  }

  /// Whether a folder beside the output was made by msi, or is empty, as a build killed at once leaves it.
  func isOurs(_ name: String) throws(PublishingFailure) -> Bool {
    guard let status = try parent.status(of: name), status.st_mode & S_IFMT == S_IFDIR else { return false }
    let folder = try Folder(name, in: parent)
    if try folder.holdsManifest() { return true }
    return try folder.isEmpty()
  }
}
