import Bytes
import Diagnostics

/// A footnote or link definition that is not used: the parser drops it, and it is on no page.
struct UnusedDefinition {
  let label: ByteView
  let range: Range<Int>
  /// Whether the label was defined before, so that no reference can mean this definition.
  let isRepeated: Bool

  var isFootnote: Bool { label.first == .ascii("^") }
}

extension Writer {
  /// Reports footnotes and link definitions without references.
  mutating func reportUnusedDefinitions(in document: Node) {
    for definition in sourceMap.unusedDefinitions(in: document) {
      let span = sourceMap.span(definition.range)
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

extension SourceMap {
  /// The definitions whose line is in no block of the document, and whose address is in none of its links.
  fileprivate func unusedDefinitions(in document: Node) -> [UnusedDefinition] {
    guard source.firstIndex(of: ("]:" as StaticString).bytes) != nil else { return [] }
    let lines = allLines()
    let definitions = definitions(in: lines)
    if definitions.isEmpty { return [] }
    let hasAddresses = definitions.contains { $0.address != nil }
    // The usual case: footnotes only, each of which is on the page.
    if !hasAddresses, document.linesOfFootnotes.isSuperset(of: definitions.lazy.map(\.line)) { return [] }
    let isCovered = linesCovered(by: document, of: lines)
    let addresses = hasAddresses ? document.addresses : []
    let labels = hasAddresses ? bracketed(besides: Set(definitions.map(\.start))) : []
    var known: Set<String> = []
    return definitions.enumerated().compactMap { index, definition in
      // A line that is shown is a footnote's, or text that only looks like a definition.
      if isCovered[definition.line], definition.address != nil { return nil }
      let isRepeated = !known.insert(definition.label.comparable).inserted
      // The address may also be in an inline link; only a reference in brackets uses the definition.
      let isUsed =
        definition.address.map { addresses.contains(Array($0)) || addresses.contains(unescaped($0)) } ?? false
      let isMeant = isUsed && labels.contains(definition.label.comparable)
      if isCovered[definition.line] || isMeant { return nil }
      let next = index + 1 < definitions.count ? definitions[index + 1].line : lines.count
      var end = definition.line
      while end + 1 < next, !isCovered[end + 1] { end += 1 }
      let range = source.part(definition.start..<lines[end].upperBound).rangeWithoutSpaces.shifted(by: definition.start)
      return UnusedDefinition(label: definition.label, range: range, isRepeated: isRepeated)
    }
  }

  /// The contents of innermost brackets, in the form in which labels are compared, but for those of definitions.
  private func bracketed(besides definitions: Set<Int>) -> Set<String> {
    var labels: Set<String> = []
    var start: Int?
    for index in source.indices {
      switch source[index] {
      case .ascii("["): start = definitions.contains(index) ? nil : index + 1
      case .ascii("]"):
        // The parser's limit for labels.
        if let start, index - start < 1_000 { labels.insert(source.part(start..<index).comparable) }
        start = nil
      default: break
      }
    }
    return labels
  }

  private func allLines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    forEachLine { _, line in lines.append(line) }
    return lines
  }

  /// The lines that look like definitions: their indices, labels, and addresses if they are not footnotes.
  private func definitions(
    in lines: [Range<Int>]
  ) -> [(line: Int, start: Int, label: ByteView, address: ByteView?)] {
    lines.enumerated().compactMap { number, line in
      let start = source[line].firstIndex { !$0.marksContainer } ?? line.upperBound
      guard start < line.upperBound, source[start] == .ascii("["),
        let end = source[start..<line.upperBound].firstIndex(of: .ascii("]")), source.has("]:", at: end)
      else { return nil }
      let label = source.part(start + 1..<end)
      if label.allSatisfy(\.isSpace) { return nil }
      return (number, start, label, label.first == .ascii("^") ? nil : source.part(writtenDestination(from: end + 2)))
    }
  }

  /// For each of the lines, whether a block of the document covers it.
  private func linesCovered(by document: Node, of lines: [Range<Int>]) -> [Bool] {
    var isCovered = [Bool](repeating: false, count: lines.count)
    document.forEachDescendant { node in
      let first = max(0, node.lines.lowerBound - 1)
      switch node.kind {
      case .paragraph, .heading:
        // The parser's range of lines may begin with definitions that it has dropped, and end too late.
        var line = first
        let end = min(lines.count, node.lines.upperBound + 1)
        if node.content.isEmpty, first < lines.count { isCovered[first] = true }
        for words in node.content.lines {
          while line < end, !isLine(lines[line], of: node.content.part(words)) { line += 1 }
          if line < end { isCovered[line] = true }
          line += 1
        }
      // The range of a table and its heading row may begin with the lines of a paragraph before it.
      case .tableRow where !node.isHeaderRow, .codeBlock, .htmlBlock:
        for line in first..<max(first, min(lines.count, node.lines.upperBound)) { isCovered[line] = true }
      case .footnote, .thematicBreak: if first < lines.count { isCovered[first] = true }
      default: break
      }
    }
    return isCovered
  }

  /// Whether a line holds nothing but these words and block markers.
  private func isLine(_ line: Range<Int>, of words: ByteView) -> Bool {
    guard let start = source.part(line).firstIndex(of: words) else { return false }
    return source.part(line.lowerBound..<line.lowerBound + start).allSatisfy { $0.marksContainer || $0 == .ascii("#") }
  }
}

extension Node {
  /// The indices of the first lines of the document's footnotes.
  fileprivate var linesOfFootnotes: Set<Int> {
    var lines: Set<Int> = []
    forEachDescendant { node in if node.kind == .footnote { lines.insert(node.lines.lowerBound - 1) } }
    return lines
  }

  /// The destinations of the document's links and images.
  fileprivate var addresses: Set<[UInt8]> {
    var addresses: Set<[UInt8]> = []
    forEachDescendant { node in
      if node.kind == .link || node.kind == .image { addresses.insert(Array(node.url)) }
    }
    return addresses
  }
}

extension ByteView {
  /// A label in the form in which labels are compared: case folded, white space collapsed.
  fileprivate var comparable: String {
    split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}

extension UInt8 {
  /// Whether it may come before a block in its line: spaces, and the markers of quotations and lists.
  fileprivate var marksContainer: Bool {
    isSpace || isDigit || [.ascii(">"), .ascii("-"), .ascii("*"), .ascii("+"), .ascii("."), .ascii(")")].contains(self)
  }
}
