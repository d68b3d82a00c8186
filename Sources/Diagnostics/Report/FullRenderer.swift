extension Report {
  /// The greatest number of diagnostics shown in full; the report says how many more there are.
  static let mostInFull = 200

  /// Each diagnostic with its source line, in the style of compilers.
  ///
  /// ```
  /// fel[unknown-sector]: sektorn "pubilc" finns inte
  ///   ┌ content/coalitions/07-trygg-fritid.md:9:3
  /// 9 │   pubilc: 12
  ///   │   ^^^^^^ menade du "public" (offentlig sektor)?
  ///   = hjälp: skriv en av sektorerna i content/site.yaml
  /// ```
  func full(in messageLanguage: MessageLanguage, colorMode: ColorMode, from sources: inout SourceCache) -> String {
    let (shown, hidden) = mostSevere(Self.mostInFull)
    var blocks = shown.map { FullBlock(of: $0, in: messageLanguage, colorMode: colorMode, from: &sources).text }
    if !hidden.isEmpty { blocks.append(andMore(Tally(hidden)[messageLanguage])[messageLanguage] + "\n") }
    return blocks.joined(separator: "\n")
  }

  /// The first `most` diagnostics, errors rather than warnings, in the order of the report, and the rest.
  private func mostSevere(_ most: Int) -> (shown: [Diagnostic], hidden: [Diagnostic]) {
    guard diagnostics.count > most else { return (diagnostics, []) }
    var roomForErrors = most
    var roomForWarnings = max(0, most - Tally(diagnostics).errors)
    var parts: (shown: [Diagnostic], hidden: [Diagnostic]) = ([], [])
    for diagnostic in diagnostics {
      let hasRoom = diagnostic.severity == .error ? roomForErrors.takeOne() : roomForWarnings.takeOne()
      if hasRoom { parts.shown.append(diagnostic) } else { parts.hidden.append(diagnostic) }
    }
    return parts
  }

  private func andMore(_ tally: String) -> Bilingual {
    Bilingual(
      sv: "… och \(tally) till; alla visas med --format concise.",
      en: "… and \(tally) more; all are shown with --format concise.")
  }
}

extension Int {
  fileprivate mutating func takeOne() -> Bool {
    defer { self = Swift.max(0, self - 1) }
    return self > 0
  }
}
