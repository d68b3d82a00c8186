import Bytes

/// Leftovers at the beginning of a line, and lines that were meant as a list or a table.
extension LeftoverSearch {
  mutating func searchLines() {
    for (number, line) in lines.enumerated() where !line.isEmpty {
      searchHeading(line)
      searchHardSpaces(line)
      searchBlockMark(line, isFirst: number == 0)
    }
    let before = leftovers.count
    searchTable()
    if leftovers.count == before { searchBullets() }
    if leftovers.count == before { searchLetters() }
    if leftovers.count == before { searchTabs() }
  }

  private mutating func searchHeading(_ line: Range<Int>) {
    guard literal(line.lowerBound) == .ascii("#") else { return }
    let end = line.lowerBound + run(line.lowerBound)
    let marks = line.lowerBound..<end
    guard end < line.upperBound, content.lengthOfWideSpace(at: end) == 0 else { return }
    if marks.count > 6 {
      note(.headingBelowSixth, marks)
    } else if !isSpace(at: end), marks.count > 1 || isLoneHeading(line) {
      let words = string(end..<line.upperBound)
      note(.heading(marks: string(marks), words: words.count > 60 ? "…" : words), marks)
    }
  }

  /// Whether a line that begins with `#` is a heading rather than a hashtag: alone in its paragraph, with a capital and
  /// no further `#`, and no sentence.
  private func isLoneHeading(_ line: Range<Int>) -> Bool {
    let words = string(line.lowerBound + 1..<line.upperBound)
    guard lines.count == 1, let first = words.first, first.isUppercase, !words.contains("#"), words.count <= 80,
      let last = words.last, !".,;:!?".contains(last)
    else { return false }
    return words.contains(" ") || !words.dropFirst().contains { $0.isUppercase || $0.isNumber }
  }

  /// A marker of a list or heading that does not count, because the space beside it is not U+0020.
  private mutating func searchHardSpaces(_ line: Range<Int>) {
    let start = endOfWideSpaces(from: line.lowerBound)
    guard let end = endOfMarker(at: start), isSpace(at: end) else { return }
    let spaces = endOfWideSpaces(from: end)
    if start > line.lowerBound || spaces > end {
      note(.hardSpace(by: string(start..<end)), line.lowerBound..<spaces)
    }
  }

  private func endOfWideSpaces(from start: Int) -> Int {
    var index = start
    while index < content.count {
      let length = content.lengthOfWideSpace(at: index)
      if length == 0 { break }
      index += length
    }
    return index
  }

  /// The end of the marker that would begin a heading, an item or a quotation.
  private func endOfMarker(at start: Int) -> Int? {
    switch literal(start) {
    case .ascii("#"): run(start) <= 6 ? start + run(start) : nil
    case .ascii("-"), .ascii("+"), .ascii("*"), .ascii(">"): start + 1
    case .ascii("0")...(.ascii("9")):
      endOfNumber(from: start).flatMap { [.ascii("."), .ascii(")")].contains(literal($0)) ? $0 + 1 : nil }
    default: nil
    }
  }

  private func endOfNumber(from start: Int) -> Int? {
    var index = start
    while literal(index).isDigit { index += 1 }
    return index - start <= 2 ? index : nil
  }

  /// Boxes, definitions, notices and check boxes of other systems.
  private mutating func searchBlockMark(_ line: Range<Int>, isFirst: Bool) {
    let start = line.lowerBound
    switch literal(start) {
    case .ascii(":") where run(start) >= 3: note(.colons, start..<start + run(start))
    case .ascii(":") where !isFirst && literal(start + 1) == .ascii(" ") && line.count > 2:
      note(.definition, start..<start + 1)
    case .ascii("[") where isFirst && mayBeginCheckboxes:
      let isBox =
        [.ascii(" "), .ascii("x"), .ascii("X")].contains(literal(start + 1)) && literal(start + 2) == .ascii("]")
      if isBox, start + 3 == line.upperBound || isSpace(at: start + 3) { note(.checkbox, start..<start + 3) }
    case .ascii("[") where isFirst && beginsQuotation && literal(start + 1) == .ascii("!"):
      if let end = next(.ascii("]"), from: start, within: 20) { note(.callout, start..<end + 1) }
    case .ascii("[") where literal(start + 1) != .ascii("^"): searchAddress(line)
    default: break
    }
  }
}

extension LeftoverSearch {
  /// A link definition, `[label]: https://example.org`, that the parser has left in the text.
  private mutating func searchAddress(_ line: Range<Int>) {
    guard let end = next(.ascii("]"), from: line.lowerBound, within: min(200, line.count)),
      literal(end + 1) == .ascii(":")
    else { return }
    var start = end + 2
    while start < line.upperBound, content[start].isSpace { start += 1 }
    let address = start..<(content[start..<line.upperBound].firstIndex(where: \.isSpace) ?? line.upperBound)
    if isAddress(address) { note(.addressInText, line.lowerBound..<address.upperBound) }
  }
}

