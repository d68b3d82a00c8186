/// The number of errors and of warnings, and their wording.
struct Tally {
  let errors: Int
  let warnings: Int

  init(_ diagnostics: some Sequence<Diagnostic>) {
    (errors, warnings) = diagnostics.reduce(into: (0, 0)) { counts, diagnostic in
      switch diagnostic.severity {
      case .error: counts.0 += 1
      case .warning: counts.1 += 1
      }
    }
  }

  /// "2 fel, 1 varning"; a number of zero is left out.
  subscript(_ messageLanguage: MessageLanguage) -> String {
    [errors > 0 ? Self.errors(errors) : nil, warnings > 0 ? Self.warnings(warnings) : nil]
      .compactMap { $0?[messageLanguage] }.joined(separator: ", ")
  }
}

extension Tally {
  private static func errors(_ count: Int) -> Bilingual {
    Bilingual(sv: "\(count) fel", en: count == 1 ? "1 error" : "\(count) errors")
  }

  private static func warnings(_ count: Int) -> Bilingual {
    count == 1
      ? Bilingual(sv: "1 varning", en: "1 warning") : Bilingual(sv: "\(count) varningar", en: "\(count) warnings")
  }
}

extension Report {
  /// The summary in one line, as in "2 fel, 1 varning i 2 filer".
  package func counts(in messageLanguage: MessageLanguage) -> String {
    guard !diagnostics.isEmpty else {
      return Bilingual(sv: "Inga fel eller varningar.", en: "No errors or warnings.")[messageLanguage]
    }
    let files = Set(diagnostics.map(\.span.path)).count
    let inFiles = Bilingual(
      sv: files == 1 ? "i 1 fil" : "i \(files) filer", en: files == 1 ? "in 1 file" : "in \(files) files")
    return "\(Tally(diagnostics)[messageLanguage]) \(inFiles[messageLanguage])."
  }
}
