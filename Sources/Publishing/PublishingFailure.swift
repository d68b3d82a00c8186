import Diagnostics
import Glibc
import Model

/// Why a site could not be published: something else is at the output's path, or a system call failed.
///
/// The site that was there before is untouched.
package enum PublishingFailure: Error, Hashable, Sendable {
  /// The path cannot name a folder for a site: it is empty, `.`, `..` or `/`.
  case unusable(String)
  /// The output is a folder that msi did not make.
  case notOurs(String)
  case notAFolder(String)
  case symlink(String)
  /// The folder cannot be moved: a disk is mounted there, or it is part of a container's image.
  case immovable(String)
  /// The folder of `--previous` holds no site that msi made.
  case noSite(String)
  /// Another build is writing to the same folder.
  case locked(String)
  /// Two of the site's files have one path, or one has the path of a folder that the other needs.
  case taken(OutputPath)
  case permissionDenied(String)
  case noSpace(String)
  case readOnly(String)
  /// Anything else, with the system's `errno`.
  case system(String, CInt)
}

extension PublishingFailure {
  /// The path that it is about.
  package var path: String {
    switch self {
    case .unusable(let path), .notOurs(let path), .notAFolder(let path), .symlink(let path), .immovable(let path),
      .noSite(let path), .locked(let path), .permissionDenied(let path), .noSpace(let path), .readOnly(let path),
      .system(let path, _):
      path
    case .taken(let path): path.description
    }
  }

  /// The failure for an `errno` of the system about a path.
  init(_ code: CInt, at path: String) {
    self =
      switch code {
      case EACCES, EPERM: .permissionDenied(path)
      case ENOSPC, EDQUOT: .noSpace(path)
      case EROFS: .readOnly(path)
      case EBUSY, EXDEV: .immovable(path)
      case ENOTDIR: .notAFolder(path)
      default: .system(path, code)
      }
  }
}

/// Makes a system call, again if a signal interrupts it (`EINTR`); throws the failure for its `errno` if it returns less
/// than zero.
func systemCall(at path: @autoclosure () -> String, _ call: () -> CInt) throws(PublishingFailure) -> CInt {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw PublishingFailure(code, at: path()) }
  }
}
