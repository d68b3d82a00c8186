extension Report {
  /// The report in Markdown, for the summary of a CI run: a heading for each file, and an item for each diagnostic.
  ///
  /// It stays below `limit` bytes of UTF-8: errors come before warnings, and the last line says how many are left out.
  package func markdown(
    in messageLanguage: MessageLanguage, atMost limit: Int, source: @escaping (SourcePath) -> SourceFile?
  ) -> String {
    var sources = SourceCache(source)
    var text = "## \(inMarkdown(escaping: counts(in: messageLanguage)))\n"
    var shown = 0
    let ordered = diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity == .warning }
    var file: SourcePath?
    for diagnostic in ordered {
      var item = ""
      if file != diagnostic.span.path { item += "\n### \(code(diagnostic.span.path.description))\n\n" }
      item += diagnostic.markdown(in: messageLanguage, from: &sources)
      guard text.utf8.count + item.utf8.count < limit - Self.roomForTheRest else { break }
      file = diagnostic.span.path
      text += item
      shown += 1
    }
    guard shown < ordered.count else { return text }
    return text + "\n" + andMore(Tally(ordered[shown...])[messageLanguage])[messageLanguage] + "\n"
  }

  /// What the line about the rest takes at most.
  private static let roomForTheRest = 200

  private func andMore(_ tally: String) -> Bilingual {
    Bilingual(
      sv: "… och \(tally) till; alla visas med `--format concise`.",
      en: "… and \(tally) more; all are shown with `--format concise`.")
  }
}

extension Diagnostic {
  /// An item of a list: the severity, the line, the headline, and in lines of their own what to do and the notes.
  fileprivate func markdown(in messageLanguage: MessageLanguage, from sources: inout SourceCache) -> String {
    let line = sources.extent(of: span).map {
      Bilingual(sv: " på rad \($0.start.line)", en: " in line \($0.start.line)")[messageLanguage]
    }
    let head = [summary, label].compactMap { $0.map { inMarkdown(escaping: $0[messageLanguage]) } }.joined(
      separator: " – ")
    var text = "- **\(severity.word[messageLanguage])\(line ?? "")**: \(head) (`\(rule.id)`)\n"
    for note in notes {
      let place = note.span.map { " (\(code(sources.location(of: $0))))" } ?? ""
      text += "  \(inMarkdown(escaping: note.message[messageLanguage]))\(place)  \n"
    }
    if let help {
      text += "  *\(Bilingual.help[messageLanguage]):* \(inMarkdown(escaping: help[messageLanguage]))\n"
    }
    return text
  }
}

/// A text on one line, in which no character has a meaning in Markdown or HTML; what is between backticks stays code.
private func inMarkdown(escaping text: String) -> String {
  visible(text.split(separator: "\n").joined(separator: " ")).unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\\", "*", "_", "[", "]", "#", "|", "~", "@", "!": escaped += "\\" + String(scalar)
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}

/// A path as code, with as many backticks around it as it needs.
private func code(_ text: String) -> String {
  let text = visible(text)
  return text.contains("`") ? "`` \(text) ``" : "`\(text)`"
}
