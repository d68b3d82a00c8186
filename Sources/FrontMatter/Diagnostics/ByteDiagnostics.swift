import Diagnostics

/// How the bytes of a file fail to be UTF-8.
enum EncodingFault {
  /// The file begins with the byte-order mark of UTF-16.
  case wide
  /// The first byte that is not UTF-8, and how many follow it.
  case byte(UInt8, others: Int)
}

extension Diagnostic {
  /// Bytes that are not UTF-8; a Swedish letter in the encoding that Windows used before is recognised.
  static func invalidUTF8(_ fault: EncodingFault, at span: Span) -> Diagnostic {
    let summary = Bilingual(sv: "filen är inte sparad som UTF-8", en: "the file is not saved as UTF-8")
    let help = Bilingual(sv: "spara om filen med teckenkodningen UTF-8", en: "save the file in the encoding UTF-8")
    switch fault {
    case .wide:
      return Diagnostic(
        .invalidUTF8, at: span, summary, label: Bilingual(sv: "detta är UTF-16", en: "this is UTF-16"), help: help)
    case .byte(let byte, let others):
      let hex = (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      let letter = Character(Unicode.Scalar(byte))
      let guess = "åäöÅÄÖéÉüÜ".contains(letter)
      return Diagnostic(
        .invalidUTF8, at: span, summary,
        label: guess
          ? Bilingual(
            sv: "byten \(hex) är nog ett \"\(letter)\" i Windows-1252",
            en: "the byte \(hex) is likely \"\(letter)\" in Windows-1252")
          : Bilingual(sv: "byten \(hex) hör inte hemma här", en: "the byte \(hex) does not belong here"),
        notes: others == 0 ? [] : [.more(others)], help: help)
    }
  }

  /// A control character, or a line break that no editor shows, among the fields.
  static func controlCharacter(_ scalar: Unicode.Scalar, at span: Span, others: Int) -> Diagnostic {
    Diagnostic(
      .controlCharacter, at: span,
      Bilingual(sv: "ett osynligt styrtecken står bland fälten", en: "an invisible control character among the fields"),
      label: Bilingual(sv: scalar.codePoint, en: scalar.codePoint),
      notes: others > 0 ? [.more(others)] : [],
      help: Bilingual(
        sv: "radera tecknet; det följer ibland med när text kopieras",
        en: "delete the character; it sometimes comes along when text is copied")
    ).with(Fix(String(scalar), at: span, to: scalar.breaksLine ? " " : ""))
  }

  /// An escape sequence in a quoted value that stands for such a character, as `\e` in `"Unga och\eller vuxna"`.
  static func escapedControlCharacter(_ escape: String, _ scalar: Unicode.Scalar, at span: Span) -> Diagnostic {
    Diagnostic(
      .controlCharacter, at: span,
      Bilingual(
        sv: "\(escape) står för ett osynligt styrtecken", en: "\(escape) stands for an invisible control character"),
      label: Bilingual(sv: scalar.codePoint, en: scalar.codePoint),
      help: Bilingual(
        sv: "skriv värdet mellan enkla citattecken, '…', så betyder \\ bara sig självt",
        en: "write the value between single quotation marks, '…', in which \\ means only itself"))
  }

  /// A line that is indented with tabs, or with no-break spaces.
  static func tabIndentation(isTab: Bool, at span: Span) -> Diagnostic {
    Diagnostic(
      .tabIndentation, at: span,
      isTab
        ? Bilingual(sv: "raden är indragen med tabb", en: "the line is indented with a tab")
        : Bilingual(sv: "raden är indragen med hårda mellanslag", en: "the line is indented with no-break spaces"),
      help: Bilingual(
        sv: "dra in raden med vanliga mellanslag, två för varje nivå",
        en: "indent the line with plain spaces, two for each level"))
  }
}

extension Unicode.Scalar {
  /// Whether word processors break a line with it, so that words stand on both sides.
  fileprivate var breaksLine: Bool { ["\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"].contains(self) }
}

extension Note {
  fileprivate static func more(_ count: Int) -> Note {
    Note(Bilingual(sv: "och \(count) till i samma fil", en: "and \(count) more in the same file"))
  }
}

extension Rule {
  package static let invalidUTF8 = Rule(
    "invalid-utf-8", .error,
    Explanation(
      finds: Bilingual(
        sv: "Filen innehåller byte som inte är text i UTF-8.",
        en: "The file has bytes that are not text in UTF-8."),
      why: Bilingual(
        sv: "Å, ä och ö skulle bli obegripliga tecken på sidan.",
        en: "Å, ä and ö would become gibberish on the page."),
      example: """
        title: Tr�ffpunkten
        """,
      instead: """
        title: Träffpunkten
        """))

  package static let tabIndentation = Rule(
    "tab-indentation", .error,
    Explanation(
      finds: Bilingual(
        sv: "En rad bland fälten är indragen med tabb eller med hårda mellanslag.",
        en: "A line among the fields is indented with a tab or with no-break spaces."),
      why: Bilingual(
        sv: "Då går det inte att säga vilket fält raden hör till.",
        en: "Nobody can tell then to which field the line belongs."),
      example: """
        actors:
        →public: 12
        """,
      instead: """
        actors:
          public: 12
        """))
}
