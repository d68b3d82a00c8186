import Bytes
import Comparing
import Diagnostics
import Fingerprint
import Model
import Routes

/// A published site as it is verified over HTTP.
package struct PublishedSite: Sendable {
  /// The address of its start page, which ends in a slash.
  package let address: String
  package let files: [OutputPath: BuiltSite.File]
  /// The contents of `_headers`; nil if they are not known here.
  package let headers: String?

  package init(at address: String, _ files: [OutputPath: BuiltSite.File], headers: String?) {
    (self.address, self.files, self.headers) = (withSlash(address), files, headers)
  }
}

/// An address that ends in a slash.
private func withSlash(_ address: String) -> String { address.hasSuffix("/") ? address : address + "/" }

/// The manifest of the site at an address.
package func fetchManifest(
  at address: String, read: @escaping (String) -> [UInt8]?
) throws(VerificationFailure) -> [OutputPath: BuiltSite.File] {
  let file = withSlash(address) + BuiltSite.manifestName
  guard let answer = try Curl(read: read).answers(to: [file])[0] else { throw .noAnswer(address: file) }
  guard answer.status == 200 else { throw .noManifest(address: file, status: answer.status) }
  guard let files = BuiltSite.files(in: answer.body) else { throw .damagedManifest(file) }
  return files
}

/// Asks a host for every file of a site and holds the answers against the manifest and the site's `_headers`.
///
/// `read` gives the bytes of a file of the machine. Not more than `limit` files are asked for; the rest is told.
package func verifyHost(
  _ site: PublishedSite, limit: Int = 3000, read: @escaping (String) -> [UInt8]?
) throws(VerificationFailure) -> Verification {
  let curl = try Curl(read: read)
  var inspection = Inspection(of: site)
  let paths = site.files.keys.sorted().filter(\.isServed)
  let asked = paths.prefix(limit)
  let addresses = asked.map { site.url(of: $0) }
  for start in stride(from: 0, to: asked.count, by: batch) {
    let range = start..<min(start + batch, asked.count)
    let answers = try curl.answers(to: Array(addresses[range]))
    if start == 0, answers.allSatisfy({ $0 == nil }) { throw .noAnswer(address: site.address) }
    for (index, answer) in zip(range, answers) { inspection.take(answer, to: asked[index]) }
  }
  inspection.takeUnknown(try curl.answers(to: [site.address + "msi-verify-finns-inte/"])[0])
  if site.headers == nil, let rules = try curl.answers(to: [site.address + PublishedName.headers])[0],
    rules.status == 200
  {
    inspection.rules = HeaderRule.rules(in: String(decoding: rules.body, as: UTF8.self))
  }
  return inspection.verification(leftOut: paths.count - asked.count)
}

/// How many addresses one run of curl is given.
private let batch = 100

extension OutputPath {
  /// Whether a host sends the file: the settings of hosts, and hidden files, it keeps for itself.
  var isServed: Bool {
    description != PublishedName.headers && !description.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}

extension PublishedSite {
  /// The address of a file as readers have it, percent-encoded.
  func url(of path: OutputPath) -> String {
    address + percentEncoded(String(path.address.dropFirst()))
  }

  /// The path of the site's address: `/koalitioner/`.
  var path: String {
    guard let host = address.firstRange(of: "://")?.upperBound, let slash = address[host...].firstIndex(of: "/") else {
      return "/"
    }
    return String(address[slash...])
  }
}

/// A path in which all but unreserved characters and slashes are percent-encoded (RFC 3986).
private func percentEncoded(_ path: String) -> String {
  let plain = Set("-._~/".utf8)
  return path.utf8.reduce(into: "") { encoded, byte in
    if byte.isLetter || byte.isDigit || plain.contains(byte) {
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      encoded += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
}
