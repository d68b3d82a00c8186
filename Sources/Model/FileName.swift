import Diagnostics

/// What a content file's name says: `07-koalition-for-x.en.md` is the seventh, its slug and its language.
package struct FileName: Sendable, Hashable {
  package let path: SourcePath
  /// The number before the first hyphen; files without one come last.
  package let number: Int?
  package let slug: Slug

  package init(path: SourcePath, number: Int?, slug: Slug) {
    self.path = path
    self.number = number
    self.slug = slug
  }

  package var span: Span { Span(wholeOf: path) }
}

extension FileName: Comparable {
  /// Orders by number, then by path, so that two sevenths keep one order on every disk.
  package static func < (one: FileName, other: FileName) -> Bool {
    let (first, second) = (one.number ?? .max, other.number ?? .max)
    return first != second ? first < second : one.path < other.path
  }
}
