import Bytes
import Diagnostics

/// The address of the site's root, with a trailing slash: `https://example.org/koalitioner/`.
///
/// A host in other letters than those of the Internet is in its Punycode, as feeds and sitemaps want it (RFC 3986).
package struct BaseURL: Sendable, Hashable, CustomStringConvertible {
  package let description: String
  package let host: Host
  /// The path part, with slashes at both ends: `/koalitioner/`.
  package let path: String

  /// Why a text cannot be the address of a site.
  package enum Fault: Error, Hashable {
    case noAddress(WebAddress.Fault)
    /// A question mark, a number sign, or a path that no page can be below.
    case badPath
  }

  /// Reads an absolute `http` or `https` URL without query and fragment; a missing trailing slash is added.
  package init(reading text: String) throws(Fault) {
    let address = try BaseURL.address(text)
    guard let path = SitePath(address.rest.isEmpty ? "/" : address.rest) else { throw .badPath }
    self.init(scheme: address.scheme + "://", host: address.host, path: path)
  }

  /// nil where `init(reading:)` has a fault to tell.
  package init?(_ text: String) {
    guard let url = try? BaseURL(reading: text) else { return nil }
    self = url
  }

  private init(scheme: String, host: Host, path: SitePath) {
    description = scheme + host.description + path.description
    self.host = host
    self.path = path.description
  }

  private static func address(_ text: String) throws(Fault) -> WebAddress {
    do throws(WebAddress.Fault) { return try WebAddress(reading: text) } catch { throw .noAddress(error) }
  }

  /// `https://example.org/`, the documentation address of RFC 2606: stands in where no address has been given.
  package static let placeholder = BaseURL(
    scheme: "https://", host: Host(name: "example.org"), path: .root)
}

extension BaseURL {
  /// The absolute address of a path such as `/koalitioner/`.
  package func absolute(_ path: SitePath) -> String { path.address(below: description) }

  /// The host of a documentation address (RFC 2606), used until the real one is known.
  package var isPlaceholder: Bool {
    ["example.org", "example.com", "example.net"].contains { host.name == $0 || host.name.hasSuffix("." + $0) }
      || host.name.hasSuffix(".example")
  }

  /// Whether an address may be of the site: hardly any other is, and most hosts can be written in only one way.
  package func mayHold(_ address: ByteView) -> Bool {
    let slash = UInt8(ascii: "/")
    guard let first = address.firstIndex(of: slash, from: 0), address.part(from: first + 1).first == slash else {
      return true
    }
    let authority = address[(first + 2)...].prefix { !endsAuthority($0) }
    return !isPlainHost(authority) || authority.elementsEqual(host.name.utf8)
  }

  /// The part of an address after its host where the address is of this site, however its host was written; nil of
  /// another site.
  ///
  /// The address that stands in for a missing one is nobody's, and so is what lies below it.
  package func localPart(of address: WebAddress) -> String? {
    guard address.host == host, self != .placeholder else { return nil }
    let rest = address.rest.hasPrefix("/") ? address.rest : "/" + address.rest
    if rest.utf8.starts(with: path.utf8) { return rest }
    // The root without its last slash, as `https://mau.se/koalitioner#om`.
    let isRoot = address.path.utf8.elementsEqual(path.utf8.dropLast())
    return isRoot ? path + rest.dropFirst(path.utf8.count - 1) : nil
  }
}
