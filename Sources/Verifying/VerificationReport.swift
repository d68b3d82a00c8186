import Diagnostics

extension Verification {
  /// The findings as text, in the shape of other messages, and without a summary of them.
  ///
  ///     fel: filer saknas: 1
  ///       koalitioner/index.html
  ///       = hjälp: publicera hela mappen igen
  package func findingsText(in messageLanguage: MessageLanguage) -> String {
    findings.map { finding in
      var text = finding.headline(in: messageLanguage) + "\n"
      for place in finding.places.prefix(Self.mostPlaces) { text += "  " + place + "\n" }
      let rest = finding.places.count - Self.mostPlaces
      if rest > 0 {
        text += "  " + Bilingual(sv: "… och \(rest) till", en: "… and \(rest) more")[messageLanguage] + "\n"
      }
      if let help = finding.help {
        text += "  = " + Bilingual(sv: "hjälp", en: "help")[messageLanguage] + ": " + help[messageLanguage] + "\n"
      }
      return text + "\n"
    }.joined()
  }

  /// The findings, a line each and without the places.
  package func headlines(in messageLanguage: MessageLanguage) -> String {
    findings.map { $0.headline(in: messageLanguage) + "\n" }.joined()
  }

  /// The findings as annotations of GitHub's, one each with its first places.
  package func annotations(in messageLanguage: MessageLanguage) -> String {
    findings.map { finding in
      let places = finding.places.prefix(Self.mostPlaces).map { "%0A" + $0.replacing("%", with: "%25") }.joined()
      return "::\(finding.severity.rawValue)::" + finding.summary[messageLanguage] + places + "\n"
    }.joined()
  }

  /// What was done and found, in a sentence; then what was not looked at.
  package func summary(in messageLanguage: MessageLanguage) -> String {
    let (errors, warnings) = (
      findings.count { $0.severity == .error }, findings.count { $0.severity == .warning }
    )
    let sentence =
      errors + warnings == 0
      ? Bilingual(
        sv: "Jämförda filer: \(files). Allt är som manifestet säger.",
        en: "Files compared: \(files). All is as the manifest says.")
      : Bilingual(
        sv: "Jämförda filer: \(files). \(errors) fel, \(warnings) varning\(warnings == 1 ? "" : "ar").",
        en:
          "Files compared: \(files). \(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")."
      )
    return ([sentence] + remarks).map { $0[messageLanguage] + "\n" }.joined()
  }

  /// The findings as one JSON object, for programs.
  package func json(in messageLanguage: MessageLanguage) -> String {
    var object = JSONObject()
    object.set("status", holdsErrors ? "refused" : "verified")
    object.set("files", files)
    object.set(
      "findings",
      findings.map { finding in
        var object = JSONObject()
        object.set("severity", finding.severity.rawValue)
        object.set("summary", finding.summary[messageLanguage])
        object.set("help", finding.help?[messageLanguage])
        object.set("places", finding.places.map { place($0) })
        return object
      })
    object.set("remarks", remarks.map { place($0[messageLanguage], as: "message") })
    object.set("failure", nil as JSONObject?)
    return object.text + "\n"
  }

  private func place(_ text: String, as name: StaticString = "place") -> JSONObject {
    var object = JSONObject()
    object.set(name, text)
    return object
  }

  private static let mostPlaces = 5
}

extension Finding {
  fileprivate func headline(in messageLanguage: MessageLanguage) -> String {
    let word = severity == .error ? Bilingual(sv: "fel", en: "error") : Bilingual(sv: "varning", en: "warning")
    return word[messageLanguage] + ": " + summary[messageLanguage]
  }
}
