import Diagnostics

extension SourcePath {
  /// A content file as it is seen from the content folder, which is one deep: `coalitions/07-x.md`.
  package var withinContent: String {
    var path = description
    return path.withUTF8 { String(decoding: $0[startBelowContent(of: $0)...], as: UTF8.self) }
  }
}

func startBelowContent(of path: UnsafeBufferPointer<UInt8>) -> Int {
  guard let last = path.lastIndex(of: slash), let start = path[..<last].lastIndex(of: slash) else { return 0 }
  return start + 1
}

/// `coalitions` of `content/coalitions/07-x.md`.
private func folder(of path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>.SubSequence {
  path[startBelowContent(of: path)...].prefix { $0 != slash }
}

/// The file of that name in the folder of another, below the content folder.
func neighbour(_ name: String, of source: SourcePath) -> String {
  var (name, source) = (name, source.description)
  return source.withUTF8 { source in
    name.withUTF8 { name in
      let folder = folder(of: source)
      return String(unsafeUninitializedCapacity: folder.count + 1 + name.count) { path in
        var end = path.initialize(fromContentsOf: folder)
        end = path[end...].initialize(fromContentsOf: CollectionOfOne(slash))
        return path[end...].initialize(fromContentsOf: name)
      }
    }
  }
}

extension Addresses {
  /// A path below the content folder as one writes it in a file of one of its folders.
  func shown(_ path: String, beside source: SourcePath) -> String {
    let folder = source.withinContent.prefix { $0 != "/" } + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../" + path
  }

  /// A relative path as one below the content folder; nil if it leads outside.
  func resolved(_ path: String, beside source: SourcePath) -> String? {
    var path = path
    // Most links are to a file beside the text.
    if path.withUTF8({ !$0.contains(slash) }) { return neighbour(path, of: source) }
    var components = [String(source.withinContent.prefix { $0 != "/" })]
    for component in path.split(separator: "/") {
      switch component {
      case ".": break
      case "..": if components.popLast() == nil { return nil }
      default: components.append(String(component))
      }
    }
    return components.joined(separator: "/")
  }
}

let slash = UInt8(ascii: "/")
