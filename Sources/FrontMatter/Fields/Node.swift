import Diagnostics

/// A YAML value with its span; all scalars are texts, as the author wrote them.
package enum Node: Hashable, Sendable {
  case text(Located<String>)
  /// No value, as after `title:`. The span is the point after the colon, or the comment there.
  case empty(Span)
  /// A value that says there is none: `null`, `~`, or quotation marks around nothing, as programs write for a field that was
  /// left open.
  case null(Span)
  /// A value whose error has been reported, so that nothing else should be reported about it.
  case unreadable(Span)
  case list([Node], Span)
  case mapping(Mapping)

  package var span: Span {
    switch self {
    case .text(let text): text.span
    case .empty(let span), .null(let span), .unreadable(let span), .list(_, let span): span
    case .mapping(let mapping): mapping.span
    }
  }
}

extension Node {
  /// Whether it says that there is no value, with `null`, `""`, `[]` or `{}`, or holds nothing but such values.
  ///
  /// A field with nothing at all after its colon says no such thing: there, something was forgotten.
  package var isLeftOpen: Bool {
    switch self {
    case .null: true
    case .list(let items, _): items.isEmpty
    case .mapping(let mapping): !mapping.isIncomplete && mapping.entries.allSatisfy(\.value.isLeftOpen)
    case .text, .empty, .unreadable: false
    }
  }
}

/// Fields in the order in which they are written.
///
/// A key that is repeated is reported, and its first value kept.
package struct Mapping: Hashable, Sendable {
  package let entries: [Entry]
  /// The span of the mapping: in a content file the opening fence, for a YAML file the whole file.
  package let span: Span
  /// Whether there may be further fields that could not be read, so that none is reported as missing.
  package let isIncomplete: Bool

  package init(_ entries: [Entry], at span: Span, isIncomplete: Bool = false) {
    self.entries = entries
    self.span = span
    self.isIncomplete = isIncomplete
  }

  /// Whether it has no fields, as `{}`.
  package var isEmpty: Bool { entries.isEmpty && !isIncomplete }

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package let key: Located<String>
    package let value: Node
  }
}

/// A mapping under construction, which keeps the first of repeated keys.
struct MappingBuilder {
  private(set) var entries = [Mapping.Entry]()
  var isIncomplete = false
  private var positions = [String: Int]()

  // Content files have about a dozen fields.
  init() { entries.reserveCapacity(12) }

  /// Adds a field, or reports that there is one of that name already.
  mutating func add(_ key: Located<String>, _ value: Node, reportingTo report: inout [Diagnostic]) {
    if let first = position(of: key.value) {
      report.append(.repeatedField(key, first: entries[first].key.span))
    } else {
      entries.append(Mapping.Entry(key: key, value: value))
    }
  }

  func mapping(at span: Span) -> Mapping { Mapping(entries, at: span, isIncomplete: isIncomplete) }

  /// Few keys are compared one by one; many are looked up, so that no file takes time that grows with its square.
  private mutating func position(of key: String) -> Int? {
    guard entries.count >= 24 else { return entries.firstIndex { $0.key.value == key } }
    for index in positions.count..<entries.count { positions[entries[index].key.value] = index }
    return positions[key]
  }
}
