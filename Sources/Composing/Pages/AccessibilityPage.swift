import Diagnostics
import Model

extension LocalizedSite {
  /// The page of the accessibility statement.
  func accessibility(_ statement: AccessibilityStatement) -> AccessibilityView {
    let title = words[.accessibilityTitle]
    var frame = frame(
      .accessibility, title: title,
      description: title + ": " + statement.service.value + ", " + statement.body.value + ".")
    frame.structuredData = structuredData(of: frame) {
      writeWebPage(frame, updated: site.past(statement.updated), into: &$0)
    }
    return AccessibilityView(
      frame: frame, body: texts.shown(statement.body), service: texts.shown(statement.service),
      status: statement.conformance.flatMap { words[$0.value] }, deficiencies: statement.deficiencies.map(shortcoming),
      method: texts.shown(statement.method), assessed: statement.assessed.map(date),
      updated: statement.updated.map(date),
      email: statement.email?.value, phone: statement.phone?.value.written, dialled: statement.phone?.value.dialled,
      complaintURL: complaintURL, burdens: statement.burdens.map(shortcoming),
      exceptions: statement.exceptions.map(shortcoming))
  }

  private func shortcoming(_ shortcoming: AccessibilityStatement.Shortcoming) -> ShortcomingView {
    ShortcomingView(
      what: texts.shown(shortcoming.what), reason: texts.shown(shortcoming.reason),
      criterion: texts.shown(shortcoming.criterion))
  }

  func date(_ date: Located<PartialDate>) -> DateView {
    DateView(iso: date.value.description, text: language.date(date.value))
  }
}

/// Where a complaint about a public body's service is made to the supervising agency, Digg.
private let complaintURL = "https://www.digg.se/tdosanmalan"
