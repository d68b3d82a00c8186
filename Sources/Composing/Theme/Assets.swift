import Cards
import Diagnostics
import Fingerprint
import Model
import Routes

/// The theme's assets under the names by which they are published: `css/site.css` as `assets/css/site.3f2a9c10.css`.
package struct Assets: Sendable {
  /// The published files by the path in the output.
  package let files: [(path: String, bytes: [UInt8])]
  /// The URL of each asset by its name in the theme.
  package let urls: [String: String]
  /// The icons that are drawn, and the path in the output of each.
  package let icons: [(icon: Icon, path: String)]
}

/// Gives every asset a name that holds a hash of its content, so that a browser may keep it for good; but for the icons that
/// browsers ask for at the site's root, whether a page names them or not.
///
/// Style sheets are named after what they refer to, fonts, pictures and other sheets: a `url(…)` or `@import` with the
/// relative path of another asset is rewritten to that asset's published name. An asset that a style sheet refers to and
/// that is not there is an error. Icons are drawn where the theme has a mark and no file of their names.
func publishedAssets(
  _ assets: [ThemeSources.Asset], drawing icons: IconDesign?, below basePath: String
) -> Reported<Assets> {
  var naming = AssetNaming(below: basePath)
  if let icons {
    let names = Set(assets.map(\.name))
    for icon in Icon.allCases where !names.contains(icon.name) { naming.publish(icon, with: icons) }
  }
  let isSheet = { (asset: ThemeSources.Asset) in asset.name.hasSuffix(".css") }
  for asset in assets where !isSheet(asset) { naming.publish(asset.name, asset.file.bytes) }
  var waiting = assets.filter(isSheet).map { StyleSheet($0) }
  while !waiting.isEmpty {
    let names = Set(waiting.map(\.name))
    let ready = waiting.filter { sheet in !sheet.references.contains { names.contains($0.name ?? "") } }
    waiting.removeAll { sheet in ready.contains { $0.name == sheet.name } }
    if ready.isEmpty {
      naming.refuse(circular: waiting)
      break
    }
    for sheet in ready { naming.publish(sheet) }
  }
  let files = naming.files.sorted { $0.path < $1.path }
  return Reported(Assets(files: files, urls: naming.urls, icons: naming.icons), naming.report)
}

/// The assets that have their published names.
private struct AssetNaming {
  private let basePath: String
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var urls: [String: String] = [:]
  private(set) var icons: [(icon: Icon, path: String)] = []
  private(set) var report: [Diagnostic] = []

  init(below basePath: String) { self.basePath = basePath }

  mutating func publish(_ name: String, _ bytes: [UInt8]) {
    let path = path(of: name, SHA256(of: bytes))
    files.append((path, bytes))
    urls[name] = basePath + path
  }

  mutating func publish(_ icon: Icon, with design: IconDesign) {
    let path = path(of: icon.name, icon.key(with: design))
    icons.append((icon, path))
    urls[icon.name] = basePath + path
  }

  private func path(of name: String, _ hash: SHA256) -> String {
    PublishedName.rootIcons.contains(name) ? name : PublishedName.Folder.assets.path(of: fingerprinted(name, hash))
  }

  /// Publishes a style sheet with the published names of what it refers to.
  mutating func publish(_ sheet: StyleSheet) {
    let bytes = sheet.file.bytes
    var (result, start) = ([UInt8](), 0)
    for reference in sheet.references {
      // Another site's files, what stands within the sheet, and what lies beside the site on its host.
      if reference.leadsElsewhere(from: basePath) { continue }
      guard let url = reference.name.flatMap({ urls[$0] }) else {
        report.append(
          .unknownAssetInStyle(
            reference.written, at: sheet.file.span(reference.range),
            near: suggestion(for: reference.written, among: urls.keys.sorted())))
        continue
      }
      result += bytes[start..<reference.range.lowerBound]
      result += url.utf8
      start = reference.range.upperBound
    }
    publish(sheet.name, result + bytes[start...])
  }

  /// Of sheets that import each other, none can have the other's hash in its own.
  mutating func refuse(circular sheets: [StyleSheet]) {
    let names = Set(sheets.map(\.name))
    for sheet in sheets {
      // No template is to be told that the sheet is not there.
      publish(sheet.name, sheet.file.bytes)
      guard let reference = sheet.references.first(where: { names.contains($0.name ?? "") }) else { continue }
      report.append(.circularStyle(reference.written, at: sheet.file.span(reference.range)))
    }
  }
}
