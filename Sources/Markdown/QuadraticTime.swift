import Bytes

// Inputs for which the parser takes quadratic time, and that counting single characters does not find.

/// A word with too many closing parentheses, which the parser takes off a bare link one by one.
func wordOfClosingParentheses(in source: ByteView) -> Range<Int>? {
  var parentheses = 0
  var start = 0
  for (index, byte) in source.enumerated() {
    if byte.isSpace {
      parentheses = 0
      start = index + 1
    } else if byte == .ascii(")") {
      parentheses += 1
      if parentheses > ComplexityLimit.closingParentheses.limit { return start..<index + 1 }
    }
  }
  return nil
}

/// A word with too many addresses: at each, the parser scans to the end of the word.
func wordOfAddresses(in source: ByteView) -> Range<Int>? {
  var (total, addresses, start) = (0, 0, 0)
  for (index, byte) in source.enumerated() {
    if byte.isSpace {
      total += addresses * (index - start)
      (addresses, start) = (0, index + 1)
    } else if byte == .ascii(":") ? source.has("://", at: index) : byte == .ascii("w") && source.has("www.", at: index)
    {
      addresses += 1
    }
    if total + addresses * (index - start) > ComplexityLimit.addressesInWord.limit { return start..<index + 1 }
  }
  return nil
}

/// The line with which a paragraph has too many brackets and emphasis markers: at each closing bracket the parser may go
/// through every `*` and `_` of the paragraph again.
func lineOfMarkersBesideLinks(in source: ByteView) -> Range<Int>? {
  guard source.holds(.ascii("]")), source.holds(.ascii("*")) || source.holds(.ascii("_")) else { return nil }
  var (total, markers, start) = (0, 0, 0)
  while start < source.count {
    let end = source[start...].firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? source.count
    let line = source.part(start..<end)
    if line.allSatisfy(\.isSpace) || line.beginsItem { markers = 0 }
    for byte in line {
      switch byte {
      case .ascii("*"), .ascii("_"): markers += 1
      case .ascii("]"): total += markers
      default: break
      }
    }
    if total > ComplexityLimit.markersBesideLinks.limit { return start..<end }
    start = end + 1
  }
  return nil
}

extension ByteView {
  /// Whether a line begins a list item, which ends the paragraph before it.
  fileprivate var beginsItem: Bool {
    let start = prefix(3).firstIndex { $0 != .ascii(" ") } ?? 3
    guard start + 2 < count, self[start + 1] == .ascii(" "), self[start + 2] > .ascii(" ") else { return false }
    return [.ascii("-"), .ascii("*"), .ascii("+")].contains(self[start])
  }
}

/// The row of dashes with which a long paragraph has too many: at each, the parser searches the lines of the paragraph above
/// for a pipe.
func rowBelowLongText(in source: ByteView) -> Range<Int>? {
  guard source.holds(.ascii("|")) || source.holds(.ascii(":")) else { return nil }
  var (total, perRow, lastPipe, start) = (0, 0, 0, 0)
  while start < source.count {
    let end = source[start...].firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? source.count
    let line = source.part(start..<end)
    if line.allSatisfy(\.isSpace) {
      (perRow, lastPipe) = (0, end)
    } else {
      if line.allSatisfy(\.mayStandInRowOfDashes) { total += perRow }
      if total > ComplexityLimit.textAboveTable.limit { return start..<end }
      if let pipe = line.lastIndex(of: .ascii("|")) { lastPipe = start + pipe }
      perRow += end - lastPipe
    }
    start = end + 1
  }
  return nil
}

/// The first declaration or instruction, `<!A`, `<?` or `<![CDATA[`, beyond the limit: from each the parser scans to the
/// end.
func repeatedDeclarations(in source: ByteView) -> Range<Int>? {
  var (count, index) = (0, 0)
  while let found = source.firstIndex(of: .ascii("<"), from: index) {
    index = found + 1
    guard source.beginsDeclaration(at: found) else { continue }
    count += 1
    if count > ComplexityLimit.declarations.limit { return found..<found + 2 }
  }
  return nil
}

extension ByteView {
  fileprivate func beginsDeclaration(at start: Int) -> Bool {
    if has("<?", at: start) { return true }
    guard has("<!", at: start), start + 2 < count else { return false }
    return self[start + 2].isLetter || self[start + 2] == .ascii("[")
  }
}
