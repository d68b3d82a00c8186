import Diagnostics
import FrontMatter
import Model

extension FieldReader {
  /// A list of events: `meeting`, `title`, `starts`, `ends`, `place`, `url`, `sign-up`.
  mutating func events(_ key: String, languages: [Language]) -> [CoalitionEvent] {
    if case .text(let text) = node(key)?.value, !text.value.isEmpty {
      report(.eventAsText(text, in: key))
      return []
    }
    return (list(key) ?? []).compactMap { item in
      if case .text(let text) = item, !text.value.isEmpty {
        report(text.missingSpaceAfterColon ?? .eventAsText(text, in: key))
        return nil
      }
      guard let mapping = mapping(of: item, in: key) else { return nil }
      var inner = FieldReader(mapping, of: Bilingual(sv: "ett möte", en: "an event"))
      inner.require(oneOf: ["meeting", "title"], otherwise: .eventWithoutName(mapping.span))
      inner.require("starts")
      let (meeting, title) = (inner.text("meeting"), inner.translated("title", languages: languages))
      let starts = inner.time("starts")
      let event = CoalitionEvent(
        meeting: meeting, title: title, starts: starts, ends: inner.time("ends", after: starts?.value),
        place: inner.translated("place", languages: languages), url: inner.url("url"), signUp: inner.signUp("sign-up"))
      report(inner.finish())
      return event
    }
  }

  /// An address on the web, or one to write to.
  private mutating func signUp(_ key: String) -> Located<SignUp>? {
    guard case .text(let text) = node(key)?.value else { return url(key)?.map(SignUp.web) }
    let address = text.value.hasPrefix("mailto:") ? String(text.value.dropFirst("mailto:".count)) : text.value
    if EmailAddress(address) != nil { return self.text(key)?.map { _ in .email(address) } }
    return url(key)?.map(SignUp.web)
  }
}

extension Diagnostic {
  /// An event's time or name in place of its fields.
  fileprivate static func eventAsText(_ text: Located<String>, in key: String) -> Diagnostic {
    let isTime = WrittenTime(text.value).isWhole
    let lines = isTime ? "- title: …\n  starts: \(text.value)" : "- title: \(text.value)\n  starts: 2026-12-01 13:00"
    return Diagnostic(
      .wrongShape, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" i \"\(key)\" saknar fältnamn", en: "\"\(text.value)\" in \"\(key)\" has no field name"),
      help: Bilingual(sv: "skriv så här:\n" + lines, en: "write this:\n" + lines))
  }

  fileprivate static func eventWithoutName(_ span: Span) -> Diagnostic {
    Diagnostic(
      .missingField, at: span,
      Bilingual(
        sv: "mötet har varken \"meeting\" eller \"title\"", en: "the event has neither \"meeting\" nor \"title\""),
      help: Bilingual(
        sv: "lägg till en rad: meeting: … med en träffs adressnamn, eller title: … med mötets eget namn",
        en: "add a line: meeting: … with the slug of a meeting, or title: … with the event's own name"))
  }
}
