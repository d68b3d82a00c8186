import Bytes

/// Where sentences begin, for figures in words: *Sex koalitioner*.
extension Writer {
  /// Whether a value is a word that needs a capital at the current end of the output.
  func beginsSentence(with value: String) -> Bool {
    guard let first = value.unicodeScalars.first, first.properties.isLowercase else { return false }
    return output.withBytes { endsSentence($0) }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

/// Whether a sentence may begin at the end of the HTML: at the beginning of a block, or after a full stop and a space;
/// opening punctuation and inline tags may come between.
private func endsSentence(_ html: ByteView) -> Bool {
  var (end, hasSpace) = (html.count, false)
  while end > 0 {
    let before = html.part(0..<end)
    if before[end - 1] == .ascii(">") {
      let start = before.lastIndex(of: .ascii("<")) ?? 0
      switch Tag(before.part(start..<end)) {
      case .block: return true
      case .inline: end = start
      case .lineBreak: (end, hasSpace) = (start, true)
      case .endOfNote: end = before.lastIndex(of: "<sup") ?? 0
      case .other: return false
      }
    } else if before[end - 1].isSpace {
      (end, hasSpace) = (end - 1, true)
    } else if let length = before.lengthOfOpeningPunctuation {
      end -= length
    } else {
      return hasSpace && before.endsInFullStop
    }
  }
  return true
}

/// The effect of a tag on the sentence around it.
private enum Tag {
  case block, inline, lineBreak, endOfNote, other

  init(_ tag: ByteView) {
    let name = tag.dropFirst().prefix { $0.isLetter || $0.isDigit || $0 == .ascii("/") }
    switch String(decoding: name, as: UTF8.self) {
    case "p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6": self = .block
    case "em", "strong", "del", "a", "span", "/em", "/strong", "/del", "/a", "/span": self = .inline
    case "br": self = .lineBreak
    case "/sup": self = .endOfNote
    default: self = .other
    }
  }
}

extension ByteView {
  /// The length of the bracket, quotation mark or dash at the end, which may come before the first word of a sentence.
  fileprivate var lengthOfOpeningPunctuation: Int? {
    let openings: [StaticString] = ["(", "[", "”", "“", "’", "‘", "«", "»", "–", "—"]
    return openings.first { count >= $0.utf8CodeUnitCount && has($0, at: count - $0.utf8CodeUnitCount) }?
      .utf8CodeUnitCount
  }

  /// Whether a sentence ends here, and not an abbreviation or an initial.
  fileprivate var endsInFullStop: Bool {
    switch last {
    case .ascii("!"), .ascii("?"): return true
    case .ascii("."): break
    default: return false
    }
    let word = dropLast().suffix(while: { !$0.isSpace && $0 != .ascii(">") && $0 != .ascii("(") })
    let isInitial = word.count == 1 && word.allSatisfy(\.isLetter)
    return !isInitial && !word.contains(.ascii(".")) && !abbreviations.contains(String(decoding: word, as: UTF8.self))
  }

  /// The last index of a word.
  fileprivate func lastIndex(of word: StaticString) -> Int? { indices.last { has(word, at: $0) } }
}

extension Slice<ByteView> {
  /// The longest suffix of bytes that satisfy a predicate.
  fileprivate func suffix(while isPart: (UInt8) -> Bool) -> Slice<ByteView> {
    self[(lastIndex { !isPart($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

/// Swedish and English abbreviations that end in a full stop within a sentence; those of several words have stops within.
private let abbreviations: Set<String> = [
  "ang", "approx", "ca", "dr", "dvs", "enl", "ex", "excl", "exkl", "incl", "inkl", "jfr", "kap", "kl", "max", "min",
  "nr", "no", "prof", "resp", "s", "st", "tel", "vol", "vs",
]
