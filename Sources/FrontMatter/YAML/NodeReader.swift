import Bytes
import Diagnostics

/// Parses a range of a file as the fields of one YAML mapping.
///
/// Fails at the first syntax error, which YAML cannot be read past; what was reported before that is dropped.
func parseFields(of file: SourceFile, in range: Range<Int>) -> Result<Reported<Mapping>, YAMLFault> {
  file.bytes.withBytes { bytes in
    var reader = NodeReader(of: file, events: YAMLEvents(of: bytes.part(range), at: range.lowerBound))
    do throws(YAMLFault) {
      let mapping = try reader.fields(in: range)
      return .success(Reported(mapping, reader.report))
    } catch {
      return .failure(error)
    }
  }
}

/// Builds nodes from YAML events, and reports features of YAML that front matter does not allow.
private struct NodeReader: ~Copyable {
  private let file: SourceFile
  private var events: YAMLEvents
  private var depth = 0
  private(set) var report = [Diagnostic]()

  /// The deepest nesting: more than any kind of content needs, and little enough for the stack of any thread.
  private static let deepest = 16

  init(of file: SourceFile, events: consuming YAMLEvents) {
    self.file = file
    self.events = events
  }

  /// Reads the fields of the only document; reports a second one.
  mutating func fields(in range: Range<Int>) throws(YAMLFault) -> Mapping {
    var mapping = Mapping([], at: file.span(range))
    var documents = 0
    while true {
      let event = try events.next()
      switch event.kind {
      case .boundary: continue
      case .streamEnd: return mapping
      case .documentStart(let hasDirectives):
        documents += 1
        if hasDirectives { report.append(.forbiddenYAML(.directive, at: file.span(lineStart: event.range))) }
        guard documents == 1 else {
          report.append(.forbiddenYAML(.document, at: file.span(lineStart: event.range)))
          return Mapping(mapping.entries, at: mapping.span, isIncomplete: true)
        }
      case .mappingStart:
        guard case .mapping(let read) = try node(from: event) else { throw YAMLFault(.notFields, at: range.lowerBound) }
        mapping = read
      case .scalar("", _) where event.range.isEmpty: continue
      default: throw YAMLFault(.notFields, at: event.range.lowerBound)
      }
    }
  }
}

extension NodeReader {
  /// Reads the node that begins with `event`, with all its children.
  private mutating func node(from event: YAMLEvent) throws(YAMLFault) -> Node {
    if let property = event.property {
      report.append(file.forbidden(property == .tag ? .tag : .anchor, at: event.range.lowerBound))
      return try skip(event)
    }
    switch event.kind {
    case .scalar(let text, let isPlain): return scalar(text, isPlain: isPlain, at: event.range)
    case .listStart(let isFlow): return try list(from: event, isFlow: isFlow)
    case .mappingStart(let isFlow): return try mapping(from: event, isFlow: isFlow)
    case .alias:
      report.append(file.forbidden(.alias, at: event.range.lowerBound))
      return .unreadable(file.span(event.range))
    case .documentStart, .end, .boundary, .streamEnd: throw YAMLFault(.other, at: event.range.lowerBound)
    }
  }

  private mutating func scalar(_ text: String, isPlain: Bool, at range: Range<Int>) -> Node {
    guard isPlain else {
      guard !reportEscapes(in: range, of: text) else { return .unreadable(file.span(file.bytes.trimming(range))) }
      // A block that lacks its text is no quotation marks around nothing.
      if text.isEmpty, "\"'".utf8.contains(file.bytes[range.lowerBound]) { return .null(file.span(range)) }
      // Folded and literal scalars end with a newline that no author means.
      return .text(Located(text.withoutNewlinesAtEnd, at: file.span(file.bytes.trimming(range))))
    }
    let comment = file.comment(after: range.upperBound)
    guard !range.isEmpty else { return .empty(file.span(comment ?? range)) }
    if let comment, file.looksLikeText(comment) { report.append(.commentInValue(at: file.span(comment))) }
    if text == "null" || text == "~" { return .null(file.span(range)) }
    return .text(Located(text, at: file.span(range)))
  }

