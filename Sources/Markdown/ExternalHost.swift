/// The host of a whole address as a reader is told it: in small letters as they are written, and without `www.`.
///
/// nil where the words of the link tell it already.
///
///     externalHost(of: "https://www.mau.se/om", besides: "Om oss")  // "mau.se"
package func externalHost(of address: String, besides words: String) -> String? {
  let bytes = Array(address.utf8)
  let slash = UInt8(ascii: "/")
  guard let start = bytes.indices.dropLast().first(where: { bytes[$0] == slash && bytes[$0 + 1] == slash }) else {
    return nil
  }
  var host = bytes[(start + 2)...].prefix { $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    .map(\.smallLetter)
  if host.starts(with: "www.".utf8) { host.removeFirst(4) }
  guard !host.isEmpty, !contains(host, in: words.utf8.map(\.smallLetter)) else { return nil }
  return String(decoding: host, as: UTF8.self)
}

private func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
  guard text.count >= word.count else { return false }
  return (0...(text.count - word.count)).contains { text[$0] == word[0] && text[$0...].starts(with: word) }
}

extension UInt8 {
  /// The small letter of a capital one from A to Z; others stay.
  fileprivate var smallLetter: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
