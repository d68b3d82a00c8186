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

  /// Reads a Swedish national number (leading `0`) or an international one (leading `+` or `00`); nil if there are too few
  /// or too many digits, or other signs than digits, spaces, hyphens and parentheses.
  package init?(_ text: String) {
    let isInternational = text.hasPrefix("+") || text.hasPrefix("00")
    // The zero of "+46 (0)72" is dialled within the country alone.
    let number = isInternational ? text.replacing("(0)", with: "") : text
    guard let digits = digits(of: number.hasPrefix("+") ? number.dropFirst() : number[...]) else { return nil }
    let international =
      number.hasPrefix("+") ? digits[...] : digits.hasPrefix("00") ? digits.dropFirst(2) : "46" + digits.dropFirst()
    guard (7...15).contains(international.utf8.count), !international.hasPrefix("0") else { return nil }
    guard isInternational || digits.hasPrefix("0") else { return nil }
    written = text
    dialled = "+" + international
  }
}

/// The digits of a number without what groups them; nil where anything else stands among them.
private func digits(of text: Substring) -> String? {
  var digits = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
    default: return nil
    }
  }
  return digits
}
