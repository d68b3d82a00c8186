import Diagnostics
import Glibc
import Model

/// Why a site could not be published: what stands in its place, or what the machine answered.
///
/// The site that was there before is untouched.
package enum PublishingFailure: Error, Hashable, Sendable {
  /// The path cannot name a folder for a site: it is empty, `.`, `..` or `/`.
  case unusable(String)
  /// A folder that msi did not make.
  case notOurs(String)
  case notAFolder(String)
  case symlink(String)
  /// The folder cannot be moved: a disk is mounted there, or it is part of a container's image.
  case immovable(String)
  /// A folder that was said to hold a site that msi made, and holds none.
  case noSite(String)
  /// Another build is writing to the same folder.
  case locked(String)
  /// Two of the site's files claim one place, or one lies where the other needs a folder.
  case taken(OutputPath)
  case permissionDenied(String)
  case noSpace(String)
  case readOnly(String)
  /// Anything else, with the system's `errno`.
  case system(String, CInt)
}

extension PublishingFailure {
  /// The path that it is about.
  package var place: String {
    switch self {
    case .unusable(let path), .notOurs(let path), .notAFolder(let path), .symlink(let path), .immovable(let path),
      .noSite(let path), .locked(let path), .permissionDenied(let path), .noSpace(let path), .readOnly(let path),
      .system(let path, _):
      path
    case .taken(let path): path.description
    }
  }

  /// What the system's `errno` says about a path.
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

/// Asks the system for something that it answers with a number, and asks again where a signal came between.
func ask(about path: @autoclosure () -> String, _ question: () -> CInt) throws(PublishingFailure) -> CInt {
  while true {
    let answer = question()
    if answer >= 0 { return answer }
    let code = errno
    if code != EINTR { throw PublishingFailure(code, at: path()) }
  }
}
