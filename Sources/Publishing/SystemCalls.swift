import Glibc

/// The system calls that decide whether an old site and a new one change places; tests put in their own.
package struct SystemCalls: Sendable {
  /// Exchanges what two names in a folder stand for, in one step; zero, or the `errno`.
  package var exchange: @Sendable (_ folder: CInt, _ one: String, _ other: String) -> CInt
  /// Gives what stands at one name in a folder another; zero, or the `errno`.
  package var rename: @Sendable (_ folder: CInt, _ name: String, _ other: String) -> CInt

  /// What the system has.
  package static let real = SystemCalls(
    exchange: { folder, one, other in
      guard let renameat2 else { return ENOSYS }
      return renameat2(folder, one, folder, other, renameExchange) == 0 ? 0 : errno
    },
    rename: { folder, name, other in
      renameat(folder, name, folder, other) == 0 ? 0 : errno
    })
}

/// `RENAME_EXCHANGE` of <linux/fs.h>.
private let renameExchange: CUnsignedInt = 1 << 1

// Swift's Glibc module shows neither of these, and a C library need not have them. Looked up while the program runs,
// they may be absent: then folders cannot be exchanged, and all disks are synchronised instead of one.

private typealias Renameat2 =
  @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt

private let renameat2: Renameat2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Renameat2.self) }

private typealias Syncfs = @convention(c) (CInt) -> CInt

private let syncfs: Syncfs? = dlsym(nil, "syncfs").map { unsafeBitCast($0, to: Syncfs.self) }

extension Folder {
  /// Waits until everything written to the folder's disk is on it, so that no cut of power after the exchange can leave
  /// empty files in the new site.
  ///
  /// It is asked once for the whole disk: on ext4 that took 2 ms after 40 pages and 150–250 ms after 10,000; in memory
  /// it takes nothing. Each page by itself would have to wait for the disk in turn.
  func synchroniseDisk() throws(PublishingFailure) {
    guard let syncfs else { return sync() }
    let descriptor = descriptor
    _ = try ask(about: path) { syncfs(descriptor) }
  }
}
