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
  /// The folder of pictures below the content folder.
  package static let folder = "images"

  /// The path that editors and forms write in one of four ways: `bild.jpg`, `images/bild.jpg`, `../images/bild.jpg` and
  /// `/images/bild.jpg`.
  package init(writtenAs path: some StringProtocol) {
    let beginnings = [Self.folder + "/", "../" + Self.folder + "/", "/" + Self.folder + "/"]
    let beginning = beginnings.first { path.hasPrefix($0) } ?? ""
    self.init(String(path.dropFirst(beginning.count)))
  }

  /// The kind that the file's name says it is; nil for a name that no picture has.
  package var kind: ImageKind? { ImageKind(ofFile: description) }

  /// The path without its ending.
  package var stem: Substring { description[..<(description.lastIndex(of: ".") ?? description.endIndex)] }
}

/// The kinds of pictures that editors may have: all but AVIF are published, since every browser shows them, and none runs
/// them once a drawing has been checked.
package enum ImageKind: String, CaseIterable, Sendable {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case webp = "WebP"
  case avif = "AVIF"
  case svg = "SVG"

  /// What a file's name ends in, in capitals or not.
  package init?(ofFile name: some StringProtocol) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let kind = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = kind
  }

  /// Whether the site makes pictures of other sizes of it, and does not publish it as it is.
  package var hasVariants: Bool {
    switch self {
    case .jpeg, .png, .webp: true
    case .gif, .svg, .avif: false
    }
  }

  /// The ending under which pictures of the kind are published.
  package var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png, .gif, .webp, .avif, .svg: rawValue.lowercased()
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
