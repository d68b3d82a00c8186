import Diagnostics

/// What `site.yaml` says about the site as a whole.
package struct Settings: Sendable {
  package var title: Translated<Located<String>>
  package var organisation: Located<String>
  package var shortName: Located<String>?
  package var description: Translated<Located<String>>?
  package var baseURL: Located<BaseURL>?
  /// The site's languages; the first is its own.
  package var languages: [Language]
  /// Where each of them is written.
  package var languagePlaces: [Language: Span] = [:]
  package var sectors: [Sector]
  package var updated: Located<PartialDate>?

  package init(
    title: Translated<Located<String>>, organisation: Located<String>, languages: [Language], sectors: [Sector]
  ) {
    self.title = title
    self.organisation = organisation
    self.languages = languages
    self.sectors = sectors
  }

  /// The language in which originals are written.
  package var ownLanguage: Language { languages.first ?? .swedish }

  /// Where the accessibility statement is, if the site has one.
  package var accessibilityPath: SitePath {
    Slug(ownLanguage == .swedish ? "tillganglighet" : "accessibility").map(SitePath.root.appending) ?? .root
  }

  package func sector(_ key: SectorKey) -> Int? { sectors.firstIndex { $0.key == key } }
}

/// The address of the site's root, with a trailing slash: `https://example.org/koalitioner/`.
package struct BaseURL: Sendable, Hashable, CustomStringConvertible {
  package let description: String
  /// The path part, with slashes at both ends: `/koalitioner/`.
  package let path: String

  /// Reads an absolute `http` or `https` URL without query and fragment; a missing trailing slash is added.
  package init?(_ text: String) {
    let scheme = text.hasPrefix("https://") ? 8 : text.hasPrefix("http://") ? 7 : 0
    guard scheme > 0 else { return nil }
    let rest = text.dropFirst(scheme)
    let host = rest.prefix { $0 != "/" }
    guard let first = host.utf8.first, isAlphanumeric(first) || first == UInt8(ascii: "["), !host.contains("..") else {
      return nil
    }
    guard host.utf8.allSatisfy(isHostByte) else { return nil }
    guard let path = SitePath(rest.count == host.count ? "/" : String(rest.dropFirst(host.count))) else { return nil }
    description = String(text.prefix(scheme)) + host + path.description
    self.path = path.description
  }

  /// The absolute address of a path such as `/koalitioner/`.
  package func absolute(_ path: SitePath) -> String { path.address(below: description) }

  /// The host of a documentation address (RFC 2606), used until the real one is known.
  package var isPlaceholder: Bool {
    let host = description.lowercased().dropFirst(description.hasPrefix("https") ? 8 : 7).prefix {
      $0 != "/" && $0 != ":"
    }
    return ["example.org", "example.com", "example.net"].contains { host == $0 || host.hasSuffix("." + $0) }
      || host.hasSuffix(".example")
  }
}

private func isHostByte(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) || "-.:[]".utf8.contains(byte)
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: false
  }
}

extension BaseURL {
  /// `https://example.org/`, the documentation address of RFC 2606: stands in where no address has been given.
  package static let placeholder = BaseURL(scheme: "https://", host: "example.org", path: .root)

  private init(scheme: String, host: String, path: SitePath) {
    description = scheme + host + path.description
    self.path = path.description
  }
}
