import Diagnostics

/// A footnote, or an address for links, that stands below a text and is in no page: the parser drops what is not used.
struct LostDefinition {
  let label: Bytes
  let range: Range<Int>
  /// Whether the same label was defined before, so that this one cannot be meant.
  let isRepeated: Bool

  var isFootnote: Bool { label.first == .ascii("^") }
}

extension Writer {
  /// Tells of notes and addresses that nothing refers to.
  mutating func tellOfLostDefinitions(in document: Node) {
    for definition in places.lostDefinitions(in: document) {
      let span = places.span(definition.range)
      let name = definition.label.string
      switch (definition.isFootnote, definition.isRepeated) {
      case (true, _) where definition.label.contains(where: \.isSpace): report(.footnoteNameWithSpaces(at: span))
      case (true, false): report(.unusedFootnote(name, at: span))
      case (true, true): report(.repeatedFootnote(name, at: span))
      case (false, false): report(.unusedAddress(name, at: span))
      case (false, true): report(.repeatedAddress(name, at: span))
      }
    }
  }
}

extension Places {
  /// The definitions whose lines are in no block of the document.
  fileprivate func lostDefinitions(in document: Node) -> [LostDefinition] {
    guard source.firstIndex(of: ("]:" as StaticString).bytes) != nil else { return [] }
    let definitions = definitions()
    if definitions.isEmpty { return [] }
    let isCovered = linesCovered(by: document)
    lazy var labelsInUse = labels()
    var known: Set<String> = []
    return definitions.compactMap { line, label, range in
      guard !isCovered[line] else {
        // Among the covered ones are the notes that are shown.
        if label.first == .ascii("^") { known.insert(label.comparable) }
        return nil
      }
      let isRepeated = !known.insert(label.comparable).inserted
      if !isRepeated, label.first != .ascii("^"), labelsInUse.contains(label.comparable) { return nil }
      return LostDefinition(label: label, range: range, isRepeated: isRepeated)
    }
  }

  /// The lines that look like definitions: their numbers from one, their labels and their places.
  private func definitions() -> [(line: Int, label: Bytes, range: Range<Int>)] {
    var definitions: [(line: Int, label: Bytes, range: Range<Int>)] = []
    forEachLine { number, line in
      let start = source[line].firstIndex { !$0.marksContainer } ?? line.upperBound
      guard start < line.upperBound, source[start] == .ascii("["),
        let end = source[start..<line.upperBound].firstIndex(of: .ascii("]")), source.has("]:", at: end)
      else { return }
      let label = source.part(start + 1..<end)
      if !label.allSatisfy(\.isSpace) { definitions.append((number, label, start..<line.upperBound)) }
    }
    return definitions
  }

  /// For each line from one, whether a block of the document shows it.
  private func linesCovered(by document: Node) -> [Bool] {
    let count = source.occurrences(of: .ascii("\n")) + source.occurrences(of: .ascii("\r")) + 2
    var isCovered = [Bool](repeating: false, count: count)
    func cover(_ lines: ClosedRange<Int>) {
      for line in lines where line < isCovered.count { isCovered[line] = true }
    }
    document.forEachDescendant { node in
      switch node.kind {
      // What was defined above a text counts among its lines, but is not in its content.
      case .paragraph: cover(node.lines.suffix(node.content.trimmed.occurrences(of: .ascii("\n")) + 1))
      case .heading: cover(node.lines.suffix(node.content.trimmed.occurrences(of: .ascii("\n")) + 2))
      case .codeBlock, .htmlBlock, .table: cover(node.lines)
      case .footnote: cover(node.lines.lowerBound...node.lines.lowerBound)
      default: break
      }
    }
    return isCovered
  }

  /// Whatever stands in brackets and defines nothing, and may so refer to a definition.
  private func labels() -> Set<String> {
    var labels: Set<String> = []
    var start: Int?
    for (index, byte) in source.enumerated() {
      if byte == .ascii("[") {
        start = index + 1
      } else if byte == .ascii("]"), let begin = start {
        if !source.has("]:", at: index) { labels.insert(source.part(begin..<index).comparable) }
        start = nil
      }
    }
    return labels
  }
}

extension ClosedRange<Int> {
  /// The last `count` of the numbers, or all if they are fewer.
  fileprivate func suffix(_ count: Int) -> ClosedRange<Int> {
    Swift.max(lowerBound, upperBound - count + 1)...upperBound
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// A label as labels are compared: without regard to case and to how many spaces stand where.
  fileprivate var comparable: String {
    split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}

extension UInt8 {
  /// What may stand before a block in its line: spaces, and the marks of quotes and lists.
  fileprivate var marksContainer: Bool {
    isSpace || isDigit || [.ascii(">"), .ascii("-"), .ascii("*"), .ascii("+"), .ascii("."), .ascii(")")].contains(self)
  }
}
