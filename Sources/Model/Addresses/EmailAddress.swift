/// An e-mail address that a `mailto:` link needs: a local part, an at sign and a host with a dot; not all that RFC 5322
/// allows.
package struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, isDotted(parts[0]), isDotted(parts[1]), parts[1].contains("."),
      !parts[1].split(separator: ".").contains(where: { $0.hasPrefix("-") || $0.hasSuffix("-") }),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>\"(),:;[]\\?&%#/".utf8.contains($0) })
    else { return nil }
    description = text
  }
}

extension EmailAddress {
  /// The first letter of a text that no address can have, as å.
  package static func foreignLetter(in text: String) -> Character? {
    text.first { character in
      !character.isASCII && character.unicodeScalars.first?.properties.isAlphabetic == true
    }
  }

  /// The address that was probably meant, if that can be told: `anna.oberg@mau.se` for `Anna <anna.öberg@mau.se>`.
  package static func suggestion(for text: String) -> String? {
    let inner = text.firstIndex(of: "<").map { text[text.index(after: $0)...].prefix { $0 != ">" } } ?? text[...]
    var address = String(String.UnicodeScalarView(inner.unicodeScalars.filter { !$0.isInvisible }))
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7).drop { $0 == "/" }) }
    for sign in ["(at)", "[at]", "(a)", "(snabel-a)", "[snabel-a]"] {
      address.replace(" " + sign + " ", with: "@")
      address.replace(sign, with: "@")
    }
    let plain = address.map { character in
      character.isASCII ? String(character) : character.lowercased().first?.baseLetters ?? String(character)
    }
    // An address at the end of a sentence has often its full stop.
    let candidate = plain.joined().split(separator: "@", omittingEmptySubsequences: false).map { part in
      part.split(separator: ".").joined(separator: ".")
    }.joined(separator: "@")
    return candidate != text && EmailAddress(candidate) != nil ? candidate : nil
  }
}

/// Words between single dots.
private func isDotted(_ text: Substring) -> Bool {
  !text.split(separator: ".", omittingEmptySubsequences: false).contains(where: \.isEmpty)
}
