import Diagnostics
import Glibc

/// Makes sure that there is as much of the machine as the runtime takes for granted; ends the program where there is not.
///
/// Without a descriptor or a thread the runtime dies of a signal, or waits for ever. A process may be given little of them
/// by its host, a container or `ulimit`.
package func claimResources() {
  openStandardStreams()
  // A reader that has gone away, and a file that may not grow, are errors of writing, and told as such.
  for signal in [SIGPIPE, SIGXFSZ] { Glibc.signal(signal, SIG_IGN) }
  raiseLimitOfFiles()
  if !canOpen(32) { Console.asked.end(with: Failure.tooFewFiles) }
  // The runtime's workers, one for each processor, and the one that waits for events.
  if !canStart(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) + 1) { Console.asked.end(with: Failure.tooFewThreads) }
  if !hasStack(1 << 20) || !canMap(32 << 20) { Console.asked.end(with: Failure.tooLittleMemory) }
  tellWhenMemoryEnds()
}

/// Standard streams that are closed would be given to the next files that are opened, and what is told would go there; as
/// streams that cannot be written to, they make the telling fail.
private func openStandardStreams() {
  for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
    // The lowest number that is free is this one.
    _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
}

// MARK: What there is

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

/// Whether so many threads can stand beside this one: they are started, wait until all are there, and end.
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

/// Whether threads are given stacks of so many bytes.
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

// MARK: Memory that ends later

/// What is told when memory ends, made while there is some.
private let lastWords = {
  let (text, descriptor) = Console.asked.telling(.tooLittleMemory)
  return (bytes: Array(text.utf8), descriptor: descriptor)
}()

/// The runtime and the C libraries answer the end of memory with a signal; where there is none left, that is what it meant.
private func tellWhenMemoryEnds() {
  _ = lastWords
  for signal in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS] { Glibc.signal(signal, tellOfMemory) }
}

private func tellOfMemory(_ signal: Int32) {
  if !canMap(16 << 20) {
    lastWords.bytes.withUnsafeBytes { _ = write(lastWords.descriptor, $0.baseAddress, $0.count) }
    _exit(ExitStatus.machine)
  }
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
}

// MARK: What is told

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