  /// Reports the escape sequences that stand for characters that HTML forbids; returns whether there are any.
  private mutating func reportEscapes(in range: Range<Int>, of text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.isForbidden) else { return false }
    report += Escapes(in: file, range).compactMap { escape, scalar in
      scalar.isForbidden ? .escapedControlCharacter(file.text(escape), scalar, at: file.span(escape)) : nil
    }
    return true
  }

  private mutating func list(from start: YAMLEvent, isFlow: Bool) throws(YAMLFault) -> Node {
    try descend(at: start)
    var items = [Node]()
    while true {
      let event = try events.next()
      if case .end = event.kind {
        depth -= 1
        return .list(items, span(from: start, to: event, isFlow: isFlow, last: items.last?.span))
      }
      items.append(try node(from: event))
    }
  }

  private mutating func mapping(from start: YAMLEvent, isFlow: Bool) throws(YAMLFault) -> Node {
    try descend(at: start)
    var builder = MappingBuilder()
    while true {
      let event = try events.next()
      if case .end = event.kind {
        depth -= 1
        let span = span(from: start, to: event, isFlow: isFlow, last: builder.entries.last?.value.span)
        // Braces around anything but fields, as in `{{actors}}`, were hardly meant as YAML.
        return isFlow && builder.isIncomplete ? .unreadable(span) : .mapping(builder.mapping(at: span))
      }
      guard let key = try key(from: event, of: start) else {
        builder.isIncomplete = true
        continue
      }
      builder.add(key, try node(from: try events.next()), reportingTo: &report)
    }
  }

  /// Reads a mapping's key; reports one that is no plain text, skips its value as well, and returns nil.
  private mutating func key(from event: YAMLEvent, of mapping: YAMLEvent) throws(YAMLFault) -> Located<String>? {
    if event.property == nil, case .scalar(let text, _) = event.kind, !text.isEmpty, text != "<<" {
      // To YAML a no-break space is part of the name; the author meant to indent the line.
      guard text.utf8.first != UInt8.noBreak.0 || !text.hasPrefix("\u{A0}") else {
        throw YAMLFault(.other, at: event.range.lowerBound)
      }
      _ = reportEscapes(in: event.range, of: text)
      let hyphen = text.utf8.first == .hyphen ? file.nonASCIISpaceDiagnostic(at: event.range.lowerBound + 1) : nil
      guard let hyphen else { return Located(text, at: file.span(event.range)) }
      report.append(hyphen)
      _ = try skip(try events.next())
      return nil
    }
    reportUnusableKey(event, of: mapping)
    _ = try skip(event)
    _ = try skip(try events.next())
    return nil
  }

  private mutating func reportUnusableKey(_ event: YAMLEvent, of mapping: YAMLEvent) {
    let start = event.range.lowerBound
    switch (event.kind, event.property) {
    case (_, .some(let property)):
      report.append(.forbiddenYAML(property == .tag ? .tag : .anchor, at: file.span(word: start)))
    case (.alias, _): report.append(.forbiddenYAML(.alias, at: file.span(event.range)))
    case (.scalar("<<", _), _): report.append(.forbiddenYAML(.mergeKey, at: file.span(event.range)))
    case (.mappingStart(isFlow: true), _) where start == mapping.range.lowerBound + 1:
      report.append(file.bracesAtStart(ofValueAt: mapping.range.lowerBound))
    default: report.append(.invalidYAML(.unusableKey, at: file.span(event.range)))
    }
  }
}

extension NodeReader {
  /// Skips a node with all its children.
  private mutating func skip(_ start: YAMLEvent) throws(YAMLFault) -> Node {
    var event = start
    let outside = depth
    while true {
      switch event.kind {
      case .listStart, .mappingStart: try descend(at: event)
      case .end: depth -= 1
      case .streamEnd: throw YAMLFault(.other, at: event.range.lowerBound)
      default: break
      }
      if depth <= outside { return .unreadable(file.span(start.range)) }
      event = try events.next()
    }
  }

  private mutating func descend(at event: YAMLEvent) throws(YAMLFault) {
    guard depth < Self.deepest else { throw YAMLFault(.tooDeep, at: event.range.lowerBound) }
    depth += 1
  }

  /// The span of a list or mapping: up to its closing bracket, or to its last member where it has no brackets.
  private func span(from start: YAMLEvent, to end: YAMLEvent, isFlow: Bool, last: Span?) -> Span {
    let stop = isFlow ? end.range.upperBound : last?.range.upperBound ?? start.range.upperBound
    return file.span(start.range.lowerBound..<max(start.range.lowerBound, stop))
  }
}

extension SourceFile {
  /// The diagnostic for an anchor, alias or tag; at the beginning of a value it suggests quotation marks.
  fileprivate func forbidden(_ what: ForbiddenYAML, at start: Int) -> Diagnostic {
    let isValue = valueStart(before: start, in: 0..<bytes.count) == start
    return .forbiddenYAML(what, quoted: isValue ? quotedValue(at: start) : nil, at: span(word: start))
  }
}

extension String {
  fileprivate var withoutNewlinesAtEnd: String {
    guard utf8.last == .newline else { return self }
    return String(decoding: utf8.reversed().drop { $0 == .newline }.reversed(), as: UTF8.self)
  }
}
