extension Severity {
  /// The word for the severity, which begins a diagnostic: `fel`, `error`.
  var word: Bilingual {
    switch self {
    case .error: Bilingual(sv: "fel", en: "error")
    case .warning: Bilingual(sv: "varning", en: "warning")
    }
  }
}

extension Bilingual {
  static let help = Bilingual(sv: "hjälp", en: "help")
  static let note = Bilingual(sv: "not", en: "note")
}

extension Diagnostic {
  /// The severity and rule: `fel[unknown-sector]`.
  func tag(in messageLanguage: MessageLanguage) -> String { "\(severity.word[messageLanguage])[\(rule.id)]" }
}
