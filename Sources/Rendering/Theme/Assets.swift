import Diagnostics
import Fingerprint
import Model

/// The theme's assets under the names by which they are published: `css/site.css` as `assets/css/site.3f2a9c10.css`.
struct Assets: Sendable {
  /// The published files by the path in the output.
  let files: [(path: String, bytes: [UInt8])]
  /// The URL of each asset by its name in the theme.
  let urls: [String: String]
}

/// Gives every asset a name that holds a hash of its content, so that a browser may keep it for good; but for the icons that
/// browsers ask for at the site's root, whether a page names them or not.
///
/// Style sheets are named last, since they refer to fonts and pictures: a `url(…)` with the relative path of another asset
/// is rewritten to that asset's published name. An asset that a style sheet refers to and that is not there is an error.
func publishedAssets(_ assets: [ThemeSources.Asset], below basePath: String) -> Reported<Assets> {
  var (files, urls, report) = ([(path: String, bytes: [UInt8])](), [String: String](), [Diagnostic]())
  func publish(_ name: String, _ bytes: [UInt8]) {
    let path = rootIcons.contains(name) ? name : "assets/" + fingerprinted(name, bytes)
    files.append((path, bytes))
    urls[name] = basePath + path
  }
  for asset in assets where !asset.name.hasSuffix(".css") { publish(asset.name, asset.file.bytes) }
  for asset in assets where asset.name.hasSuffix(".css") {
    publish(asset.name, rewriting(asset, urls: urls, report: &report))
  }
  return Reported(Assets(files: files.sorted { $0.path < $1.path }, urls: urls), report)
}

/// The assets that are published at the root, under their own names.
let rootIcons = ["apple-touch-icon.png", "favicon.ico"]

/// `css/site.css` and its bytes as `css/site.3f2a9c1044.css`: the first ten digits of the SHA-256.
func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
  let digits = SHA256(of: bytes).hexadecimal.prefix(10)
  let start = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
  guard let dot = name[start...].lastIndex(of: ".") else { return name + "." + digits }
  return name[..<dot] + "." + digits + name[dot...]
}

/// A style sheet with the published names of the assets that it refers to.
private func rewriting(_ sheet: ThemeSources.Asset, urls: [String: String], report: inout [Diagnostic]) -> [UInt8] {
  let bytes = sheet.file.bytes
  var (result, start) = ([UInt8](), 0)
  for reference in references(in: bytes) {
    let written = sheet.file.text(reference)
    guard !written.isEmpty, !written.contains(":"), !written.hasPrefix("/"), !written.hasPrefix("#") else { continue }
    guard let name = resolved(written, from: sheet.name), let url = urls[name] else {
      report.append(
        .unknownAssetInStyle(
          written, at: sheet.file.span(reference), near: suggestion(for: written, among: urls.keys.sorted())))
      continue
    }
    result += bytes[start..<reference.lowerBound]
    result += url.utf8
    start = reference.upperBound
  }
  return result + bytes[start...]
}

/// The ranges of what stands in `url(…)`, without quotation marks.
private func references(in bytes: [UInt8]) -> [Range<Int>] {
  var (ranges, offset) = ([Range<Int>](), 0)
  let opening = Array("url(".utf8)
  while offset + 4 < bytes.count {
    guard bytes[offset] == opening[0], bytes[offset...].starts(with: opening),
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: ")"))
    else {
      offset += 1
      continue
    }
    var range = offset + 4..<end
    while let first = bytes[range].first, first <= 0x20 { range = range.dropFirst() }
    while let last = bytes[range].last, last <= 0x20 { range = range.dropLast() }
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    if range.count > 1, quotes.contains(bytes[range.lowerBound]) { range = range.lowerBound + 1..<range.upperBound - 1 }
    ranges.append(range)
    offset = end
  }
  return ranges
}

/// The name of the asset that a relative reference means, seen from the asset that holds it; nil if it leads outside.
private func resolved(_ reference: String, from sheet: String) -> String? {
  var components = sheet.split(separator: "/").dropLast().map(String.init)
  for component in reference.prefix(while: { $0 != "?" && $0 != "#" }).split(separator: "/") {
    switch component {
    case ".": break
    case "..": if components.popLast() == nil { return nil }
    default: components.append(String(component))
    }
  }
  return components.joined(separator: "/")
}
