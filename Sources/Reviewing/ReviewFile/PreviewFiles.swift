import Bytes
import Comparing
import Model

/// The files of a site as previews hold them: style sheets whose fonts and pictures are inside, and pictures.
///
/// Each is read once.
struct PreviewFiles {
  private let site: BuiltSite
  private var styles: [String: String] = [:]
  private var pictures: [String: String] = [:]

  init(of site: BuiltSite) { self.site = site }
}

extension PreviewFiles {
  /// A style sheet by its address in a page, to be written between `<style>` and `</style>`; empty if the site has none there.
  mutating func style(at link: String, withFonts: Bool) -> String {
    let key = (withFonts ? "+" : "-") + link
    if let style = styles[key] { return style }
    let style = readStyle(at: link, withFonts: withFonts)
    styles[key] = style
    return style
  }

  /// A picture by its address in a page, as an address that holds it; nil if the site has none there, or it is too large.
  mutating func picture(at link: String) -> String? {
    if let picture = pictures[link] { return picture.isEmpty ? nil : picture }
    let picture = site.path(ofLink: link).flatMap { url(of: $0) }
    pictures[link] = picture ?? ""
    return picture
  }

  private func readStyle(at link: String, withFonts: Bool) -> String {
    guard let path = site.path(ofLink: link), let output = OutputPath(path), let bytes = site.contents(of: output)
    else {
      return ""
    }
    let folder = path.split(separator: "/").dropLast().map(String.init)
    let text = String(decoding: bytes, as: UTF8.self)
    let style = replacingURLs(in: text) { address in
      guard let path = resolved(address, below: folder) else { return nil }
      let isFont = mediaTypeForPreview(of: path)?.hasPrefix("font/") ?? false
      return isFont && !withFonts ? nil : url(of: path)
    }
    return Self.replacements.reduce(style) { $0.replacing($1.0, with: $1.1) }
  }

  /// Links have other attributes in a preview; a font that is in the file is there at once; and nothing in a style sheet
  /// can end the element that it stands in.
  private static let replacements = [
    ("[href", "[data-href"), ("[rel", "[data-rel"), ("font-display: optional", "font-display: block"), ("</", "<\\/"),
  ]

  private func url(of path: String) -> String? {
    guard let type = mediaTypeForPreview(of: path), let output = OutputPath(path),
      (site.files[output]?.size ?? .max) <= Self.largestFile, let bytes = site.contents(of: output)
    else { return nil }
    return dataURL(of: bytes, mediaType: type)
  }

  private static let largestFile = 1_000_000

  /// The path in the site of an address in a style sheet, which is relative to its folder or begins at the root.
  private func resolved(_ address: String, below folder: [String]) -> String? {
    if address.hasPrefix("/") { return site.path(ofLink: address) }
    if address.contains(":") { return nil }
    var parts = folder
    for part in address.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}

/// A style sheet with each address in `url(…)` replaced; where there is none to put there, by one that holds nothing.
private func replacingURLs(in style: String, _ replacement: (String) -> String?) -> String {
  var (result, rest) = ("", style[...])
  while let start = rest.firstRange(of: "url(")?.upperBound {
    result += rest[..<start]
    rest = rest[start...]
    guard let end = rest.firstIndex(of: ")") else { break }
    let address = rest[..<end].filter { $0 != "\"" && $0 != "'" && $0 != " " }
    if address.hasPrefix("data:") || address.hasPrefix("#") {
      result += rest[...end]
    } else {
      result += "\"" + (replacement(address) ?? "data:,") + "\")"
    }
    rest = rest[rest.index(after: end)...]
  }
  return result + rest
}
