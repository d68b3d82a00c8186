import Diagnostics

/// What can be wrong with an address, whether a field or a text holds it.
extension Diagnostic {
  package static func notAURL(_ text: Located<String>, _ fault: WebAddress.Fault) -> Diagnostic {
    if case .invisible(let scalar) = fault { return .invisibleInAddress(text, scalar) }
    let prose = fault.prose(of: text.value)
    return Diagnostic(
      .notAURL, at: text.span, prose.summary, label: .didYouMean(WebAddress.suggestion(for: text.value)),
      help: prose.help)
  }

  package static func notABaseURL(_ text: Located<String>, _ fault: BaseURL.Fault) -> Diagnostic {
    if case .noAddress(.invisible(let scalar)) = fault { return .invisibleInAddress(text, scalar) }
    let isPort = if case .noAddress(.noPort) = fault { true } else { false }
    return Diagnostic(
      .notABaseURL, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" kan inte vara webbplatsens adress", en: "\"\(text.value)\" cannot be the site's address"),
      label: .didYouMean(WebAddress.suggestion(for: text.value)),
      help: isPort
        ? writeAPort
        : Bilingual(
          sv: "skriv en hel adress utan frågetecken och #, till exempel https://koalitioner.example.org/",
          en: "write a whole address without question mark and #, for example https://koalitioner.example.org/"))
  }

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
        sv: "radera adressen och skriv den igen för hand", en: "delete the address and type it again by hand"))
  }
}

extension WebAddress.Fault {
  fileprivate func prose(of text: String) -> (summary: Bilingual, help: Bilingual) {
    let isNoAddress = Bilingual(sv: "\"\(text)\" är ingen webbadress", en: "\"\(text)\" is no web address")
    switch self {
    case .noScheme, .invisible:
      return (
        isNoAddress,
        Bilingual(
          sv: "skriv hela adressen, med https:// i början",
          en: "write the whole address, with https:// at its beginning")
      )
    case .space:
      return (
        Bilingual(sv: "webbadressen \"\(text)\" har ett mellanslag", en: "the web address \"\(text)\" has a space"),
        Bilingual(
          sv: "skriv %20 i stället för mellanslaget, eller kopiera adressen ur webbläsarens adressfält",
          en: "write %20 in place of the space, or copy the address from the browser's address bar")
      )
    case .forbiddenSign:
      return (
        isNoAddress,
        Bilingual(
          sv: "skriv adressen utan citattecken och vinkelparenteser",
          en: "write the address without quotation marks and angle brackets")
      )
    case .doubledScheme:
      return (
        Bilingual(
          sv: "webbadressen \"\(text)\" börjar två gånger", en: "the web address \"\(text)\" begins twice"),
        Bilingual(sv: "skriv https:// en gång", en: "write https:// once")
      )
    case .twoAddresses:
      return (
        Bilingual(sv: "\"\(text)\" är två webbadresser", en: "\"\(text)\" is two web addresses"),
        Bilingual(sv: "skriv bara den ena", en: "write only one of them")
      )
    case .noHost:
      return (
        isNoAddress,
        Bilingual(
          sv: "skriv webbplatsens namn efter https://, till exempel https://mau.se/, utan andra tecken",
          en: "write the site's name after https://, for example https://mau.se/, without other signs")
      )
    case .noPort(let port):
      return (
        Bilingual(
          sv: "webbadressen \"\(text)\" har porten \(port), som inte finns",
          en: "the web address \"\(text)\" has the port \(port), which does not exist"),
        writeAPort
      )
    }
  }
}

private let writeAPort = Bilingual(
  sv: "ta bort kolonet och det som följer, eller skriv en port mellan 1 och 65535",
  en: "remove the colon and what follows, or write a port from 1 to 65535")
