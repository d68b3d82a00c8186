import Diagnostics

/// Somebody to write to or call.
package struct Contact: Sendable {
  package let name: FileName
  package var texts: Translated<ContactText>
  package var email: Located<String>?
  package var phone: Located<PhoneNumber>?
  package var image: Located<ImagePath>?
  package var order: Int?

  package init(name: FileName, texts: Translated<ContactText>) {
    self.name = name
    self.texts = texts
  }
}

/// A contact's words in one language.
package struct ContactText: Sendable {
  package let name: Located<String>
  package var role: Located<String>?
  package var imageAlt: Located<String>?

  package init(name: Located<String>) { self.name = name }
}

/// A telephone number: shown as it was written (`072-546 48 17`), dialled in the international form (RFC 3966).
package struct PhoneNumber: Sendable, Hashable {
  package let written: String
  /// `+46725464817`.
  package let dialled: String

  /// Reads a Swedish national number (leading 0) or an international one (leading `+`); nil if there are too few or too
  /// many digits, or other signs than digits, spaces, hyphens and parentheses.
  package init?(_ text: String) {
    var digits = ""
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "+") where position == 0: digits = "+"
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return nil
      }
    }
    guard (7...16).contains(digits.utf8.count) else { return nil }
    switch digits.utf8.first {
    case UInt8(ascii: "+"): dialled = digits
    case UInt8(ascii: "0"): dialled = "+46" + digits.dropFirst()
    default: return nil
    }
    written = text
  }
}
