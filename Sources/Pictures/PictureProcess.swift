import Glibc

/// The argument with which the program is started to make the variants of one picture: no command of an editor's.
package let pictureArgument = "make-variants"

/// Makes variants of a picture in a process of its own, which may take so much memory and time, and opens nothing.
func makeVariants(
  _ variants: [PictureVariant], of bytes: [UInt8], inProcessOf program: String
) throws(PictureFault) -> [[UInt8]] {
  switch runProcess(program, [pictureArgument], input: PictureRequest(variants: variants, picture: bytes).bytes) {
  case .exited(0, let output):
    guard let made = parts(of: output), made.count == variants.count else { throw .damaged }
    return made
  case .exited(let status, _):
    throw PictureFault.allCases.first { $0.exitStatus == status } ?? .damaged
  case .killed(SIGXCPU), .outOfTime: throw .tooSlow
  case .killed(SIGKILL): throw .outOfMemory
  case .killed: throw .damaged
  case .notStarted: throw .noProcess
  }
}

/// Reads a picture request from standard input, writes the variants to standard output and exits; of a fault with a status
/// of its own.
package func answerPictureRequest() -> Never {
  guard limitResources(), let request = readFile(STDIN_FILENO).flatMap(PictureRequest.init) else {
    exit(PictureFault.noProcess.exitStatus)
  }
  do throws(PictureFault) {
    let made = try makeVariants(request.variants, of: request.picture)
    exit(writeFile(joined(made), to: STDOUT_FILENO) ? 0 : PictureFault.noProcess.exitStatus)
  } catch {
    exit(error.exitStatus)
  }
}

extension PictureFault {
  /// The exit status that tells of the fault; above those that shells and the program's commands use.
  fileprivate var exitStatus: CInt { CInt(100 + (Self.allCases.firstIndex(of: self) ?? 0)) }
}

/// Holds the process to the memory and time that a picture may take; it can open no file and no connection any more.
private func limitResources() -> Bool {
  let limits: [(__rlimit_resource, rlim_t)] = [
    (RLIMIT_DATA, 256 << 20), (RLIMIT_CPU, 5), (RLIMIT_FSIZE, 64 << 20), (RLIMIT_CORE, 0), (RLIMIT_NOFILE, 3),
  ]
  return limits.allSatisfy { resource, most in
    // One second more until it is killed for it.
    var limit = rlimit(rlim_cur: most, rlim_max: resource == RLIMIT_CPU ? most + 1 : most)
    return setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0
  }
}
