/// The sources that a report quotes, each asked for at most once, with the places in them.
struct SourceCache {
  private let read: (SourcePath) -> SourceFile?
  private var tables: [SourcePath: LineTable?] = [:]

  init(_ read: @escaping (SourcePath) -> SourceFile?) { self.read = read }

  /// The lines of a file, or nil if its text cannot be had.
  mutating func lines(of path: SourcePath) -> LineTable? {
    if let known = tables[path] { return known }
    let table = read(path).map(LineTable.init)
    tables[path] = .some(table)
    return table
  }

  /// Where a span begins and ends; nil if it means the whole file or its source is gone.
  mutating func extent(of span: Span) -> Extent? {
    guard !span.meansWholeFile, let lines = lines(of: span.path) else { return nil }
    return Extent(start: lines.location(of: span.range.lowerBound), end: lines.location(of: span.range.upperBound))
  }
}

/// The first character of a span and the one after its last.
struct Extent {
  let start: Location
  let end: Location
}

extension SourceCache {
  /// The place as editors and terminals make a link of it: `content/site.yaml:9:3`, or the path alone.
  mutating func place(of span: Span) -> String {
    let path = visible(span.path.description)
    guard let start = extent(of: span)?.start else { return path }
    return "\(path):\(start.line):\(start.column)"
  }
}
