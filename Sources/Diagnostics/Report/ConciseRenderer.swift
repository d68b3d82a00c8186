extension Report {
  /// One line for each diagnostic, for `grep` and for editors that turn locations into links.
  ///
  /// ```
  /// content/coalitions/07-trygg-fritid.md:9:3: fel[unknown-sector]: sektorn "pubilc" finns inte – menade du "public"?
  /// ```
  func concise(in messageLanguage: MessageLanguage, colorMode: ColorMode, from sources: inout SourceCache) -> String {
    diagnostics.map { diagnostic in
      let tag = colorMode.paint(diagnostic.tag(in: messageLanguage), as: diagnostic.severity.style)
      return "\(sources.location(of: diagnostic.span)): \(tag): \(diagnostic.sentence(in: messageLanguage))\n"
    }.joined()
  }
}

extension Diagnostic {
  /// The summary, the label and the help, joined by dashes.
  fileprivate func sentence(in messageLanguage: MessageLanguage) -> String {
    let parts = [summary, label, help].compactMap { $0?[messageLanguage] }.filter { !$0.isEmpty }
    return visible(parts.joined(separator: " – ").split(separator: "\n").joined(separator: " "))
  }
}
