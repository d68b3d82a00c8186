import Glibc
import Synchronization

/// A small host on this machine, for as long as the value lives: it answers each address as a test says.
final class LoopbackHost: Sendable {
  let port: UInt16
  private let listener: CInt
  private let answers: [String: String]
  private let stopped = Mutex(false)

  /// Each answer is all that is sent, from the status line on; an address without one gets the one for `*`.
  init(_ answers: [String: String]) throws {
    self.answers = answers
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0 && listen(listener, 64) == 0
      }
    }
    guard isBound else { throw NoHost(errno: errno) }
    port = UInt16(bigEndian: address.sin_port)
    // A thread, since `accept` waits; it ends with the value.
    let thread = Unmanaged.passRetained(Work { [self] in serve() })
    var id = pthread_t()
    pthread_create(&id, nil, runWork, thread.toOpaque())
    pthread_detach(id)
  }

  var address: String { "http://127.0.0.1:\(port)/" }

  func stop() {
    stopped.withLock { $0 = true }
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private func serve() {
    while !stopped.withLock({ $0 }) {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      answer(connection)
      close(connection)
    }
    close(listener)
  }

  private func answer(_ connection: CInt) {
    var (request, piece) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n"), request.count < 1 << 16 {
      let count = read(connection, &piece, piece.count)
      if count <= 0 { return }
      request += piece[..<count]
    }
    let path = String(decoding: request, as: UTF8.self).split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let bytes = Array((answers[path] ?? answers["*"] ?? "").utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count <= 0 { return }
      start += count
    }
  }
}

/// Why there is no host.
struct NoHost: Error { let errno: CInt }

private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
  return nil
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// An answer as HTTP sends it; the connection ends with it.
func answer(_ status: String, _ type: String, _ body: String, _ headers: String...) -> String {
  "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n"
    + headers.map { $0 + "\r\n" }.joined() + "\r\n" + body
}
