import Bytes
import Markup

/// The ids already used for headings and other parts of a page, so that each new one is unique.
package struct HeadingIDs {
  /// For each id, the number to try first when it is wanted again.
  private var used: [String: Int] = Dictionary(minimumCapacity: 6)

  package init() {}

  /// A unique id: `name` itself, or with the first suffix from `-2` on that is free.
  package mutating func next(for name: String, avoiding taken: Set<String>) -> String {
    let wanted = isLikeFootnote(name) ? name + "-h" : name
    let number = used.updateValue(2, forKey: wanted)
    if number == nil, !taken.contains(wanted) { return wanted }
    return nextNamesake(of: wanted, from: number ?? 2, avoiding: taken)
  }

  private mutating func nextNamesake(of wanted: String, from first: Int, avoiding taken: Set<String>) -> String {
    var number = first
    var id: String
    repeat {
      id = wanted + "-" + String(number)
      number += 1
    } while used[id] != nil || taken.contains(id)
    used[wanted] = number
    used[id] = 2
    return id
  }
}

/// Whether an id has the form of a footnote's, or could get it by a numeric suffix: `fn-1`, `traff-1-fnref-1-2`.
func isLikeFootnote(_ id: String) -> Bool {
  let rest = id.utf8.reversed().drop { $0.isDigit || $0 == .ascii("-") }
  return ["fn", "fnref"].contains { word in
    rest.starts(with: word.utf8.reversed()) && (rest.dropFirst(word.utf8.count).first ?? .ascii("-")) == .ascii("-")
  }
}

/// Builds an id from a heading's words: lower-case letters and digits, words joined by hyphens.
///
/// Latin letters lose their diacritics (å and ä become a, ö becomes o), letters of other scripts are kept, figures are left
/// out so that the id does not change when a number does, and all other characters are dropped. The slug of an address
/// differs on purpose: `Slug(nearestTo:)` has no letters of other scripts, and replaces each other character by a hyphen.
struct SlugBuilder: ~Copyable {
  private var slug = Markup()
  private var needsHyphen = false

  var isEmpty: Bool { slug.isEmpty }
  var text: String { slug.text }

  /// Ends the word.
  mutating func separate() { needsHyphen = !isEmpty }

  mutating func append(_ text: ByteView) {
    var index = 0
    while index < text.count {
      if text[index] == .ascii("{"), let figure = FigureUse(in: text, at: index) {
        index = figure.range.upperBound
      } else if text[index] < 0x80 {
        append(text[index])
        index += 1
      } else {
        index = appendScalar(in: text, at: index)
      }
    }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case _ where byte.isLetter || byte.isDigit: put(byte.lowercased)
    case .ascii("-"), .ascii("_"), .ascii("/"): separate()
    default: if byte.isSpace { separate() }
    }
  }

  /// Appends the equivalent of a non-ASCII scalar, and returns the offset of the next.
  private mutating func appendScalar(in text: ByteView, at index: Int) -> Int {
    var decoder = UTF8()
    var iterator = text.part(index..<min(index + 4, text.count)).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return index + 1 }
    append(scalar)
    return index + UTF8.width(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let letters = scalar.baseLetters { return put(letters) }
    switch scalar.value {
    case 0xA0, 0xD7, 0xF7, 0x2000...0x200A, 0x2010...0x2015, 0x202F: separate()
    default: if scalar.properties.isAlphabetic { put(scalar.properties.lowercaseMapping) }
    }
  }

  private mutating func put(_ byte: UInt8) {
    joinWords()
    slug.append(byte: byte)
  }

  private mutating func put(_ word: String) {
    joinWords()
    slug.append(trusted: word)
  }

  private mutating func joinWords() {
    if needsHyphen { slug.append(byte: .ascii("-")) }
    needsHyphen = false
  }
}
