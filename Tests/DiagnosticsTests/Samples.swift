import Diagnostics

extension Rule {
  static let unknownSector = Rule(
    "unknown-sector", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektor som inte finns i site.yaml.", en: "A sector that is not listed in site.yaml."),
      why: Bilingual(
        sv: "Aktörerna skulle inte räknas med i någon summa, och ingen skulle märka det.",
        en: "The actors would be missing from every total, and nobody would notice."),
      example: "sectors:\n  pubilc: 12\n",
      instead: "sectors:\n  public: 12\n"))

  static let otherError = Rule(
    "other-error", .error,
    Explanation(
      finds: Bilingual(sv: "Något annat.", en: "Something else."),
      why: Bilingual(sv: "Det är fel.", en: "It is wrong."),
      example: "a", instead: "b"))

  static let longSummary = Rule(
    "long-summary", .warning,
    Explanation(
      finds: Bilingual(sv: "En lång sammanfattning.", en: "A long summary."),
      why: Bilingual(sv: "Sökmotorer kortar den.", en: "Search engines cut it."),
      example: "summary: …", instead: "summary: kort"))
}

extension Diagnostic {
  /// The diagnostic that the design shows.
  static func unknownSector(at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownSector, at: span,
      Bilingual(sv: "sektorn \"pubilc\" finns inte", en: "the sector \"pubilc\" does not exist"),
      label: Bilingual(
        sv: "menade du \"public\" (offentlig sektor)?", en: "did you mean \"public\" (the public sector)?"))
  }

  /// A diagnostic that says nothing but `text`.
  static func saying(_ text: String, as rule: Rule = .unknownSector, at span: Span) -> Diagnostic {
    Diagnostic(rule, at: span, Bilingual(sv: text, en: text))
  }
}

extension Report {
  /// The report as it is rendered where only these files can be read.
  func rendered(
    as format: ReportFormat, in messageLanguage: MessageLanguage = .swedish, colorMode: ColorMode = .plain,
    of files: SourceFile...
  ) -> String {
    rendered(as: format, in: messageLanguage, colorMode: colorMode) { path in files.first { $0.path == path } }
  }
}
