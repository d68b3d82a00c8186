import Diagnostics
import Glibc

/// Checks that the process has the descriptors, threads and memory that the Swift runtime takes for granted; exits with a
/// message if not.
///
/// Without them the runtime crashes or hangs. The host, a container or `ulimit` may limit them.
package func requireResources() {
  openStandardStreams()
  // So that `write` fails with EPIPE or EFBIG instead, which is reported.
  for signal in [SIGPIPE, SIGXFSZ] { Glibc.signal(signal, SIG_IGN) }
  raiseLimitOfFiles()
  if !canOpen(32) { Console.requested.end(with: Failure.tooFewFiles) }
  // The runtime's worker threads, one for each processor, and the one that waits for events.
  if !canStart(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) + 1) { Console.requested.end(with: Failure.tooFewThreads) }
  if !hasStack(1 << 20) || !canMap(32 << 20) { Console.requested.end(with: Failure.tooLittleMemory) }
  reportWhenMemoryEnds()
}

/// Opens those standard streams that are closed, in a mode in which using them fails.
///
/// Else the next files that are opened would get their descriptors, and messages would be written into them.
private func openStandardStreams() {
  for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
    // `open` returns the lowest free descriptor, which is this one.
    _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

// MARK: Checks

private func raiseLimitOfFiles() {
  var limit = rlimit()
  let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  guard getrlimit(files, &limit) == 0, limit.rlim_cur < 1024 else { return }
  limit.rlim_cur = min(1024, limit.rlim_max)
  setrlimit(files, &limit)
}

private func canOpen(_ count: Int) -> Bool {
  let descriptors = (0..<count).map { _ in dup(STDERR_FILENO) }
  for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
  return descriptors.allSatisfy { $0 >= 0 }
}

/// Whether `count` threads can exist beside this one; they are started, wait for each other on a mutex, and end.
private func canStart(_ count: Int) -> Bool {
  let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  defer { gate.deallocate() }
  pthread_mutex_init(gate, nil)
  pthread_mutex_lock(gate)
  var threads: [pthread_t] = []
  while threads.count < count {
    var thread = pthread_t()
    guard pthread_create(&thread, nil, passGate, gate) == 0 else { break }
    threads.append(thread)
  }
  pthread_mutex_unlock(gate)
  for thread in threads { pthread_join(thread, nil) }
  return threads.count == count
}

private func passGate(_ gate: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let gate = gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
  pthread_mutex_lock(gate)
  pthread_mutex_unlock(gate)
  return nil
}

/// Whether the limit for a thread's stack is at least `size` bytes.
private func hasStack(_ size: UInt) -> Bool {
  var limit = rlimit()
  return getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) != 0 || limit.rlim_cur >= size
}

private func canMap(_ size: Int) -> Bool {
  let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  guard memory != MAP_FAILED else { return false }
  munmap(memory, size)
  return true
}

// MARK: Running out of memory later

/// The message for running out of memory, made while there is some.
private let outOfMemoryMessage = {
  let (text, descriptor) = Console.requested.message(for: .tooLittleMemory)
  return (bytes: Array(text.utf8), descriptor: descriptor)
}()

/// Installs signal handlers, since the runtime and the C libraries raise a signal when an allocation fails.
///
/// The handler reports that memory has run out if none can be mapped; any other crash takes its usual course.
private func reportWhenMemoryEnds() {
  _ = outOfMemoryMessage
  for signal in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS] { Glibc.signal(signal, reportIfMemoryEnded) }
}

private func reportIfMemoryEnded(_ signal: Int32) {
  if !canMap(16 << 20) {
    outOfMemoryMessage.bytes.withUnsafeBytes { _ = write(outOfMemoryMessage.descriptor, $0.baseAddress, $0.count) }
    _exit(ExitStatus.machine)
  }
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
}

// MARK: Messages

extension Failure {
  fileprivate static let tooFewFiles = Failure(
    message: Bilingual(
      sv: "programmet får inte öppna så många filer som det behöver",
      en: "the program may not open as many files as it needs"),
    help: Bilingual(
      sv: "höj gränsen för öppna filer, till exempel med ulimit -n 256",
      en: "raise the limit of open files, for example with ulimit -n 256"),
    status: ExitStatus.machine)

  fileprivate static let tooFewThreads = Failure(
    message: Bilingual(
      sv: "programmet får inte starta så många trådar som det behöver",
      en: "the program may not start as many threads as it needs"),
    help: Bilingual(
      sv: "avsluta andra program, eller höj gränsen för processer eller minne (ulimit -u och ulimit -v)",
      en: "end other programs, or raise the limit of processes or memory (ulimit -u and ulimit -v)"),
    status: ExitStatus.machine)

  fileprivate static let tooLittleMemory = Failure(
    message: Bilingual(sv: "minnet räcker inte", en: "there is not enough memory"),
    help: Bilingual(
      sv: "avsluta andra program, höj gränsen (ulimit -v och ulimit -s), eller bygg med --jobs 1",
      en: "end other programs, raise the limit (ulimit -v and ulimit -s), or build with --jobs 1"),
    status: ExitStatus.machine)
}
