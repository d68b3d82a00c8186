import Diagnostics

/// The path of a picture below `content/images/`: `folder/name.jpg`.
package struct ImagePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ path: String) { description = path }

  package static func < (one: ImagePath, other: ImagePath) -> Bool {
    one.description.precedesByBytes(other.description)
  }
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
