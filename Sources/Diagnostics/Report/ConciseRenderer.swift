extension Report {
  /// One line each, for `grep` and for editors that make links of places.
  ///
  /// ```
  /// content/coalitions/07-trygg-fritid.md:9:3: fel[unknown-sector]: sektorn "pubilc" finns inte – menade du "public"?
  /// ```
  func concise(in messageLanguage: MessageLanguage, ink: ColorMode, from sources: inout SourceCache) -> String {
    diagnostics.map { diagnostic in
      let tag = ink.paint(diagnostic.tag(in: messageLanguage), as: diagnostic.severity.emphasis)
      return "\(sources.place(of: diagnostic.span)): \(tag): \(diagnostic.sentence(in: messageLanguage))\n"
    }.joined()
  }
}

extension Diagnostic {
  /// The summary, and after dashes what the label and the help say.
  fileprivate func sentence(in messageLanguage: MessageLanguage) -> String {
    let parts = [summary, label, help].compactMap { $0?[messageLanguage] }.filter { !$0.isEmpty }
    return visible(parts.joined(separator: " – ").split(separator: "\n").joined(separator: " "))
  }
}
