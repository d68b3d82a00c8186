import Diagnostics

/// Reads the fields of one mapping by key; a key that is never read is reported as unknown.
///
///     var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
///     let title = fields.requiredText("title")
///     let draft = fields.flag("draft")
///     report += fields.finish()
///
/// A field with an error is nil, and `finish` returns all diagnostics, each once.
package struct FieldReader {
  private let mapping: Mapping
  private let owner: Bilingual
  /// The keys that have been read, in order, perhaps more than once.
  private var requested = [String]()
  /// For each entry of the mapping, whether it has been read.
  private var isRead: [Bool]
  /// The index after the last entry that was found, where the next is searched first: most files have fields in the order in
  /// which they are read.
  private var next = 0
  /// The sets of fields of which the owner must have one and has none, each with its diagnostic.
  private var missing = [(keys: [String], fault: Diagnostic)]()
  private var required = [String]()
  /// The fields that may hold figures.
  private var prose = [String]()
  private var report = [Diagnostic]()

  /// Reads the fields of `mapping`, which describes `owner`, with its article: "en koalition", "a coalition".
  package init(_ mapping: Mapping, of owner: Bilingual) {
    self.mapping = mapping
    self.owner = owner
    isRead = Array(repeating: false, count: mapping.entries.count)
    requested.reserveCapacity(16)
  }
}

extension FieldReader {
  /// The text of an optional field.
  package mutating func text(_ key: String) -> Located<String>? {
    value(key)?.text(as: subject(key), reportingTo: &report)
  }

  /// The text of a required field.
  ///
  /// If it is missing, that is reported, and the text is empty, so that all else can still be checked.
  package mutating func requiredText(_ key: String) -> Located<String> {
    require(key)
    return text(key) ?? Located("", at: mapping.span)
  }

  /// The text of an optional field that may hold figures, as `{{actors}}`; in other fields they are reported.
  package mutating func prose(_ key: String) -> Located<String>? {
    prose.append(key)
    return text(key)
  }

  /// Whether an optional field says `true` or `ja`, or `false` or `nej`.
  package mutating func flag(_ key: String) -> Located<Bool>? {
    value(key)?.flag(as: subject(key), reportingTo: &report)
  }

  /// The whole number, zero or more, of an optional field.
  package mutating func count(_ key: String) -> Located<Int>? {
    value(key)?.count(as: subject(key), reportingTo: &report)
  }

  /// The items of an optional field.
  package mutating func list(_ key: String) -> [Node]? {
    value(key)?.list(as: subject(key), reportingTo: &report)
  }

  /// The texts of an optional field that is a list of them; an item that is no text is reported and left out.
  package mutating func texts(_ key: String) -> [Located<String>]? {
    list(key)?.compactMap { $0.text(as: .item(of: key), reportingTo: &report) }
  }

  /// The mappings of an optional field that is a list of them; an item that is none is reported and left out.
  package mutating func mappings(_ key: String) -> [Mapping]? {
    list(key)?.compactMap { mapping(of: $0, in: key) }
  }

  /// An item of a field as a mapping; nil, with a diagnostic, if it is none.
  package mutating func mapping(of item: Node, in key: String) -> Mapping? {
    item.mapping(as: .item(of: key), reportingTo: &report)
  }

  /// The value of an entry as a whole number, such as a sector's.
  package mutating func count(of entry: Mapping.Entry) -> Located<Int>? {
    entry.value.count(as: .field(entry.key.value), reportingTo: &report)
  }

  /// The fields within an optional field.
  package mutating func mapping(_ key: String) -> Mapping? {
    value(key)?.mapping(as: subject(key), reportingTo: &report)
  }

  /// The entry of an optional field, whatever the shape of its value.
  package mutating func node(_ key: String) -> Mapping.Entry? {
    find(key).map { mapping.entries[$0] }
  }

  /// Reports the field if it is missing; to be called before it is read.
  package mutating func require(_ key: String) {
    if !demand([key]) { missing.append(([key], .missingField(key, of: owner, at: mapping.span))) }
  }

  /// Reports `fault` if none of the fields is there, not even misspelt; to be called before they are read.
  package mutating func require(oneOf keys: [String], otherwise fault: Diagnostic) {
    if !demand(keys) { missing.append((keys, fault)) }
  }
}

extension FieldReader {
  /// The span of the mapping, for diagnostics of it as a whole.
  package var span: Span { mapping.span }

  /// Whether there may be fields that could not be read, so that nothing should be concluded from a field's absence.
  package var isIncomplete: Bool { mapping.isIncomplete }

