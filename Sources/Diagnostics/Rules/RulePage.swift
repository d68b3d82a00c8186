/// The page about a rule for `Documentation/rules/`, in Markdown: first in Swedish, then in English.
package func page(for rule: Rule) -> String {
  """
  # \(rule.id)

  \(section(about: rule, in: .swedish))
  ---

  *In English*

  \(section(about: rule, in: .english))
  """
}

private func section(about rule: Rule, in messageLanguage: MessageLanguage) -> String {
  """
  **\(rule.severity.word[messageLanguage].capitalisedFirst).** \(rule.severity.consequence[messageLanguage].capitalisedFirst).

  \(rule.explanation.finds[messageLanguage])

  **\(Bilingual.why[messageLanguage]):** \(rule.explanation.why[messageLanguage])

  \(Bilingual.wrong[messageLanguage]):

  \(fenced(rule.explanation.example))
  \(Bilingual.right[messageLanguage]):

  \(fenced(rule.explanation.instead))
  """
}

/// A code block whose fence is longer than any row of backticks in it.
private func fenced(_ code: String) -> String {
  let longestRow = code.split { $0 != "`" }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: max(3, longestRow + 1))
  return fence + "\n" + code + (code.hasSuffix("\n") ? "" : "\n") + fence + "\n"
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
