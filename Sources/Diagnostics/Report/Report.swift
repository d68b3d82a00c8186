/// Diagnostics without duplicates, in an order that depends on nothing else: by file, location, severity, rule and text.
///
/// ```
/// let report = Report(diagnostics)
/// let text = report.rendered(as: .full, in: .swedish) { path in sources[path] }
/// // … "2 fel, 1 varning i 2 filer."
/// let summary = report.counts(in: .swedish)
/// ```
package struct Report: Sendable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: some Sequence<Diagnostic>) {
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted { $0.comes(before: $1) }
  }
}

/// The format of a report: for people, for `grep` and editors, for programs, for annotations on GitHub, or for code scanning.
package enum ReportFormat: String, CaseIterable, Sendable {
  case full, concise, json, github, sarif
}

extension Report {
  /// The report as a string that ends with a newline; empty (in JSON, an empty array) if there are no diagnostics.
  ///
  /// `source` returns the file that spans point into, and is called at most once for each; if it returns nil, the location
  /// is the path alone. `colorMode` concerns `full` and `concise`; `changed`, the files that a change touches, `github`.
  package func rendered(
    as format: ReportFormat, in messageLanguage: MessageLanguage, colorMode: ColorMode = .plain,
    changed: Set<SourcePath> = [], source: @escaping (SourcePath) -> SourceFile?
  ) -> String {
    var sources = SourceCache(source)
    return switch format {
    case .full: full(in: messageLanguage, colorMode: colorMode, from: &sources)
    case .concise: concise(in: messageLanguage, colorMode: colorMode, from: &sources)
    case .json: json(in: messageLanguage, from: &sources)
    case .github: github(in: messageLanguage, changed: changed, from: &sources)
    case .sarif: sarif(in: messageLanguage, from: &sources)
    }
  }
}

extension Diagnostic {
  /// The order of a report; it compares the texts last, so that it is total.
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
