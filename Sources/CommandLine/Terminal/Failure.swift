import ArgumentParser
import Diagnostics
import Publishing

/// Why a command could not do its work, where no file of content or theme has the fault.
struct Failure: Error {
  let message: Bilingual
  var help: Bilingual?
  /// The file or folder that it is about.
  var path: String?
  let status: Int32
}

/// What the program ends with, beside 0 for done and 64 for wrong usage.
enum ExitStatus {
  static let refused: Int32 = 1
  static let machine: Int32 = 2
}

extension Failure {
  init(_ failure: PublishingFailure) {
    self.init(message: failure.summary, help: failure.help, path: failure.place, status: failure.status)
  }
}

extension PublishingFailure {
  /// The exit status of a failure: mostly the machine's, but a path that no site can have is the user's.
  fileprivate var status: Int32 {
    switch self {
    case .unusable, .noSite: ExitCode.validationFailure.rawValue
    case .taken: ExitStatus.refused
    default: ExitStatus.machine
    }
  }
}
