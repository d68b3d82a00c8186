import Diagnostics

/// What can be wrong with a web address, whether a field or a text holds it.
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

extension Rule {
  package static let notAURL = Rule(
    "not-a-url", .error,
    Explanation(
      finds: Bilingual(
        sv: "En webbadress som inte är en enda, hel adress som börjar med `https://` eller `http://`.",
        en: "A web address that is not one whole address that begins with `https://` or `http://`."),
      why: Bilingual(
        sv: "Länken skulle inte fungera, eller kunde köra kod hos läsaren.",
        en: "The link would not work, or could run code in the reader's browser."),
      example: "url: socialinnovation.se",
      instead: "url: https://socialinnovation.se/"))

  package static let notABaseURL = Rule(
    "not-a-base-url", .error,
    Explanation(
      finds: Bilingual(
        sv: "`base-url` är ingen hel webbadress.",
        en: "`base-url` is no whole web address."),
      why: Bilingual(
        sv: "Alla länkar i flöden och webbplatskarta skulle bli fel.",
        en: "All links in feeds and sitemap would be wrong."),
      example: "base-url: koalitioner.se",
      instead: "base-url: https://koalitioner.se/"))
}
