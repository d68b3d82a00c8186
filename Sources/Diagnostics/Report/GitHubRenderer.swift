extension Report {
  /// GitHub's workflow commands, which annotate the changed lines with the diagnostics.
  ///
  /// ```
  /// ::error file=content/site.yaml,line=9,col=3,endLine=9,endColumn=9,title=unknown-sector::content/site.yaml:9:3: …
  /// ```
  ///
  /// Spans of several lines have no columns, since GitHub refuses them there. The message repeats the location, since the
  /// log shows nothing else.
  func github(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    diagnostics.map { diagnostic in
      var properties = [("file", diagnostic.span.path.description)]
      properties += sources.extent(of: diagnostic.span)?.properties ?? []
      properties.append(("title", diagnostic.rule.id.description))
      return command(diagnostic.severity, properties, diagnostic.message(in: messageLanguage, from: &sources))
    }.joined()
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
