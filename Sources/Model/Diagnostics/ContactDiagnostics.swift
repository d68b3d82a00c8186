import Diagnostics

/// What can be wrong with an e-mail address or a telephone number, whether a field or a text holds it.
extension Diagnostic {
  /// `scheme` is what stands before the address in a link: `mailto:`.
  package static func notAnEmail(_ text: Located<String>, after scheme: String = "") -> Diagnostic {
    if let invisible = firstInvisible(in: text.value) { return .invisibleInAddress(text, invisible) }
    let letter = EmailAddress.foreignLetter(in: text.value)
    return Diagnostic(
      .notAnEmail, at: text.span,
      letter.map {
        Bilingual(
          sv: "e-postadressen \"\(text.value)\" har bokstaven \"\($0)\"",
          en: "the e-mail address \"\(text.value)\" has the letter \"\($0)\"")
      } ?? Bilingual(sv: "\"\(text.value)\" är ingen e-postadress", en: "\"\(text.value)\" is no e-mail address"),
      label: .didYouMean(EmailAddress.suggestion(for: text.value).map { scheme + $0 }),
      help: letter == nil
        ? Bilingual(sv: "skriv adressen som namn@exempel.se", en: "write the address like name@example.org")
        : Bilingual(
          sv: "skriv adressen som den är registrerad, med bara bokstäverna a–z",
          en: "write the address as it is registered, with the letters a–z only"))
  }

  /// `scheme` is what stands before the number in a link: `tel:`.
  package static func notAPhoneNumber(
    _ text: Located<String>, _ fault: PhoneNumber.Fault, after scheme: String = ""
  ) -> Diagnostic {
    if case .invisible(let scalar) = fault { return .invisibleInAddress(text, scalar) }
    let hasZero = fault == .zeroAfterCountryCode
    return Diagnostic(
      .notAPhoneNumber, at: text.span,
      hasZero
        ? Bilingual(
          sv: "telefonnumret \"\(text.value)\" har både landsnummer och nolla",
          en: "the telephone number \"\(text.value)\" has both a country code and a zero")
        : Bilingual(sv: "\"\(text.value)\" är inget telefonnummer", en: "\"\(text.value)\" is no telephone number"),
      label: .didYouMean(PhoneNumber.suggestion(for: text.value).map { scheme + linked($0, after: scheme) }),
      help: hasZero
        ? Bilingual(
          sv: "ta bort nollan efter landsnumret, eller ta bort landsnumret",
          en: "remove the zero after the country code, or remove the country code")
        : Bilingual(
          sv: "skriv numret med riktnummer, till exempel 072-123 45 67 eller +46 72 123 45 67",
          en: "write the number with its area code, for example 072-123 45 67 or +46 72 123 45 67"))
  }

  /// A link's address takes no spaces.
  private static func linked(_ number: String, after scheme: String) -> String {
    scheme.isEmpty ? number : number.filter { $0 != " " }
  }
}

extension Rule {
  package static let notAnEmail = Rule(
    "not-an-email", .error,
    Explanation(
      finds: Bilingual(
        sv: "En e-postadress som inte kan stämma.",
        en: "An e-mail address that cannot be right."),
      why: Bilingual(
        sv: "Länken skulle inte leda till någon.",
        en: "The link would lead to nobody."),
      example: "email: gloria-karin.lopez(at)mau.se",
      instead: "email: gloria-karin.lopez@mau.se"))

  package static let notAPhoneNumber = Rule(
    "not-a-phone-number", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "Ett telefonnummer utan riktnummer, med för få eller för många siffror, med både landsnummer och nolla, eller med bokstäver.",
        en:
          "A telephone number without area code, with too few or too many digits, with both a country code and a zero, or with letters."
      ),
      why: Bilingual(
        sv: "Det går inte att ringa upp från sidan.",
        en: "It cannot be dialled from the page."),
      example: "phone: 546 48 17",
      instead: "phone: 072-546 48 17"))
}
