import Diagnostics
import Model

/// A coalition ends before it starts.
func endsBeforeStarts(in library: Library) -> [Diagnostic] {
  library.coalitions.compactMap { coalition in
    guard coalition.endsBeforeItStarts, let starts = coalition.starts, let ends = coalition.ends else { return nil }
    return .endsBeforeStarts(ends, starts: starts)
  }
}

extension Coalition {
  /// Whether its dates cannot both be true.
  var endsBeforeItStarts: Bool {
    guard let starts = facts.starts, let ends = facts.ends else { return false }
    return ends.value.isBefore(starts.value)
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeStarts(
    _ ends: Located<PartialDate>, starts: Located<PartialDate>
  ) -> Diagnostic {
    Diagnostic(
      .endsBeforeStarts, at: ends.span,
      Bilingual(
        sv: "koalitionen slutar \(ends.value), före starten \(starts.value)",
        en: "the coalition ends \(ends.value), before it starts \(starts.value)"),
      notes: [Note(Bilingual(sv: "starten står här", en: "the start is here"), at: starts.span)],
      help: Bilingual(sv: "rätta `starts` eller `ends`", en: "correct `starts` or `ends`"))
  }
}

extension Rule {
  package static let endsBeforeStarts = Rule(
    "ends-before-starts", .error,
    Explanation(
      finds: Bilingual(
        sv: "Datumet eller tiden i `ends` ligger före den i `starts`.",
        en: "The date or time in `ends` is before that in `starts`."
      ),
      why: Bilingual(
        sv: "Sidan skulle visa en period som inte kan stämma.", en: "The page would show a period that cannot be true."),
      example: "starts: 2022-03\nends: 2021",
      instead: "starts: 2021-03\nends: 2022"))
}
