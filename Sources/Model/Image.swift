import Bytes
import Diagnostics

/// The path of a picture below `content/images/`: `folder/name.jpg`.
package struct ImagePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ path: String) { description = path }

  package static func < (one: ImagePath, other: ImagePath) -> Bool {
    one.description.precedesByBytes(other.description)
  }
}

extension ImagePath {
  /// The kind that the file's name says it is; nil for a name that no picture has.
  package var kind: ImageKind? { ImageKind(ofFile: description) }

  /// The path without its ending.
  package var stem: Substring { description[..<(description.lastIndex(of: ".") ?? description.endIndex)] }
}

/// The kinds of pictures that the site publishes, since every browser shows them and none runs them.
package enum ImageKind: String, CaseIterable, Sendable {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case webp = "WebP"
  case avif = "AVIF"

  /// What a file's name ends in, in capitals or not.
  package init?(ofFile name: some StringProtocol) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }

  /// The ending under which pictures of the kind are published.
  package var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png, .gif, .webp, .avif: rawValue.lowercased()
    }
  }

  /// All endings that files of the kind have.
  private var endings: [String] { self == .jpeg ? [ending, "jpeg", "jpe", "jfif"] : [ending] }
}

/// A picture that was found in `content/images/`.
package struct Image: Sendable, Hashable {
  package let path: ImagePath
  package let source: SourcePath
  /// Width and height in CSS pixels.
  package let width: Int
  package let height: Int

  package init(path: ImagePath, source: SourcePath, width: Int, height: Int) {
    self.path = path
    self.source = source
    self.width = width
    self.height = height
  }
}
