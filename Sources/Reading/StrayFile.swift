import Diagnostics
import Model

/// The likely purpose of a file in the content folder that is not read.
enum StrayFile {
  /// `site.yml`, `Site.yaml`, `site.yaml.txt`.
  case settings
  case accessibility
  /// `site.en.yaml` and the like.
  case translatedSettings(of: String)
  /// A text outside the folders of content.
  case text
  case image
  /// A word processor's document, a film, a spreadsheet: something that an editor means to publish.
  case document
  /// `README.md`, `LICENSE` and whatever else is not meant for the site.
  case other

  init(_ path: SourcePath) {
    let name = path.name.lowercased()
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    if let settings = StrayFile(settings: name) {
      self = settings
    } else if isReadme(name) {
      self = .other
    } else if imageEndings.contains(ending) {
      self = .image
    } else if documentEndings.contains(ending) {
      self = .document
    } else {
      self = name.contains(".") && path.name.withoutTextEndings != nil ? .text : .other
    }
  }

  /// The settings file that a name in lower case is a misspelling of; nil if it is none.
  private init?(settings name: String) {
    var parts = name.split(separator: ".")
    if parts.last == "txt" { parts.removeLast() }
    guard parts.count > 1, let ending = parts.popLast(), ending == "yaml" || ending == "yml", let first = parts.first
    else { return nil }
    let known = ["accessibility", "site"]
    guard let meant = known.first(where: { $0 == first }) ?? suggestion(for: String(first), among: known) else {
      return nil
    }
    switch parts.count {
    case 1: self = meant == "site" ? .settings : .accessibility
    case 2 where languageTag(meantBy: parts[1]) != nil: self = .translatedSettings(of: meant + ".yaml")
    default: return nil
    }
  }
}

extension ContentFileName {
  /// Whether it describes the folder and is no content.
  var isReadme: Bool { Reading.isReadme(path.name.lowercased()) }
}

/// Whether a name in lower case is that of a file that describes a folder.
private func isReadme(_ name: String) -> Bool {
  guard let first = name.utf8.first, "rlc".utf8.contains(first) else { return false }
  return ["readme", "license", "licence", "changelog", "contributing"].contains {
    name == $0 || name.hasPrefix($0 + ".")
  }
}

private let imageEndings: Set = [
  "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "heic", "heif", "tif", "tiff", "bmp",
]

private let documentEndings: Set = [
  "doc", "docx", "odt", "rtf", "pages", "pdf", "htm", "html", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "key",
  "mp4", "mov", "mp3", "zip",
]