/// Lists that a word processor has written.
extension LeftoverSearch {
  private mutating func searchBullets() {
    let bullets = lines.enumerated().compactMap { number, line -> (range: Range<Int>, isSure: Bool)? in
      let start = endOfWideSpaces(from: line.lowerBound)
      guard start < line.upperBound, let bullet = bullet(at: start, in: line) else { return nil }
      // Lines that are broken on purpose look as meant, though they are no list.
      return bullet.isSure || number == 0 || !isBrokenOnPurpose(lines[number - 1]) ? bullet : nil
    }
    guard let first = bullets.first(where: \.isSure) ?? (bullets.count > 1 ? bullets.first : nil) else { return }
    note(.bullet(string(first.range)), first.range)
  }

  /// The range of the bullet that begins a line, and whether it is never anything else.
  private func bullet(at start: Int, in line: Range<Int>) -> (range: Range<Int>, isSure: Bool)? {
    guard let character = string(start..<line.upperBound).unicodeScalars.first else { return nil }
    let range = start..<start + UTF8.width(character)
    guard text.literals[start] != 0, range.upperBound < line.upperBound else { return nil }
    switch character {
    case "•", "‣", "⁃", "▪", "▫", "■", "●", "○", "◦", "◆", "❖", "\u{F000}"..."\u{F0FF}": return (range, true)
    case "·": return isSpace(at: range.upperBound) ? (range, true) : nil
    case "o", "§": return content[range.upperBound] == .ascii("\t") ? (range, true) : nil
    case "–", "—", "−", "‐", "→", "➢", "➤", "►", "▶", "✓", "✔", "✗", "✘", "☐", "☑":
      return isSpace(at: range.upperBound) ? (range, false) : nil
    default: return nil
    }
  }

  /// Lines that begin with `a)`, `b)` and so on.
  private mutating func searchLetters() {
    var expected = UInt8.ascii("a")
    var first: Range<Int>?
    for (number, line) in lines.enumerated() {
      let start = line.lowerBound
      guard literal(start) | 0x20 == expected, literal(start).isLetter, literal(start + 1) == .ascii(")"),
        isSpace(at: start + 2),
        number == 0 || !isBrokenOnPurpose(lines[number - 1])
      else { continue }
      if let first { return note(.linesRunTogether(string(first)), first) }
      first = start..<start + 2
      expected += 1
    }
  }

  private func isBrokenOnPurpose(_ line: Range<Int>) -> Bool {
    byte(line.upperBound - 1) == .ascii("\\") || content.has("  ", at: line.upperBound)
  }
}

/// Tables.
extension LeftoverSearch {
  /// Cells with tabs between them, from a spreadsheet.
  private mutating func searchTabs() {
    var tabs: [Range<Int>] = []
    for line in lines {
      var previous: Int?
      for index in line where text.literals[index] == .ascii("\t") && index - 1 != previous {
        if let before = previous, before + 1 == index { continue }
        tabs.append(index..<index + 1)
        previous = index
      }
    }
    if tabs.count > 1, let first = tabs.first { note(.tabs, first) }
  }

  private mutating func searchTable() {
    let rows = lines.filter { line in text.literals[line].contains(.ascii("|")) }
    guard let first = rows.first else { return }
    if let number = lines.firstIndex(where: { isRowOfDashes($0) }) {
      guard number > 0 else { return note(.tableWithoutHeading, lines[0]) }
      let (heading, dashes) = (cells(in: lines[number - 1]), cells(in: lines[number]))
      if heading != dashes { note(.tableOfTwoWidths(heading: heading, dashes: dashes), lines[number]) }
      return
    }
    let isFramed = rows.contains {
      byte($0.lowerBound) == .ascii("|") && byte($0.upperBound - 1) == .ascii("|") && cells(in: $0) > 1
    }
    let isEven =
      rows.count > 1 && rows.count == lines.count && cells(in: first) > 2
      && rows.allSatisfy { cells(in: $0) == cells(in: first) }
    if isFramed || isEven { note(.tableWithoutDashes, first) }
  }

  private func isRowOfDashes(_ line: Range<Int>) -> Bool {
    let bytes = content[line]
    return bytes.contains(.ascii("|")) && bytes.contains(.ascii("-"))
      && bytes.allSatisfy { $0.isSpace || $0 == .ascii("|") || $0 == .ascii("-") || $0 == .ascii(":") }
  }

  /// The number of cells in a row.
  private func cells(in line: Range<Int>) -> Int {
    var cells = 1
    for index in line where content[index] == .ascii("|") && byte(index - 1) != .ascii("\\") {
      if index != line.lowerBound && index != line.upperBound - 1 { cells += 1 }
    }
    return cells
  }
}
