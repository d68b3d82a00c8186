import ArgumentParser
import Diagnostics
import Publishing

/// Why a command failed for another reason than errors in content or theme.
struct Failure: Error {
  let message: Bilingual
  var help: Bilingual?
  /// The file or folder that it is about.
  var path: String?
  let status: Int32
}

/// The exit statuses, besides 0 for done and 64 for wrong usage.
enum ExitStatus {
  static let refused: Int32 = 1
  static let machine: Int32 = 2
}

extension Failure {
  init(_ failure: PublishingFailure) {
    self.init(message: failure.summary, help: failure.help, path: failure.path, status: failure.status)
  }
}

extension PublishingFailure {
  /// The exit status: that of a failing machine, unless the user named an unusable path or two files claim one path.
  fileprivate var status: Int32 {
    switch self {
    case .unusable, .noSite: ExitCode.validationFailure.rawValue
    case .taken: ExitStatus.refused
    default: ExitStatus.machine
    }
  }
}
