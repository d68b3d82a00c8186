/// The host of a whole address as a reader is told it: in small letters as they are written, and without `www.`.
///
/// nil where the words of the link tell it already.
///
///     externalHost(of: "https://www.mau.se/om", besides: "Om oss")  // "mau.se"
package func externalHost(of address: String, besides words: String) -> String? {
  guard let start = address.firstRange(of: "//")?.upperBound else { return nil }
  let authority = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
  let host = authority.hasPrefix("www.") ? String(authority.dropFirst(4)) : authority
  return host.isEmpty || words.lowercased().contains(host) ? nil : host
}
