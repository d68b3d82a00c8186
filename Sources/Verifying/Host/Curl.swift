import Glibc
import Model

/// Answers of a host, asked for with `curl`, which knows TLS, proxies and the machine's certificates.
///
/// Each answer has a time limit and a size limit, and so has each batch. Files are written into a temporary folder, which is
/// removed.
struct Curl: ~Copyable {
  private let folder: String
  private let read: (String) -> [UInt8]?

  /// `read` gives the bytes of a file.
  init(read: @escaping (String) -> [UInt8]?) throws(VerificationFailure) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/msi-verify-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw .noTemporaryFolder(String(cString: strerror(errno))) }
    folder = String(cString: made)
    self.read = read
  }

  deinit { rmdir(folder) }
}

extension Curl {
  /// The answers to addresses, in their order; nil for an address that gave none.
  func answers(to addresses: [String]) throws(VerificationFailure) -> [Answer?] {
    let settings = addresses.enumerated().map { index, address in
      "url = \"\(quoted(address))\"\noutput = \"\(quoted(file(index)))\"\n"
    }.joined()
    try write(settings)
    defer {
      unlink(settingsFile)
      for index in addresses.indices { unlink(file(index)) }
    }
    try run()
    return addresses.indices.map { index in read(file(index)).flatMap { Answer($0) } }
  }

  /// Where the answer to an address goes, by its place.
  private func file(_ index: Int) -> String { folder + "/\(index)" }
  private var settingsFile: String { folder + "/settings" }

  private func write(_ text: String) throws(VerificationFailure) {
    let file = open(settingsFile, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .noTemporaryFolder(String(cString: strerror(errno))) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withContiguousStorageIfAvailable { Glibc.write(file, $0.baseAddress, $0.count) } ?? -1
      guard count > 0 else { throw .noTemporaryFolder(String(cString: strerror(errno))) }
      start += count
    }
  }

  /// Runs curl to its end, or ends it after the longest time that a batch may take.
  private func run() throws(VerificationFailure) {
    // `--disable` comes first: the user's own settings must not change what is found.
    let arguments = [
      "curl", "--disable", "--silent", "--include", "--globoff", "--path-as-is", "--proto", "=http,https",
      "--connect-timeout", "10", "--max-time", "30", "--max-filesize", "50000000", "--parallel", "--parallel-max", "8",
      "--config", settingsFile,
    ]
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var (child, actions) = (pid_t(), posix_spawn_file_actions_t())
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    guard posix_spawnp(&child, "curl", &actions, nil, &words, environ) == 0 else { throw .noCurl }
    wait(for: child)
  }

  private func wait(for child: pid_t) {
    var (status, waited): (CInt, Int) = (0, 0)
    while waitpid(child, &status, WNOHANG) == 0 {
      if waited == Self.longestBatch { kill(child, SIGKILL) }
      usleep(10_000)
      waited += 1
    }
  }

  /// Two minutes, in hundredths of a second.
  private static let longestBatch = 12_000

  /// A text between the quotation marks of curl's settings.
  private func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
