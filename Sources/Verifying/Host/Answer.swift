import Bytes

/// An answer of a host, as HTTP sends it: status, headers and body (RFC 9112).
struct Answer: Sendable {
  let status: Int
  /// The headers by their names in lower case; values of one name are joined with commas.
  let headers: [String: String]
  let body: [UInt8]

  /// Reads an answer as curl writes it with `--include`; nil if the bytes are none.
  ///
  /// An interim answer (1xx), and what a proxy said first, are passed over.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let head = Head(&rest) {
      if (100..<200).contains(head.status) || head.isOfProxy(before: rest) { continue }
      (status, headers, body) = (head.status, head.headers, Array(rest))
      return
    }
    return nil
  }
}

/// The status line and the headers.
private struct Head {
  let status: Int
  let reason: Substring
  private(set) var headers: [String: String] = [:]

  /// Reads up to the empty line; nil if the bytes do not begin with a status line.
  init?(_ bytes: inout ArraySlice<UInt8>) {
    guard let first = nextLine(&bytes), first.hasPrefix("HTTP/") else { return nil }
    let words = first.split(separator: " ", maxSplits: 2)
    guard words.count >= 2, let status = Int(words[1]), (100..<1000).contains(status) else { return nil }
    (self.status, reason) = (status, words.count > 2 ? words[2] : "")
    while let line = nextLine(&bytes), !line.isEmpty {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      let value = trimmed(line[line.index(after: colon)...])
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
  }

  /// Whether this is a proxy's word that the way is open, which the host's own answer follows.
  func isOfProxy(before rest: ArraySlice<UInt8>) -> Bool {
    status == 200 && reason.lowercased().contains("connection established") && rest.starts(with: "HTTP/".utf8)
  }
}

/// The next line without its ending, as text; nil where there is none.
private func nextLine(_ bytes: inout ArraySlice<UInt8>) -> String? {
  guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
  let line = bytes[bytes.startIndex..<end]
  bytes = bytes[(end + 1)...]
  return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
}

/// A text without the white space around it.
func trimmed(_ text: some StringProtocol) -> String {
  let bytes = Array(text.utf8)
  return bytes.withBytes { $0.trimmed.string }
}
