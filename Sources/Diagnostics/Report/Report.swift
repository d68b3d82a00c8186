/// What was found wrong, in an order that depends on nothing else: by file, place, severity and rule, each thing once.
///
/// ```
/// let report = Report(diagnostics)
/// let text = report.rendered(as: .full, in: .swedish) { path in sources[path] }
/// // … "2 fel, 1 varning i 2 filer."
/// let ending = report.counts(in: .swedish)
/// ```
package struct Report: Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: some Sequence<Diagnostic>) {
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted { $0.comes(before: $1) }
  }
}

/// How a report is written: for a person, for a search, for a program, or for GitHub's view of a change.
package enum ReportFormat: String, CaseIterable, Sendable {
  case full, concise, json, github
}

extension Report {
  /// The report as text that ends with a line ending, or is empty where there is nothing to say.
  ///
  /// `source` gives the text that spans point into, and is asked at most once for each file; where it has none,
  /// the place is the path alone. Only the formats for people are coloured by `ink`.
  package func rendered(
    as format: ReportFormat, in messageLanguage: MessageLanguage, ink: ColorMode = .plain,
    source: @escaping (SourcePath) -> SourceFile?
  ) -> String {
    var sources = SourceCache(source)
    return switch format {
    case .full: full(in: messageLanguage, ink: ink, from: &sources)
    case .concise: concise(in: messageLanguage, ink: ink, from: &sources)
    case .json: json(in: messageLanguage, from: &sources)
    case .github: github(in: messageLanguage, from: &sources)
    }
  }
}

extension Diagnostic {
  /// The order of a report; texts come last, so that no two different diagnostics are left to chance.
  fileprivate func comes(before other: Diagnostic) -> Bool {
    if span.path != other.span.path { return span.path < other.span.path }
    if span != other.span { return span.comes(before: other.span) }
    if severity != other.severity { return severity < other.severity }
    if rule != other.rule { return rule.id < other.rule.id }
    return texts.lexicographicallyPrecedes(other.texts)
  }

  private var texts: [String] {
    [summary.sv, label?.sv ?? "", help?.sv ?? ""] + notes.map(\.message.sv)
  }
}

extension Span {
  fileprivate func comes(before other: Span) -> Bool {
    if meansWholeFile != other.meansWholeFile { return meansWholeFile }
    return (range.lowerBound, range.upperBound) < (other.range.lowerBound, other.range.upperBound)
  }
}
