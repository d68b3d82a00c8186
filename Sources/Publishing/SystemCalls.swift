import Cglibc
import Glibc

/// The system calls that replace an old site with a new one; tests inject others.
package struct SystemCalls: Sendable {
  /// Exchanges two entries of a folder atomically; returns zero or the `errno`.
  package var exchange: @Sendable (_ folder: CInt, _ one: String, _ other: String) -> CInt
  /// Renames an entry of a folder; returns zero or the `errno`.
  package var rename: @Sendable (_ folder: CInt, _ name: String, _ other: String) -> CInt

  /// The calls of the system.
  package static let real = SystemCalls(
    exchange: { folder, one, other in
      renameat2(folder, one, folder, other, renameExchange) == 0 ? 0 : errno
    },
    rename: { folder, name, other in
      renameat(folder, name, folder, other) == 0 ? 0 : errno
    })
}

/// `RENAME_EXCHANGE` of <linux/fs.h>.
private let renameExchange: CUnsignedInt = 1 << 1

extension Folder {
  /// Waits until everything written to the folder's file system is on the disk (`syncfs`), so that a power cut after the
  /// exchange cannot leave empty files in the new site.
  ///
  /// One call for the whole file system took 2 ms on ext4 after 40 pages and 150–250 ms after 10,000, where an `fsync` for
  /// each page would wait for the disk each time.
  func synchroniseDisk() throws(PublishingFailure) {
    let descriptor = descriptor
    _ = try systemCall(at: path) { syncfs(descriptor) }
  }
}
