import Bytes
import Diagnostics
import Fingerprint
import Glibc
import Model
import Synchronization

/// A sink that writes a site into a temporary folder beside the output, and replaces the output with it when the site is
/// complete.
///
/// ```swift
/// let staging = try StagingFolder.beside("output")
/// try staging.write(bytes, to: path)
/// let publication = try staging.publish()  // or staging.discard()
/// ```
///
/// `output` is the old site until the one rename in `publish()`, and the new one from then on. A program that dies before
/// that, or drops the value, leaves a folder `.msi-output-…` behind; the next build removes it.
package final class StagingFolder: Sink {
  private let destination: Destination
  private let name: String
  private let folder: Folder
  private let system: SystemCalls
  private let leftBehind: [Note]
  private let manifest = Mutex(Manifest())
  private let failure = Mutex<PublishingFailure?>(nil)
  private let lock: Mutex<OutputLock?>

  /// Makes a staging folder beside `output`, after cleaning up what killed builds have left there.
  ///
  /// Throws if `output` is anything but an empty folder, a site that msi made, or nothing; also if another build is writing
  /// to it.
  package static func beside(
    _ output: String, system: SystemCalls = .real
  ) throws(PublishingFailure) -> StagingFolder {
    let destination = try Destination(output)
    let lock = try OutputLock(on: destination)
    try destination.restorePrevious(by: system)
    _ = try destination.existingOutput()
    let leftBehind = try destination.removeLeftovers()
    return try StagingFolder(at: destination, holding: lock, leftBehind: leftBehind, system: system)
  }

  private init(
    at destination: Destination, holding lock: consuming OutputLock, leftBehind: [Note], system: SystemCalls
  ) throws(PublishingFailure) {
    self.destination = destination
    self.system = system
    self.leftBehind = leftBehind
    name = try destination.makeStagingFolder()
    folder = try Folder(name, in: destination.parent, knownAs: destination.path)
    self.lock = Mutex(lock)
    do throws(PublishingFailure) {
      try folder.startManifest()
    } catch {
      discard()
      throw error
    }
  }
}

extension StagingFolder {
  /// Writes a file of the site; may be called concurrently.
  ///
  /// Once a call has thrown, `publish()` throws the same failure.
  package func write(_ bytes: ByteView, to path: OutputPath) throws(PublishingFailure) {
    do throws(PublishingFailure) {
      try store(bytes, at: path)
    } catch {
      failure.withLock { $0 = $0 ?? error }
      throw error
    }
  }

  /// Replaces the output with the complete site, and removes the old one.
  ///
  /// To be called once, when everything is written. If it throws, the output is unchanged, and the staging folder is
  /// removed.
  package func publish() throws(PublishingFailure) -> Publication {
    defer { discard() }
    if let failure = failure.withLock({ $0 }) { throw failure }
    let manifest = manifest.withLock { $0 }
    try folder.finish(manifest)
    try folder.synchroniseDisk()
    let notes = try destination.replace(with: name, by: system)
    return Publication(files: manifest.entries.count, bytes: manifest.size, notes: leftBehind + notes)
  }

  /// Removes the staging folder and releases the lock; the output is unchanged.
  package func discard() {
    lock.withLock { lock in
      // After publishing, nothing may have that name, or another build's folder.
      if lock != nil { _ = destination.remove(name) }
      lock = nil
    }
  }

  private func store(_ bytes: ByteView, at path: OutputPath) throws(PublishingFailure) {
    if Manifest.reserves(path) { throw .taken(path) }
    do throws(PublishingFailure) {
      try folder.create(path.description, holding: bytes)
    } catch .notAFolder, .system(_, EEXIST) {
      throw .taken(path)
    }
    let entry = Manifest.Entry(path: path, size: bytes.count, hash: SHA256(of: bytes))
    manifest.withLock { $0.append(entry) }
  }
}
