import Diagnostics

extension Diagnostic {
  /// A text in place of a whole number of zero or more.
  static func notACount(_ text: Located<String>, _ reason: Count.Reason, as subject: Subject) -> Diagnostic {
    let name = subject.name
    let summary =
      switch reason {
      case .negative: Bilingual(sv: "\(name.sv) kan inte vara negativt", en: "\(name.en) cannot be negative")
      case .fraction: Bilingual(sv: "\(name.sv) ska vara ett heltal", en: "\(name.en) must be a whole number")
      case .decorated:
        Bilingual(sv: "\(name.sv) ska skrivas med bara siffror", en: "\(name.en) must be written in digits alone")
      case .words: Bilingual(sv: "\(name.sv) ska vara ett tal", en: "\(name.en) must be a number")
      }
    let digits: String? = if case .decorated(let digits) = reason { digits } else { nil }
    return Diagnostic(
      .notACount, at: text.span, summary,
      help: digits.map { Bilingual(sv: "skriv \($0)", en: "write \($0)") }
        ?? Bilingual(
          sv: "skriv ett heltal med siffror, till exempel 12", en: "write a whole number in digits, for instance 12")
    ).fixed(text, as: text.value.isGrouped ? digits : nil)
  }

  /// A number that no count of anything on the site can reach.
  static func numberTooLarge(_ text: Located<String>, as subject: Subject) -> Diagnostic {
    Diagnostic(
      .numberTooLarge, at: text.span,
      Bilingual(sv: "\(subject.name.sv) är för stort", en: "\(subject.name.en) is too large"),
      label: Bilingual(sv: "högst 1000000000", en: "at most 1000000000"),
      help: Bilingual(sv: "kontrollera antalet siffror", en: "check the number of digits"))
  }

  /// A text in place of yes or no.
  static func notAFlag(_ text: Located<String>, as subject: Subject) -> Diagnostic {
    let meant = flagsByOtherNames[text.value.lowercased()]
    return Diagnostic(
      .notAFlag, at: text.span,
      Bilingual(sv: "\(subject.name.sv) ska vara ja eller nej", en: "\(subject.name.en) must be true or false"),
      label: meant.map {
        Bilingual(sv: "menade du \($0 ? "ja" : "nej")?", en: "did you mean \($0 ? "true" : "false")?")
      },
      help: Bilingual(sv: "skriv ja eller nej", en: "write true or false")
    ).fixed(text, as: meant.map { $0 ? "ja" : "nej" })
  }
}

extension String {
  /// Whether it is a number with spaces between its thousands: `1 000`.
  fileprivate var isGrouped: Bool {
    let groups = split(whereSeparator: \.isWhitespace)
    return groups.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && groups.dropFirst().allSatisfy { $0.count == 3 }
      && (groups.first?.count ?? 0) <= 3
  }
}

/// Other spellings of yes and no, with their meanings.
private let flagsByOtherNames = [
  "ja": true, "yes": true, "true": true, "sant": true, "on": true, "på": true, "1": true,
  "nej": false, "no": false, "false": false, "falskt": false, "off": false, "av": false, "0": false,
]

extension Rule {
  package static let notACount = Rule(
    "not-a-count", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett antal är negativt, har decimaler eller är skrivet med annat än siffror.",
        en: "A count is negative, has decimals or is written in something else than digits."),
      why: Bilingual(
        sv: "Antalen läggs ihop till siffrorna på sidan, som då skulle bli fel.",
        en: "The counts are added up to the figures on the site, which would then be wrong."),
      example: """
        public: cirka 12 st
        """,
      instead: """
        public: 12
        """))

  package static let numberTooLarge = Rule(
    "number-too-large", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett antal är större än 1000000000.",
        en: "A count is larger than 1000000000."),
      why: Bilingual(
        sv: "Så stora antal är alltid skrivfel.",
        en: "Counts as large as that are always slips of the pen."),
      example: """
        public: 290000000000
        """,
      instead: """
        public: 29
        """))

  package static let notAFlag = Rule(
    "not-a-flag", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält som är antingen ja eller nej har ett annat värde.",
        en: "A field that is either true or false has another value."),
      why: Bilingual(
        sv: "Det går inte att veta om till exempel ett utkast ska visas.",
        en: "Nobody can tell, for instance, whether a draft is to be shown."),
      example: """
        draft: kanske
        """,
      instead: """
        draft: ja
        """))
}
