import Bytes
import Diagnostics
import Fingerprint
import Glibc
import Pictures
import Synchronization

/// Pictures that were made, in a folder that outlives the build.
///
/// Each entry is a file that begins with a hash of the rest, and is held against it each time: one that was changed or is
/// not whole is as good as none. The folder is made when the first picture is stored.
package final class PictureCache: PictureStore {
  private let path: String
  private let state = Mutex(State())

  package init(at path: String) { self.path = path }

  private struct State {
    var used: Set<String> = []
    var written = 0
    var failure: PublishingFailure?
  }
}

extension PictureCache {
  /// Why something could not be stored, if so: the first time.
  package var failure: PublishingFailure? { state.withLock { $0.failure } }

  package func bytes(for key: String) -> [UInt8]? {
    state.withLock { _ = $0.used.insert(key) }
    guard let folder = try? Folder(at: path) else { return nil }
    let file = openat(folder.descriptor, entryName(of: key), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let bytes = readFile(file), bytes.count >= checksumLength else { return nil }
    let content = Array(bytes[checksumLength...])
    return checksum(of: content).elementsEqual(bytes[..<checksumLength]) ? content : nil
  }

  package func store(_ bytes: [UInt8], for key: String) {
    let number = state.withLock { state in
      state.written += 1
      return state.written
    }
    do throws(PublishingFailure) {
      try write(checksum(of: bytes) + bytes, for: key, as: ".\(key).\(getpid())-\(number)\(temporaryEnding)")
    } catch {
      state.withLock { $0.failure = $0.failure ?? error }
    }
  }

  /// Writes an entry under a name of its own and then renames it, so that it is there whole or not at all.
  private func write(_ bytes: [UInt8], for key: String, as temporary: String) throws(PublishingFailure) {
    try makeFolder(path)
    let folder = try Folder(at: path)
    let descriptor = folder.descriptor
    do throws(PublishingFailure) {
      let written: Result<Void, PublishingFailure> = bytes.withBytes { bytes in
        Result { () throws(PublishingFailure) in try folder.create(temporary, holding: bytes) }
      }
      try written.get()
      _ = try systemCall(at: folder.path) { renameat(descriptor, temporary, descriptor, entryName(of: key)) }
    } catch {
      unlinkat(descriptor, temporary, 0)
      throw error
    }
  }

  /// Makes a folder with those above it, as far as they do not exist.
  private func makeFolder(_ path: String) throws(PublishingFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    let code = errno
    guard code == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw PublishingFailure(code, at: path)
    }
    try makeFolder(String(path[..<slash]))
    _ = try systemCall(at: path) { mkdir(path, 0o755) }
  }

  /// Removes the entries that were not asked for, and what builds have left that were interrupted more than an hour ago.
  ///
  /// Other files, whatever they are, stay.
  package func removeUnused() {
    guard let folder = try? Folder(at: path) else { return }
    let used = state.withLock { Set($0.used.map(entryName)) }
    var names: [String] = []
    _ = try? folder.contains { name, _ in
      names.append(String(cString: name))
      return false
    }
    for name in names where isEntry(name) ? !used.contains(name) : isLeftOver(name, in: folder) {
      unlinkat(folder.descriptor, name, 0)
    }
  }
}

private let entryEnding = ".pictures"
private let temporaryEnding = ".tmp"
private let checksumLength = 64

private func entryName(of key: String) -> String { key + entryEnding }

private func checksum(of bytes: [UInt8]) -> [UInt8] { Array(SHA256(of: bytes).hexadecimal.utf8) }

private func isEntry(_ name: String) -> Bool {
  name.hasSuffix(entryEnding) && isKey(name.dropLast(entryEnding.utf8.count))
}

private func isLeftOver(_ name: String, in folder: borrowing Folder) -> Bool {
  guard name.hasPrefix("."), name.hasSuffix(temporaryEnding), isKey(name.dropFirst().prefix(checksumLength)),
    let status = try? folder.status(of: name)
  else { return false }
  return status.st_mtim.tv_sec < time(nil) - 3600
}

private func isKey(_ text: Substring) -> Bool { text.utf8.count == checksumLength && text.allSatisfy(\.isHexDigit) }
