extension Report {
  /// GitHub's workflow commands, which annotate the changed lines with the diagnostics.
  ///
  /// ```
  /// ::error file=content/site.yaml,line=9,col=3,endLine=9,endColumn=9,title=unknown-sector::content/site.yaml:9:3: …
  /// ```
  ///
  /// Spans of several lines have no columns, since GitHub refuses them there. The message repeats the location, since the
  /// log shows nothing else.
  ///
  /// GitHub shows ten annotations of each severity for a step and drops the rest without a word. So there are at most ten:
  /// those in `changed` files first, and of each rule one before its repetitions; the tenth says how many are left out.
  func github(
    in messageLanguage: MessageLanguage, changed: Set<SourcePath>, from sources: inout SourceCache
  ) -> String {
    var text = ""
    for severity in [Severity.error, .warning] {
      let all = annotations(severity, changed: changed)
      let shown = all.count > Self.mostAnnotations ? all.prefix(Self.mostAnnotations - 1) : all[...]
      for diagnostic in shown { text += diagnostic.annotation(in: messageLanguage, from: &sources) }
      if shown.count < all.count {
        text += command(severity, [], andMore(all[shown.endIndex...])[messageLanguage])
      }
    }
    return text
  }

  /// The greatest number of annotations of one severity that GitHub shows for a step.
  private static let mostAnnotations = 10

  /// The diagnostics of a severity, the most useful ones first.
  private func annotations(_ severity: Severity, changed: Set<SourcePath>) -> [Diagnostic] {
    var repetitions: [RuleID: Int] = [:]
    let (own, others) = diagnostics.filter { $0.severity == severity }.divided { changed.contains($0.span.path) }
    return [own, others].flatMap { diagnostics in
      let ranked = diagnostics.enumerated().map { index, diagnostic in
        let repetition = repetitions[diagnostic.rule.id, default: 0]
        repetitions[diagnostic.rule.id] = repetition + 1
        return (repetition, index, diagnostic)
      }
      return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
  }

  private func andMore(_ hidden: ArraySlice<Diagnostic>) -> Bilingual {
    let tally = Tally(hidden)
    return Bilingual(
      sv: "… och \(tally[.swedish]) till; alla visas med --summary eller --format concise.",
      en: "… and \(tally[.english]) more; all are shown with --summary or --format concise.")
  }
}

extension Array {
  fileprivate func divided(by isFirst: (Element) -> Bool) -> (first: [Element], rest: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}

/// The workflow command for a failure of the machine, at the path that it is about.
package func githubError(_ message: String, at path: String?) -> String {
  command(.error, path.map { [("file", $0)] } ?? [], (path.map { visible($0) + ": " } ?? "") + lines(of: message))
}

private func command(_ severity: Severity, _ properties: [(String, String)], _ message: String) -> String {
  let list = properties.map { "\($0)=\(escaped(property: $1))" }.joined(separator: ",")
  return "::\(severity.rawValue)\(list.isEmpty ? "" : " " + list)::\(escaped(data: message))\n"
}

extension Extent {
  fileprivate var properties: [(String, String)] {
    let isOneLine = start.line == end.line
    return [
      ("line", start.line), ("col", isOneLine ? start.column : nil),
      ("endLine", end.line), ("endColumn", isOneLine ? end.column : nil),
    ].compactMap { name, number in number.map { (name, String($0)) } }
  }
}

extension Diagnostic {
  fileprivate func annotation(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    var properties = [("file", span.path.description)]
    properties += sources.extent(of: span)?.properties ?? []
    properties.append(("title", rule.id.description))
    return command(severity, properties, message(in: messageLanguage, from: &sources))
  }

  /// The whole diagnostic as text, one line for each part.
  fileprivate func message(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    var parts = ["\(sources.location(of: span)): \(summary[messageLanguage])"]
    if let label { parts.append(label[messageLanguage]) }
    if let help { parts.append("\(Bilingual.help[messageLanguage]): \(help[messageLanguage])") }
    for note in notes {
      let location = note.span.map { " (\(sources.location(of: $0)))" } ?? ""
      parts.append("\(Bilingual.note[messageLanguage]): \(note.message[messageLanguage])\(location)")
    }
    return lines(of: parts.joined(separator: "\n"))
  }
}

/// The text with control characters and invisible ones made visible, but for newlines.
private func lines(of text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\n")
}

/// Escapes as actions/toolkit does (`packages/core/src/command.ts`).
private func escaped(data text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "%": escaped += "%25"
    case "\r": escaped += "%0D"
    case "\n": escaped += "%0A"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}

private func escaped(property text: String) -> String {
  escaped(data: text).unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case ":": escaped += "%3A"
    case ",": escaped += "%2C"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}
