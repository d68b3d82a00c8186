import Bytes

/// A rule of `_headers`: the headers that a host is to send with the addresses that a pattern describes.
struct HeaderRule: Hashable, Sendable {
  /// A path in which `*` stands for anything: `/assets/*`.
  let pattern: String
  let headers: [Header]

  struct Header: Hashable, Sendable {
    let name: String
    let value: String
  }
}

extension HeaderRule {
  /// The rules of a `_headers` file: a pattern on a line of its own, and its headers indented below it.
  static func rules(in text: String) -> [HeaderRule] {
    var (rules, pattern, headers) = ([HeaderRule](), String?.none, [Header]())
    func finish() { if let pattern { rules.append(HeaderRule(pattern: pattern, headers: headers)) } }
    for line in text.split(whereSeparator: \.isNewline) {
      let words = trimmed(line)
      if words.isEmpty || words.hasPrefix("#") { continue }
      if line.first == " " || line.first == "\t" {
        guard let colon = words.firstIndex(of: ":") else { continue }
        headers.append(
          Header(name: trimmed(words[..<colon]), value: trimmed(words[words.index(after: colon)...])))
      } else {
        finish()
        (pattern, headers) = (words, [])
      }
    }
    finish()
    return rules
  }

  /// Whether the rule is for a path.
  func matches(_ path: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, path.hasPrefix(first) else { return false }
    if parts.count == 1 { return path == pattern }
    var rest = path.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

/// Whether two values of a header say the same: white space and the case of letters do not count.
func sameValue(_ one: String, _ other: String) -> Bool {
  func plain(_ value: String) -> [UInt8] { value.utf8.filter { !$0.isSpace }.map(\.lowercased) }
  return plain(one) == plain(other)
}
