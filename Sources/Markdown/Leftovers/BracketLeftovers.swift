import Bytes

/// Leftovers in brackets: malformed links, images and footnotes, and the syntax of other systems.
extension LeftoverSearch {
  mutating func searchBrackets() {
    var opened: [Int] = []
    for index in text.literals.indices {
      if text.literals[index] == .ascii("[") {
        opened.append(index)
      } else if text.literals[index] == .ascii("]"), let start = opened.popLast() {
        searchBrackets(start..<index + 1)
      }
    }
  }

  /// `brackets` is the range from `[` to its matching `]`.
  private mutating func searchBrackets(_ brackets: Range<Int>) {
    let words = brackets.lowerBound + 1..<brackets.upperBound - 1
    let isImage = literal(brackets.lowerBound - 1) == .ascii("!")
    let whole = isImage ? brackets.lowerBound - 1..<brackets.upperBound : brackets
    if literal(brackets.upperBound) == .ascii("(") {
      searchLink(whole, words: words, isImage: isImage)
    } else if let first = byte(words.lowerBound), [.ascii("^"), Mask.caret].contains(first) {
      searchFootnote(brackets, label: words.lowerBound + 1..<words.upperBound)
    } else if literal(brackets.lowerBound - 1) == .ascii("^") {
      note(.inlineFootnote, brackets.lowerBound - 1..<brackets.upperBound)
    } else if ["toc", "_toc_", "[toc]", "[_toc_]"].contains(string(words).lowercased()) {
      note(.tableOfContents, brackets)
    } else if isTag(words) {
      note(.tagInBrackets, brackets)
    } else if let link = linkOfAnotherKind(brackets, words) {
      note(.linkOfAnotherKind(mended: link), brackets.lowerBound - 1..<brackets.upperBound + 1)
    } else if let link = pipedLink(words) {
      note(.linkOfAnotherKind(mended: link), brackets)
    } else if let address = addressApart(after: brackets.upperBound) {
      note(.addressApart(mended: "\(string(whole))(\(string(address)))"), brackets.lowerBound..<address.upperBound + 1)
    } else if literal(brackets.lowerBound - 1) == .ascii(")"), isAddress(words),
      let swapped = parenthesis(before: brackets)
    {
      let text = string(swapped.lowerBound + 1..<swapped.upperBound - 1)
      note(.wordsAndAddressSwapped(mended: "[\(text)](\(string(words)))"), swapped.lowerBound..<brackets.upperBound)
    } else if literal(brackets.upperBound) == .ascii("["),
      let end = next(.ascii("]"), from: brackets.upperBound, within: 200)
    {
      searchReference(brackets, label: brackets.upperBound + 1..<end)
    } else if isImage, !words.isEmpty, whole.lowerBound == 0 || isSpace(before: whole.lowerBound) {
      note(.imageWithoutAddress, whole)
    }
  }

  /// `[words](` that did not parse as a link.
  private mutating func searchLink(_ link: Range<Int>, words: Range<Int>, isImage: Bool) {
    let start = link.upperBound + 1
    guard let end = endOfParenthesis(from: start) else {
      let near = content[start...].prefix(500)
      let word = start..<(near.firstIndex(where: \.isSpace) ?? near.endIndex)
      if isAddress(word) { note(.linkNotClosed(isImage: isImage), link.lowerBound..<word.upperBound) }
      return
    }
    let inside = start..<end
    let whole = link.lowerBound..<end + 1
    let written = string(inside)
    if hasSize(inside) {
      note(.imageSize, inside)
    } else if written.contains(where: { "\"'”“„»«’‘".contains($0) }) {
      note(.linkTitle(isImage: isImage), inside)
    } else if written.contains(where: \.isWhitespace) {
      let mended = written.split(whereSeparator: \.isWhitespace).joined(separator: "%20")
      note(.linkWithSpaces(mended: "\(string(link))(\(mended))"), inside)
    } else if text.literals[words].contains(0), !written.isEmpty {
      note(.linkInLink, whole)
    }
  }

