/// The part of an address that names one page: `koalition-for-rattvisare-fritid`.
///
/// Lower-case letters `a`–`z`, digits and single hyphens between them; at most 100 characters.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// nil if `text` is not a slug as it stands; nothing is corrected in silence.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 100 else { return nil }
    var previous = hyphen
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case hyphen where previous != hyphen: break
      default: return nil
      }
      previous = byte
    }
    if previous == hyphen { return nil }
    description = String(text)
  }

  package static func < (one: Slug, other: Slug) -> Bool {
    one.description.utf8.lexicographicallyPrecedes(other.description.utf8)
  }
}

extension Slug {
  /// The slug that comes nearest to a title or file name: `Träff 1!` becomes `traff-1`; nil where no letter is left.
  package init?(nearestTo text: String) {
    var letters = ""
    for character in text.lowercased() {
      if let digit = character.asciiValue, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
        letters.append(character)
      } else if let base = character.baseLetters {
        letters += base
      } else if !letters.isEmpty, letters.last != "-" {
        letters += "-"
      }
    }
    while letters.last == "-" || letters.utf8.count > 100 { letters.removeLast() }
    self.init(letters)
  }
}

private let hyphen = UInt8(ascii: "-")
