import Bytes
import Diagnostics

/// Signs that were meant as Markdown, or as another system's markup, and stand on the page as they were typed.
struct Leftover {
  let kind: Kind
  /// Where they stand in the block's content.
  let range: Range<Int>

  /// What was meant, with the words that the remedy needs.
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

  /// What is wrong with signs that were to make text bold, italic or struck out.
  enum Emphasis: Equatable {
    case spaceInside(sign: String, mended: String)
    case wordBeside(sign: String)
    case notClosed(sign: String)
    case unequal(sign: String)
  }
}

extension Writer {
  /// Tells of the signs in a block that the parser left as text.
  mutating func tellOfLeftovers(in block: Node) {
    guard blockMayHaveLeftovers else { return }
    blockMayHaveLeftovers = false
    let text = LeftText(of: block, leaving: tildesInVain)
    tildesInVain.removeAll(keepingCapacity: true)
    var search = LeftoverSearch(
      text, in: block,
      isFigure: { [context] in
        if case .unknown = context.figure($0) { return false }
        return true
      })
    let leftovers = search.findings()
    let spans = places.spans(ofContent: leftovers.map(\.range), in: search.lines, of: block)
    for (leftover, span) in zip(leftovers, spans) { report(.leftover(leftover.kind, at: span)) }
  }
}

extension ByteView {
  /// Whether text may hold leftovers; costs next to nothing where it does not.
  ///
  /// At the beginning of a line more signs have a meaning.
  func mayHoldLeftovers(beginsLine: Bool) -> Bool {
    if firstIndex(from: 0, among: signsOfLeftovers) < count { return true }
    guard beginsLine, let first else { return false }
    switch first {
    case .ascii("#"), .ascii(":"), .ascii("-"), .ascii("+"), 0xE2, 0xEF: return true
    default: return count > 2 && (self[1] == .ascii(")") || (first.isDigit && holds(0xE2)))
    }
  }
}

/// the signs that ordinary prose seldom holds: `*`, `_`, `` ` ``, brackets, braces, `\`, `^`, `|`, `~`, `<`, `=`, tabs,
/// and the beginning of no-break spaces and accents.
private var signsOfLeftovers: some ByteSet {
  OneByte("\t") | OneByte("*") | TwoBytes("<", "=") | ByteRange("[", "`") | ByteRange("{", "~") | OneByte(0xC2)
}
