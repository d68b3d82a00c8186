import Bytes
import Diagnostics

/// Characters that were meant as Markdown, or as another system's markup, and show on the page as typed.
struct Leftover {
  let kind: Kind
  /// Their range in the block's content.
  let range: Range<Int>

  /// What was meant, with the words that the help needs.
  enum Kind: Equatable {
    // At the beginning of a line.
    case heading(marks: String, words: String)
    case headingBelowSixth
    case hardSpace(by: String)
    case bullet(String)
    case linesRunTogether(String)
    case tabs
    case tableWithoutDashes, tableWithoutHeading
    case tableOfTwoWidths(heading: Int, dashes: Int)
    case checkbox, callout, colons, definition, addressInText
    // In brackets.
    case linkWithSpaces(mended: String)
    case linkTitle(isImage: Bool)
    case imageSize
    case linkNotClosed(isImage: Bool)
    case linkInLink
    case addressApart(mended: String)
    case wordsAndAddressSwapped(mended: String)
    case linkOfAnotherKind(mended: String)
    case imageWithoutAddress
    case unknownReference(String)
    case unknownFootnote(String)
    case footnoteNameWithSpaces
    case inlineFootnote
    case tableOfContents
    case tagInBrackets
    // Anywhere.
    case emphasis(Emphasis)
    case attributes
    case templateTag(String)
    case figureInOtherBraces(String)
    case mark, superscript, `subscript`, singleTildes
    case addressInAngles(String)
    case openCode, codeInAccents
    case backslashAtEnd
  }

  /// What is wrong with characters that were meant to make text bold, italic or struck out.
  enum Emphasis: Equatable {
    case spaceInside(marker: String, mended: String)
    case wordBeside(marker: String)
    case notClosed(marker: String)
    case unequal(marker: String)
  }
}

extension Writer {
  /// Reports the leftovers in a block.
  mutating func reportLeftovers(in block: Node) {
    guard blockMayHaveLeftovers else { return }
    blockMayHaveLeftovers = false
    let text = LiteralText(of: block, leaving: unmatchedTildes)
    unmatchedTildes.removeAll(keepingCapacity: true)
    var search = LeftoverSearch(
      text, in: block,
      isFigure: { [context] in
        if case .unknown = context.figure($0) { return false }
        return true
      })
    let leftovers = search.findings()
    let spans = sourceMap.spans(ofContent: leftovers.map(\.range), in: search.lines, of: block)
    for (leftover, span) in zip(leftovers, spans) { report(.leftover(leftover.kind, at: span)) }
  }
}

extension ByteView {
  /// A quick test whether text may hold leftovers.
  ///
  /// At the beginning of a line, more characters are special.
  func mayHoldLeftovers(beginsLine: Bool) -> Bool {
    if firstIndex(from: 0, among: leftoverBytes) < count { return true }
    guard beginsLine, let first else { return false }
    switch first {
    case .ascii("#"), .ascii(":"), .ascii("-"), .ascii("+"), 0xE2, 0xEF: return true
    default: return count > 2 && (self[1] == .ascii(")") || (first.isDigit && holds(0xE2)))
    }
  }
}

/// the characters that are rare in ordinary prose: `*`, `_`, `` ` ``, brackets, braces, `\`, `^`, `|`, `~`, `<`, `=`, tabs,
/// and the beginning of no-break spaces and accents.
private var leftoverBytes: some ByteSet {
  OneByte("\t") | OneByte("*") | TwoBytes("<", "=") | ByteRange("[", "`") | ByteRange("{", "~") | OneByte(0xC2)
}
