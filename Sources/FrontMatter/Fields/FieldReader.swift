import Diagnostics

/// Reads the fields of one mapping by asking for them: what was never asked for is unknown.
///
///     var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
///     let title = fields.requiredText("title")
///     let draft = fields.flag("draft")
///     report += fields.finish()
///
/// Whatever is wrong with a field is reported once, by `finish`, and its value is then nil.
package struct FieldReader {
  private let mapping: Mapping
  private let owner: Bilingual
  /// Some keys twice, if they were asked for twice.
  private var asked = [String]()
  private var isAsked: [Bool]
  /// The place after the last field that was found: fields are mostly written in the order in which they are asked for.
  private var next = 0
  /// The fields that are not there and that the owner must have one of, with what to say of that.
  private var missing = [(keys: [String], fault: Diagnostic)]()
  private var required = [String]()
  /// The fields that may hold figures.
  private var prose = [String]()
  private var report = [Diagnostic]()

  /// Reads the fields of `mapping`, which describes `owner`, with its article: "en koalition", "a coalition".
  package init(_ mapping: Mapping, of owner: Bilingual) {
    self.mapping = mapping
    self.owner = owner
    isAsked = Array(repeating: false, count: mapping.entries.count)
    asked.reserveCapacity(16)
  }
}

extension FieldReader {
  /// The text of an optional field.
  package mutating func text(_ key: String) -> Located<String>? {
    value(key)?.text(as: subject(key), reportingTo: &report)
  }

  /// The text of a field that the owner must have.
  ///
  /// Where there is none, that is reported, and an empty text stands in so that all else can still be checked.
  package mutating func requiredText(_ key: String) -> Located<String> {
    require(key)
    return text(key) ?? Located("", at: mapping.span)
  }

  /// The text of an optional field that may hold figures, as `{{actors}}`; in all others they are reported.
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

  /// The mapping that an item of a field is.
  package mutating func mapping(of item: Node, in key: String) -> Mapping? {
    item.mapping(as: .item(of: key), reportingTo: &report)
  }

  /// The count that an entry of a mapping holds, as of a sector.
  package mutating func count(of entry: Mapping.Entry) -> Located<Int>? {
    entry.value.count(as: .field(entry.key.value), reportingTo: &report)
  }

  /// The fields within an optional field.
  package mutating func mapping(_ key: String) -> Mapping? {
    value(key)?.mapping(as: subject(key), reportingTo: &report)
  }

  /// An optional field as it stands, whatever its shape, with its key.
  package mutating func node(_ key: String) -> Mapping.Entry? {
    find(key).map { mapping.entries[$0] }
  }

  /// Reports the field as missing if it is not there; to be called before the field is asked for.
  package mutating func require(_ key: String) {
    if !demand([key]) { missing.append(([key], .missingField(key, of: owner, at: mapping.span))) }
  }

  /// Reports a fault if none of the fields is there, not even misspelt; to be called before they are asked for.
  package mutating func require(oneOf keys: [String], otherwise fault: Diagnostic) {
    if !demand(keys) { missing.append((keys, fault)) }
  }
}

extension FieldReader {
  /// Where the mapping stands, for what is wrong with it as a whole.
  package var span: Span { mapping.span }

  /// Whether there may be fields that could not be read, so that nothing should be concluded from a field's absence.
  package var isIncomplete: Bool { mapping.isIncomplete }

  /// Whether a field seems to have been written, if perhaps misspelt or so that it cannot be read.
  package func mayHold(_ key: String) -> Bool {
    isIncomplete || index(of: key) != nil
      || unknownFields.prefix(mostGuesses).contains { suggestion(for: $0.key.value, among: [key]) != nil }
  }

  /// Adds a diagnostic of the caller's own.
  package mutating func report(_ diagnostic: Diagnostic) { report.append(diagnostic) }

  /// Adds diagnostics of the caller's own, as those of a mapping within this one.
  package mutating func report(_ diagnostics: [Diagnostic]) { report += diagnostics }

  /// Ends the reading: everything that was reported on the way, and the fields that are unknown or missing.
  package mutating func finish() -> [Diagnostic] {
    var misspelt = Set<String>()
    let unknown = unknownFields
    let known = unknown.isEmpty ? [] : askedOnce
    let absent = known.filter { index(of: $0) == nil }
    for (number, entry) in unknown.enumerated() {
      let meant = number < mostGuesses ? likelyKey(for: entry.key.value, among: absent, of: known) : nil
      if let meant { misspelt.insert(meant) }
      report.append(.unknownField(entry.key, meant: meant, known: known))
    }
    if !mapping.isIncomplete {
      report += missing.lazy.filter { misspelt.isDisjoint(with: $0.keys) }.map(\.fault)
    }
    missing = []
    reportFigures()
    return report
  }
}

/// The key that is likely meant by an unknown one: one that is not there yet, or one in other letters.
private func likelyKey(for key: String, among absent: [String], of known: [String]) -> String? {
  suggestion(for: key, among: absent) ?? known.first { $0 == key.lowercased() }
}

/// A file with more unknown fields than this is of another kind, and would only be slow to guess at.
private let mostGuesses = 20

extension FieldReader {
  /// Whether one of the fields is there; if it is the only one, it cannot be left out.
  private mutating func demand(_ keys: [String]) -> Bool {
    let present = keys.filter { index(of: $0) != nil }
    if present.count == 1 { required += present }
    return !present.isEmpty
  }

  private func subject(_ key: String) -> Subject { required.contains(key) ? .requiredField(key) : .field(key) }

  private mutating func value(_ key: String) -> Node? { find(key).map { mapping.entries[$0].value } }

  /// The place of a field that is asked for.
  private mutating func find(_ key: String) -> Int? {
    asked.append(key)
    guard let index = index(of: key) else { return nil }
    isAsked[index] = true
    next = index + 1
    return index
  }

  private func index(of key: String) -> Int? {
    if next < mapping.entries.count, mapping.entries[next].key.value == key { return next }
    return mapping.entries.firstIndex { $0.key.value == key }
  }

  /// Reports the figures in texts that show them as they stand, unless something else has been said of the text.
  private mutating func reportFigures() {
    let told = Set(report.map(\.span))
    for index in isAsked.indices where isAsked[index] && !prose.contains(mapping.entries[index].key.value) {
      mapping.entries[index].value.forEachText { text in
        if text.value.holdsFigure, !told.contains(text.span) { report.append(.figureInField(at: text.span)) }
      }
    }
  }

  private var unknownFields: [Mapping.Entry] {
    isAsked.indices.filter { !isAsked[$0] }.map { mapping.entries[$0] }
  }

  /// The keys that were asked for, in order, each once.
  private var askedOnce: [String] {
    var seen = Set<String>()
    return asked.filter { seen.insert($0).inserted }
  }
}

extension Node {
  /// Calls `body` with the text, or with the texts of a list; a mapping's are its own reader's.
  fileprivate func forEachText(_ body: (Located<String>) -> Void) {
    switch self {
    case .text(let text): body(text)
    case .list(let items, _): for case .text(let text) in items { body(text) }
    case .mapping, .empty, .unreadable: break
    }
  }
}

extension String {
  /// Whether two opening braces stand side by side.
  fileprivate var holdsFigure: Bool {
    var text = self
    return text.withUTF8 { bytes in
      guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return false }
      return zip(bytes[brace...], bytes[(brace + 1)...]).contains { $0 == UInt8(ascii: "{") && $1 == $0 }
    }
  }
}
