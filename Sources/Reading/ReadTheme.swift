import Diagnostics
import FrontMatter
import Model

/// Reads a theme folder: `templates/`, `strings/`, `assets/` and `cards.yaml`.
///
/// Whether templates and strings fit together is checked when the theme is loaded.
package func readTheme(from folder: some SourceFolder) -> Reported<ThemeSources> {
  var (theme, report) = (ThemeSources(path: folder.path), [Diagnostic]())
  let root = folder.path.description.utf8.count + 1
  let entries = folder.entries().sorted { $0.path < $1.path }
  if entries.isEmpty { report.append(.missingFolder(folder.path)) }
  for entry in entries {
    let name = String(decoding: entry.path.description.utf8.dropFirst(root), as: UTF8.self)
    switch entry.kind {
    case .fault(let fault): report.append(.unreadableSource(entry.path, fault))
    case .folder:
      if !name.contains("/"), !themeFolders.contains(name) {
        report.append(.unknownThemeFolder(entry.path, among: themeFolders))
      }
    case .file: read(name, at: entry.path, in: folder, into: &theme, reportingTo: &report)
    }
  }
  return Reported(theme, report)
}

private let themeFolders = ["templates", "strings", "assets"]

private func read(
  _ name: String, at path: SourcePath, in folder: some SourceFolder, into theme: inout ThemeSources,
  reportingTo report: inout [Diagnostic]
) {
  guard let slash = name.firstIndex(of: "/") else {
    if name == "cards.yaml" { readCards(at: path, in: folder, into: &theme, reportingTo: &report) }
    return
  }
  let (part, rest) = (name[..<slash], String(name[name.index(after: slash)...]))
  guard themeFolders.contains(String(part)) else { return }
  switch folder.contents(of: path, atMost: part == "assets" ? imageLimit : textLimit) {
  case .failure(let fault): report.append(.unreadableSource(path, fault))
  case .success(let bytes):
    let isText = part == "templates" || [".css", ".js", ".svg"].contains { name.hasSuffix($0) }
    let written = SourceFile(path, bytes)
    let file = isText ? written.resolvingConflicts(reportingTo: &report) : written
    switch part {
    case "templates": theme.templates[rest] = file
    case "assets": theme.assets.append(ThemeSources.Asset(name: rest, file: file))
    default: readStrings(rest, file, into: &theme, reportingTo: &report)
    }
  }
}

private func readCards(
  at path: SourcePath, in folder: some SourceFolder, into theme: inout ThemeSources,
  reportingTo report: inout [Diagnostic]
) {
  switch folder.contents(of: path, atMost: textLimit) {
  case .failure(let fault): report.append(.unreadableSource(path, fault))
  case .success(let bytes): theme.cards = readCards(SourceFile(path, bytes), reportingTo: &report)
  }
}

/// Reads `strings/sv.yaml`: a key and a text on each line.
private func readStrings(
  _ name: String, _ file: SourceFile, into theme: inout ThemeSources, reportingTo report: inout [Diagnostic]
) {
  guard name.hasSuffix(".yaml"), let language = Language(rawValue: String(name.dropLast(".yaml".count))) else {
    report.append(.unknownStrings(file.path))
    return
  }
  let mapping = readYAML(of: file).reporting(to: &report)
  var fields = FieldReader(mapping, of: Bilingual(sv: "temats texter", en: "the theme's strings"))
  var strings: [String: Located<String>] = [:]
  for entry in mapping.entries {
    // A string that cannot be read has been reported, and so is not missing as well.
    strings[entry.key.value] = fields.prose(entry.key.value) ?? Located("", at: entry.value.span)
  }
  report += fields.finish()
  theme.strings[language] = strings
}