  /// The index of the parenthesis that closes the one before `start`.
  private func endOfParenthesis(from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(content.count, start + 500) {
      switch content[index] {
      case .ascii("("): depth += 1
      case .ascii(")") where depth == 0: return index
      case .ascii(")"): depth -= 1
      case .ascii("\n") where byte(index + 1) == .ascii("\n"): return nil
      default: break
      }
    }
    return nil
  }

  /// Whether an image's address ends with a size, as in `bild.jpg =100x200`.
  private func hasSize(_ range: Range<Int>) -> Bool {
    guard let last = string(range).split(separator: " ").last, last.first == "=" else { return false }
    return last.dropFirst().contains("x") && last.dropFirst().allSatisfy { $0.isNumber || $0 == "x" || $0 == "%" }
  }

  private mutating func searchFootnote(_ brackets: Range<Int>, label: Range<Int>) {
    let name = string(label)
    let isName =
      name.contains { $0.isLetter || $0.isNumber } && label.count <= 200
      && !name.contains { #"\/+*?(){}"<>|"#.contains($0) }
    guard isName, !["+", "*", "?", "{"].contains(where: { byte(brackets.upperBound) == UInt8(ascii: $0) }) else {
      return
    }
    let isSpaced = name.contains(where: \.isWhitespace)
    note(isSpaced ? .footnoteNameWithSpaces : .unknownFootnote(name), brackets)
  }

  /// `[words][label]` with an undefined label.
  private mutating func searchReference(_ brackets: Range<Int>, label: Range<Int>) {
    let words = string(brackets.lowerBound + 1..<brackets.upperBound - 1)
    guard words.contains(where: \.isLetter), !label.isEmpty, !isWord(before: brackets.lowerBound) else { return }
    let whole = brackets.lowerBound..<label.upperBound + 1
    note(
      isAddress(label) ? .linkOfAnotherKind(mended: "[\(words)](\(string(label)))") : .unknownReference(string(label)),
      whole)
  }

  /// Whether it is a tag of another system: `[b]`, `[/b]`, `[caption id="1"]`.
  private func isTag(_ words: Range<Int>) -> Bool {
    let tag = string(words)
    let name = tag.prefix { $0.isASCII && $0.isLetter }
    if tag.hasPrefix("/") { return tag.count > 1 && tag.dropFirst().allSatisfy { $0.isASCII && $0.isLetter } }
    return !name.isEmpty && tag.dropFirst(name.count).first == " " && (tag.contains("=\"") || tag.contains("=”"))
  }

  /// The words of a wiki link: `[[words]]`, `[[page|words]]`.
  private func linkOfAnotherKind(_ brackets: Range<Int>, _ words: Range<Int>) -> String? {
    guard literal(brackets.lowerBound - 1) == .ascii("["), literal(brackets.upperBound) == .ascii("]"),
      isWord(at: words.lowerBound)
    else { return nil }
    let shown = string(words).split(separator: "|").last.map(String.init) ?? string(words)
    var slug = SlugBuilder()
    slug.append(content.part(words))
    return "[\(shown)](\(slug.text).md)"
  }

  /// `[words|https://example.org]`.
  private func pipedLink(_ words: Range<Int>) -> String? {
    guard let bar = content[words].firstIndex(of: .ascii("|")) else { return nil }
    let (first, second) = (words.lowerBound..<bar, bar + 1..<words.upperBound)
    if isAddress(second) { return "[\(string(first))](\(string(second)))" }
    return isAddress(first) ? "[\(string(second))](\(string(first)))" : nil
  }

  /// The range of the address in parentheses that follows brackets after spaces or a colon.
  private func addressApart(after end: Int) -> Range<Int>? {
    var start = end
    while isSpace(at: start) || byte(start) == .ascii(":"), start - end < 8 { start += 1 }
    guard start > end, literal(start) == .ascii("("), let close = endOfParenthesis(from: start + 1),
      isAddress(start + 1..<close)
    else { return nil }
    return start + 1..<close
  }

  /// The range of `(words)` right before brackets, on the same line.
  private func parenthesis(before brackets: Range<Int>) -> Range<Int>? {
    let end = brackets.lowerBound
    let start = text.literals[max(0, end - 300)..<end].lastIndex(of: .ascii("("))
    return start.map { $0..<end }
  }
}