  /// Whether a field seems to be there, if perhaps misspelt or unreadable.
  package func mayHold(_ key: String) -> Bool {
    isIncomplete || isFilled(key)
      || unknownFields.prefix(suggestionLimit).contains { suggestion(for: $0.key.value, among: [key]) != nil }
  }

  /// Adds a diagnostic.
  package mutating func report(_ diagnostic: Diagnostic) { report.append(diagnostic) }

  /// Adds diagnostics, such as those of a nested mapping.
  package mutating func report(_ diagnostics: [Diagnostic]) { report += diagnostics }

  /// Returns all diagnostics, with those for unknown and missing fields.
  package mutating func finish() -> [Diagnostic] {
    var misspelt = Set<String>()
    let unknown = unknownFields
    let known = unknown.isEmpty ? [] : requestedOnce
    let absent = known.filter { index(of: $0) == nil }
    let meanings = unknown.enumerated().map { number, entry in
      number < suggestionLimit ? likelyKey(for: entry.key.value, among: absent, of: known) : nil
    }
    for (entry, meant) in zip(unknown, meanings) {
      if let meant { misspelt.insert(meant) }
      // Of two misspellings of one key, and where a key that is there is as near, nobody knows.
      let isCertain =
        meant != nil && meanings.count { $0 == meant } == 1
        && meant == certainSuggestion(for: entry.key.value, among: known)
      report.append(.unknownField(entry.key, meant: meant, isCertain: isCertain, known: known))
    }
    if !mapping.isIncomplete {
      report += missing.lazy.filter { misspelt.isDisjoint(with: $0.keys) }.map(\.fault)
    }
    missing = []
    reportFigures()
    return report
  }
}

/// The key that an unknown one is likely a misspelling of: one that is missing, or one in another case.
private func likelyKey(for key: String, among absent: [String], of known: [String]) -> String? {
  suggestion(for: key, among: absent) ?? known.first { $0 == key.lowercased() }
}

/// The number of unknown fields for which a suggestion is computed: a file with more is of another kind.
private let suggestionLimit = 20

extension FieldReader {
  /// Whether one of the fields is there; if only one is, it is required.
  ///
  /// The only one that is asked for is there if it is left open, and is then told to be empty.
  private mutating func demand(_ keys: [String]) -> Bool {
    let present = keys.filter { keys.count == 1 ? index(of: $0) != nil : isFilled($0) }
    if present.count == 1 { required += present }
    return !present.isEmpty
  }

  private func subject(_ key: String) -> Subject { required.contains(key) ? .requiredField(key) : .field(key) }

  private mutating func value(_ key: String) -> Node? { find(key).map { mapping.entries[$0].value } }

  /// The index of a field, which is marked as read; nil if there is none, or an optional one that is left open.
  private mutating func find(_ key: String) -> Int? {
    requested.append(key)
    guard let index = index(of: key) else { return nil }
    isRead[index] = true
    next = index + 1
    return mapping.entries[index].value.isLeftOpen && !required.contains(key) ? nil : index
  }

  private func isFilled(_ key: String) -> Bool {
    index(of: key).map { !mapping.entries[$0].value.isLeftOpen } ?? false
  }

  private func index(of key: String) -> Int? {
    if next < mapping.entries.count, mapping.entries[next].key.value == key { return next }
    return mapping.entries.firstIndex { $0.key.value == key }
  }

  /// Reports figures in fields that may have none, unless another diagnostic has the same span.
  private mutating func reportFigures() {
    let reported = Set(report.map(\.span))
    for index in isRead.indices where isRead[index] && !prose.contains(mapping.entries[index].key.value) {
      mapping.entries[index].value.forEachText { text in
        if text.value.holdsFigure, !reported.contains(text.span) { report.append(.figureInField(at: text.span)) }
      }
    }
  }

  private var unknownFields: [Mapping.Entry] {
    isRead.indices.filter { !isRead[$0] }.map { mapping.entries[$0] }
  }

  /// The keys that have been read, in order, each once.
  private var requestedOnce: [String] {
    var seen = Set<String>()
    return requested.filter { seen.insert($0).inserted }
  }
}

extension Node {
  /// Calls `body` with the text, or with the texts of a list; a mapping has a reader of its own.
  fileprivate func forEachText(_ body: (Located<String>) -> Void) {
    switch self {
    case .text(let text): body(text)
    case .list(let items, _): for case .text(let text) in items { body(text) }
    case .mapping, .empty, .null, .unreadable: break
    }
  }
}

extension String {
  /// Whether it contains `{{`.
  fileprivate var holdsFigure: Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return false }
      return zip(bytes[brace...], bytes[(brace + 1)...]).contains { $0 == UInt8(ascii: "{") && $1 == $0 }
    }
  }
}
