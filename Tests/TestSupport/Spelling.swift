import Diagnostics

/// Diagnostics spelled out for comparison: rule, location and the source there; then, in Swedish and in English, summary,
/// label, notes and help.
///
///     error[unknown-sector] coalitions/07-x.md:4:3 “pubilc”
///       sektorn "pubilc" finns inte
///         menade du "public" (offentlig sektor)?
///         → skriv någon av sektorerna i site.yaml: public och academia
///       the sector "pubilc" does not exist
///         …
package func spelled(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> String {
  let files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { one, _ in one })
  func place(_ span: Span) -> String {
    let path = span.path.description.split(separator: "/").dropFirst().joined(separator: "/")
    guard !span.meansWholeFile, let file = files[span.path] else { return path }
    let location = file.location(of: span.range.lowerBound)
    return "\(path):\(location.line):\(location.column) “\(file.text(span.range))”"
  }
  func lines(of diagnostic: Diagnostic, in messageLanguage: MessageLanguage) -> [String] {
    ["  " + diagnostic.summary[messageLanguage]]
      + [diagnostic.label].compactMap(\.self).map { "    " + $0[messageLanguage] }
      + diagnostic.notes.map { "    (\($0.message[messageLanguage])" + ($0.span.map { ": " + place($0) } ?? "") + ")" }
      + [diagnostic.help].compactMap(\.self).map { "    → " + $0[messageLanguage] }
  }
  return diagnostics.map { diagnostic in
    (["\(diagnostic.severity)[\(diagnostic.rule.id)] \(place(diagnostic.span))"]
      + lines(of: diagnostic, in: .swedish) + lines(of: diagnostic, in: .english)).joined(separator: "\n")
  }.joined(separator: "\n")
}
