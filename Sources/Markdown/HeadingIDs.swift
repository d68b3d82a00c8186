/// The ids that a text's headings have got, so that each is unique.
struct HeadingIDs {
  /// For each id, the number that its next namesake tries first.
  private var used: [String: Int] = Dictionary(minimumCapacity: 6)

  /// The id of a heading: its slug, or the slug with the first number from 2 that nothing else has.
  mutating func next(for slug: String, prefix: String, avoiding taken: Set<String>) -> String {
    // Footnotes have ids of this form.
    let slug = slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") ? "h-" + slug : slug
    let wanted = prefix.isEmpty ? slug : prefix + slug
    var id = wanted
    var number = used[wanted] ?? 2
    while used[id] != nil || taken.contains(id) {
      id = wanted + "-" + String(number)
      number += 1
    }
    used[wanted] = number
    if id != wanted { used[id] = 2 }
    return id
  }
}

/// Makes an id out of a heading's words: small letters from a to z and digits, words joined by hyphens.
///
/// Latin letters lose their marks (å and ä become a, ö becomes o), letters of other scripts stay, figures are left out
/// so that the id does not change when a number does, and all other signs are dropped.
struct SlugBuilder {
  private(set) var bytes: [UInt8] = []
  private var needsHyphen = false

  /// With room for the words of most headings.
  init() { bytes.reserveCapacity(80) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes what follows a new word.
  mutating func separate() { needsHyphen = !bytes.isEmpty }

  mutating func append(_ text: Bytes) {
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

  /// Appends what a scalar outside ASCII becomes, and returns where the next one begins.
  private mutating func appendScalar(in text: Bytes, at index: Int) -> Int {
    var decoder = UTF8()
    var iterator = text.part(index..<min(index + 4, text.count)).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return index + 1 }
    append(scalar)
    return index + UTF8.width(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xC6, 0xE6: put("ae".utf8)
    case 0xDE, 0xFE: put("th".utf8)
    case 0xDF: put("ss".utf8)
    case 0x152, 0x153: put("oe".utf8)
    case 0xC0...0x17F: append(baseLetters.bytes[Int(scalar.value - 0xC0)])
    case 0xA0, 0x2000...0x200A, 0x2010...0x2015, 0x202F: separate()
    default: if scalar.properties.isAlphabetic { put(scalar.properties.lowercaseMapping.utf8) }
    }
  }

  private mutating func put(_ byte: UInt8) {
    joinWords()
    bytes.append(byte)
  }

  private mutating func put(_ word: some Collection<UInt8>) {
    joinWords()
    bytes.append(contentsOf: word)
  }

  private mutating func joinWords() {
    if needsHyphen { bytes.append(.ascii("-")) }
    needsHyphen = false
  }
}

/// The letters of U+00C0 to U+017F without their marks; a hyphen stands for the two signs among them.
private let baseLetters: StaticString = """
  aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
  nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
  """
