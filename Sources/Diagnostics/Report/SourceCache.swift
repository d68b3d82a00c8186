/// A cache of the source files that a report quotes, each read at most once, with their line tables.
struct SourceCache {
  private let read: (SourcePath) -> SourceFile?
  private var tables: [SourcePath: LineTable?] = [:]

  init(_ read: @escaping (SourcePath) -> SourceFile?) { self.read = read }

  /// The line table of a file; nil if the file cannot be read.
  mutating func lines(of path: SourcePath) -> LineTable? {
    if let known = tables[path] { return known }
    let table = read(path).map(LineTable.init)
    tables[path] = .some(table)
    return table
  }

  /// The locations at which a span begins and ends; nil if it means the whole file, or the file cannot be read.
  mutating func extent(of span: Span) -> Extent? {
    guard !span.meansWholeFile, let lines = lines(of: span.path) else { return nil }
    return Extent(start: lines.location(of: span.range.lowerBound), end: lines.location(of: span.range.upperBound))
  }
}

/// The location of a span's first character, and that after its last.
struct Extent {
  let start: Location
  let end: Location
}

extension SourceCache {
  /// The location in the form that editors and terminals turn into a link: `content/site.yaml:9:3`, or the path alone.
  mutating func location(of span: Span) -> String {
    let path = visible(span.path.description)
    guard let start = extent(of: span)?.start else { return path }
    return "\(path):\(start.line):\(start.column)"
  }
}
