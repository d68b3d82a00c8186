import Bytes
import Diagnostics
import Model

extension SourcePath {
  /// The path of a content file relative to the content folder, which is one level deep: `coalitions/07-x.md`.
  package var withinContent: String {
    description.withBytes { $0.part(from: startBelowContent(of: $0)).string }
  }
}

/// The offset at which the path relative to the content folder begins.
func startBelowContent(of path: ByteView) -> Int {
  guard let last = path.lastIndex(of: slash), let start = path[..<last].lastIndex(of: slash) else { return 0 }
  return start + 1
}

/// The name of a content file's folder: `coalitions` for `content/coalitions/07-x.md`.
private func folder(of path: ByteView) -> ByteView {
  let rest = path.part(from: startBelowContent(of: path))
  return rest.part(0..<(rest.firstIndex(of: slash, from: 0) ?? rest.count))
}

/// The path, relative to the content folder, of the file with a name in the folder of another.
func neighbour(_ name: String, of source: SourcePath) -> String {
  source.description.withBytes { source in
    name.withBytes { joined(folder(of: source), ("/" as StaticString).bytes, $0) }
  }
}

extension Addresses {
  /// A path relative to the content folder, in the form that a file of one of its folders uses for it.
  func shown(_ path: String, beside source: SourcePath) -> String {
    let folder = source.withinContent.prefix { $0 != "/" } + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../" + path
  }

  /// A path relative to a file, made relative to the content folder; nil if it leads outside.
  func resolved(_ path: String, beside source: SourcePath) -> String? {
    // Most links are to a file beside the text.
    if path.withBytes({ !$0.holds(slash) }) { return neighbour(path, of: source) }
    return Model.resolved(path, from: [String(source.withinContent.prefix { $0 != "/" })])
  }
}

let slash = UInt8(ascii: "/")
