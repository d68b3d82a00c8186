import Bytes
import Diagnostics

/// The part of an address that names one page: `koalition-for-rattvisare-fritid`.
///
/// Lower-case letters `a`–`z`, digits and single hyphens between them; at most 100 characters.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// nil if `text` is not a slug as it stands; nothing is corrected in silence.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.withBytes(isSlug) else { return nil }
    description = text
  }

  package static func < (one: Slug, other: Slug) -> Bool {
    one.description.precedesByBytes(other.description)
  }
}

extension Slug {
  /// The slug that comes nearest to a title or file name: `Träff 1!` becomes `traff-1`; nil where no letter is left.
  ///
  /// An address has letters from `a` to `z` alone, and what a sign or a letter of another script stood between are two words.
  /// The id of a heading differs on purpose: `SlugBuilder` keeps the letters of other scripts and joins what a sign divides.
  package init?(nearestTo text: String) {
    var letters = ""
    for character in text.lowercased() {
      if character.asciiValue?.isDigit == true {
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

private func isSlug(_ bytes: ByteView) -> Bool {
  guard (1...100).contains(bytes.count) else { return false }
  var previous = hyphen
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case hyphen where previous != hyphen: break
    default: return false
    }
    previous = byte
  }
  return previous != hyphen
}

private let hyphen = UInt8(ascii: "-")
