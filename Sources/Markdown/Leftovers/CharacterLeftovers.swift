import Bytes

/// Characters that are special in other systems, or elsewhere in Markdown.
extension LeftoverSearch {
  mutating func searchCharacters() {
    var index = 0
    while index < text.literals.count {
      guard text.literals[index] != 0 else {
        index += 1
        continue
      }
      let run = run(index)
      switch text.literals[index] {
      case .ascii("{"): searchBraces(at: index, run)
      case .ascii("="): if run == 2 { searchMark(at: index) }
      case .ascii("^"): if run == 1 { searchPair(.ascii("^"), at: index, .superscript) }
      case .ascii("~"): if run == 1 { searchTilde(at: index) }
      case .ascii("<"): if run == 1 { searchAngle(at: index) }
      case .ascii("`"): if !isWord(before: index), isWord(at: index + run) { note(.openCode, index..<index + run) }
      case 0xC2: searchAccent(at: index)
      default: break
      }
      index += run
    }
    searchBackslash()
  }

  private mutating func searchBraces(at index: Int, _ run: Int) {
    let inside = index + run
    // Braces that are closed on the same line are a figure.
    if run == 2, let character = byte(inside), character == .ascii("<") || character == .ascii("%"),
      FigureUse(in: content, at: index) == nil
    {
      return note(.templateTag(character == .ascii("<") ? "{{< >}}" : "{{% %}}"), index..<inside + 1)
    }
    guard let end = next(.ascii("}"), from: inside, within: 300), FigureUse(in: content, at: index) == nil else {
      return
    }
    let words = content.part(inside..<end)
    let name = words.trimmed.string
    switch words.first {
    case .ascii("%"): note(.templateTag("{% %}"), index..<end + 1)
    case .ascii("#"), .ascii("."), .ascii(":"):
      let named = name.drop { "#.: ".contains($0) }
      if run == 1, named.first?.isLetter == true { note(.attributes, index..<end + 1) }
    default:
      if run == 1, let equals = name.firstIndex(of: "="), equals > name.startIndex,
        name[..<equals].allSatisfy({ $0.isLetter || $0 == "-" })
      {
        note(.attributes, index..<end + 1)
      } else if name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }), !name.isEmpty, isFigure(name)
      {
        note(.figureInOtherBraces(name), index..<end + 1)
      }
    }
  }

  /// `==words==`.
  private mutating func searchMark(at index: Int) {
    let start = index + 2
    guard !isWord(before: index), !isSpace(at: start), var end = next(.ascii("="), from: start, within: 300) else {
      return
    }
    guard run(end) == 2, end > start, !isSpace(before: end), !isWord(at: end + 2), isWord(at: start) else { return }
    end += 2
    note(.mark, index..<end)
  }

  /// Letters and digits between two equal characters, as in `H~2~O`.
  private mutating func searchPair(_ marker: UInt8, at index: Int, _ kind: Leftover.Kind) {
    guard let end = next(marker, from: index + 1, within: 20), end > index + 1, run(end) == 1,
      content[index + 1..<end].allSatisfy({ $0.isLetter || $0.isDigit || $0 >= 0xC3 })
    else { return }
    note(kind, index..<end + 1)
  }

  private mutating func searchTilde(at index: Int) {
    if isWord(before: index) { return searchPair(.ascii("~"), at: index, .subscript) }
    guard let end = next(.ascii("~"), from: index + 1, within: 200), run(end) == 1, !isWord(at: end + 1),
      isWord(before: end), isWord(at: index + 1), content[index + 1].isDigit == false,
      !content[index..<end].contains(.ascii("\n"))
    else { return }
    note(.singleTildes, index..<end + 1)
  }

  /// `<www.example.org>`, which is a link only with `https://`.
  private mutating func searchAngle(at index: Int) {
    guard let end = next(.ascii(">"), from: index + 1, within: 300) else { return }
    let address = content.part(index + 1..<end).trimmed.string
    let isDomain =
      address.contains(".") && address.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ".-/_".contains($0)) }
      && address.first?.isLetter == true && address.last != "."
    let range = index..<end + 1
    if isDomain || (!address.contains(" ") && (address.contains("://") || address.hasPrefix("www."))) {
      note(.addressInAngles(address), range)
    }
  }

  /// `´code´`.
  private mutating func searchAccent(at index: Int) {
    guard content.has("´", at: index), !isWord(before: index), isWord(at: index + 2),
      let end = next(0xC2, from: index + 2, within: 100), content.has("´", at: end), !isSpace(before: end),
      !isWord(at: end + 2)
    else { return }
    note(.codeInAccents, index..<end + 2)
  }

  /// A backslash at the end of the block, where it breaks no line.
  private mutating func searchBackslash() {
    guard let line = lines.last, !line.isEmpty, literal(line.upperBound - 1) == .ascii("\\") else { return }
    let word = string(line).split(separator: " ").last ?? ""
    if word.dropLast().contains("\\") || word.contains(":") { return }
    note(.backslashAtEnd, line.upperBound - 1..<line.upperBound)
  }
}
