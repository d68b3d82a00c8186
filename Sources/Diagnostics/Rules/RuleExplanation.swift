/// What `msi explain` says about a rule: plain text for a terminal of 80 columns.
package func explanation(of rule: Rule, in messageLanguage: MessageLanguage) -> String {
  let explanation = rule.explanation
  return """
    \(rule.id)
    \(wrapped("\(rule.severity.word[messageLanguage]): \(rule.severity.consequence[messageLanguage])"))

    \(wrapped(explanation.finds[messageLanguage]))

    \(wrapped("\(Bilingual.why[messageLanguage]): \(explanation.why[messageLanguage])"))

    \(Bilingual.wrong[messageLanguage]):

    \(indented(explanation.example))

    \(Bilingual.right[messageLanguage]):

    \(indented(explanation.instead))

    """
}

/// A paragraph in lines of at most 80 columns.
package func wrapped(_ text: String) -> String {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let line = lines.last, displayWidth(of: line) + 1 + displayWidth(of: String(word)) <= 80 {
      lines[lines.count - 1] = line + " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}

private func indented(_ code: String) -> String {
  let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
  return (lines.last == "" ? lines.dropLast() : lines[...]).map { $0.isEmpty ? "" : "    " + $0 }
    .joined(separator: "\n")
}

extension Severity {
  /// What a violation means for the site.
  var consequence: Bilingual {
    switch self {
    case .error:
      Bilingual(
        sv: "webbplatsen publiceras inte förrän det är rättat", en: "the site is not published until it is mended")
    case .warning:
      Bilingual(sv: "webbplatsen publiceras ändå, men se över det", en: "the site is published, but look into it")
    }
  }
}

extension Bilingual {
  static let why = Bilingual(sv: "Varför", en: "Why")
  static let wrong = Bilingual(sv: "Så här blir det fel", en: "This is wrong")
  static let right = Bilingual(sv: "Så här blir det rätt", en: "This is right")
}
