import Cglibc
import Glibc

/// How a process has ended.
enum ProcessEnd: Equatable {
  case exited(CInt, output: [UInt8])
  case killed(CInt)
  /// It ran too long, and was killed for it.
  case outOfTime
  case notStarted
}

/// Starts a program with an empty environment, hands it some bytes, and waits until it ends.
///
/// Input and output are files in memory, so neither side waits for the other to read.
func runProcess(
  _ program: String, _ arguments: [String], input: [UInt8], atMost seconds: Int = 30
) -> ProcessEnd {
  let (given, taken) = (memoryFile(), memoryFile())
  defer { for file in [given, taken] where file >= 0 { close(file) } }
  guard given >= 0, taken >= 0, writeFile(input, to: given),
    let process = start(program, arguments, input: given, output: taken)
  else { return .notStarted }
  guard let status = wait(for: process, atMost: seconds) else { return .outOfTime }
  // <bits/waitstatus.h>: the signal in the lowest seven bits, the exit status above them.
  let signal = status & 0x7F
  if signal != 0 { return .killed(signal) }
  return readFile(taken).map { .exited(status >> 8 & 0xFF, output: $0) } ?? .notStarted
}

/// The descriptor of a new file in memory, which no other process inherits; less than zero if none can be made.
private func memoryFile() -> CInt { memfd_create("msi", closeOnExec) }

/// MFD_CLOEXEC of <linux/memfd.h>.
private let closeOnExec: CUnsignedInt = 1

private func start(_ program: String, _ arguments: [String], input: CInt, output: CInt) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var environment: [UnsafeMutablePointer<CChar>?] = [nil]
  // The threads of jobs let no signal through, and a process would inherit that: none would tell it that its time is over.
  var attributes = posix_spawnattr_t()
  guard posix_spawnattr_init(&attributes) == 0 else { return nil }
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  var process = pid_t()
  return posix_spawn(&process, program, &actions, &attributes, &words, &environment) == 0 ? process : nil
}

/// The status with which a process has ended; nil if it had to be killed for the time that it took.
private func wait(for process: pid_t, atMost seconds: Int) -> CInt? {
  let end = ContinuousClock.now.advanced(by: .seconds(seconds))
  var status: CInt = 0
  while true {
    let ended = waitpid(process, &status, WNOHANG)
    if ended == process || (ended < 0 && errno != EINTR) { return status }
    if ContinuousClock.now > end {
      kill(process, SIGKILL)
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      return nil
    }
    usleep(1000)
  }
}

/// All bytes of a file, from its beginning on; nil if it cannot be read.
package func readFile(_ file: CInt) -> [UInt8]? {
  var status = stat()
  guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
  var count = 0
  while count < bytes.count {
    let read = bytes[count...].withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(count)) }
    if read < 0, errno == EINTR { continue }
    guard read > 0 else { return nil }
    count += read
  }
  return bytes
}

/// Writes some bytes into a file from its beginning on; false if they have no room.
func writeFile(_ bytes: [UInt8], to file: CInt) -> Bool {
  var count = 0
  while count < bytes.count {
    let written = bytes[count...].withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, off_t(count)) }
    if written < 0, errno == EINTR { continue }
    guard written > 0 else { return false }
    count += written
  }
  return true
}
