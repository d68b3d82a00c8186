import Diagnostics

/// What is told of characters in an address that nobody sees.
extension Diagnostic {
  /// Nobody sees why such an address does not lead anywhere.
  package static func invisibleInAddress(_ text: Located<String>, _ scalar: Unicode.Scalar) -> Diagnostic {
    let code = scalar.codePoint
    let before = String(text.value.unicodeScalars.prefix { $0 != scalar })
    let place =
      before.isEmpty
      ? Bilingual(sv: "tecknet står först", en: "the character comes first")
      : Bilingual(sv: "tecknet står efter \"\(before)\"", en: "the character stands after \"\(before)\"")
    return Diagnostic(
      .invisibleInAddress, at: text.span,
      scalar.isUnusualSpace
        ? Bilingual(sv: "adressen har ett hårt mellanslag (\(code))", en: "the address has a no-break space (\(code))")
        : Bilingual(
          sv: "adressen har ett osynligt tecken (\(code))", en: "the address has an invisible character (\(code))"),
      label: place,
      help: Bilingual(
        sv: "radera adressen och skriv den igen för hand", en: "delete the address and type it again by hand")
    ).fixed(text, as: text.value.withoutInvisibles)
  }
}

extension Rule {
  package static let invisibleInAddress = Rule(
    "invisible-character-in-address", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett osynligt tecken eller ett hårt mellanslag i en adress: en länk, ett telefonnummer, en e-postadress.",
        en: "An invisible character or a no-break space in an address: a link, a telephone number, an e-mail address."),
      why: Bilingual(
        sv: "Adressen ser rätt ut men leder ingenstans. Tecknet följer ofta med från ett ordbehandlingsprogram.",
        en: "The address looks right and leads nowhere. The character often comes along from a word processor."),
      example: "url: \"https://mau.se/\\u200B\"",
      instead: "url: https://mau.se/"))
}
