import Diagnostics
import Model

/// Something is published for no day at all, or for a single one.
func periodFaults(in library: Library) -> [Diagnostic] {
  library.kinds.flatMap(\.periods).compactMap { publish, expires in
    if expires.value.isBefore(publish.value) { return .expiresBeforePublish(expires, publish: publish) }
    let isOneDay = publish.value.day != nil && publish.value == expires.value
    return isOneDay ? .shownForOneDay(expires, publish: publish) : nil
  }
}

extension Diagnostic {
  fileprivate static func expiresBeforePublish(
    _ expires: Located<PartialDate>, publish: Located<PartialDate>
  ) -> Diagnostic {
    Diagnostic(
      .expiresBeforePublish, at: expires.span,
      Bilingual(
        sv: "filen visas aldrig: den sista dagen \(expires.value) kommer före den första, \(publish.value)",
        en: "the file is never shown: its last day \(expires.value) comes before the first, \(publish.value)"),
      notes: [.firstDay(publish)],
      help: Bilingual(
        sv: "rätta `publish` eller `expires`; ska filen inte visas alls, skriv `draft: ja` i stället",
        en: "correct `publish` or `expires`; if the file is not to be shown at all, write `draft: true` instead"))
  }

  fileprivate static func shownForOneDay(
    _ expires: Located<PartialDate>, publish: Located<PartialDate>
  ) -> Diagnostic {
    Diagnostic(
      .shownForOneDay, at: expires.span,
      Bilingual(sv: "filen visas bara den \(expires.value)", en: "the file is shown on \(expires.value) alone"),
      notes: [.firstDay(publish)],
      help: Bilingual(
        sv: "skriv den sista dagen som filen ska visas i `expires`; är det en enda dag är allt som det ska",
        en: "write the last day on which the file is to be shown in `expires`; if it is a single day, all is well"))
  }
}

extension Note {
  fileprivate static func firstDay(_ publish: Located<PartialDate>) -> Note {
    Note(Bilingual(sv: "den första dagen står här", en: "the first day is here"), at: publish.span)
  }
}

extension Rule {
  package static let expiresBeforePublish = Rule(
    "expires-before-publish", .error,
    Explanation(
      finds: Bilingual(
        sv: "Dagen i `expires` ligger före den i `publish`.", en: "The day in `expires` is before that in `publish`."),
      why: Bilingual(
        sv: "Det som slutar visas innan det har börjat visas syns aldrig, och ingen märker det.",
        en: "What stops being shown before it has begun is never seen, and nobody notices."),
      example: "publish: 2026-12-01\nexpires: 2026-11-30",
      instead: "publish: 2026-12-01\nexpires: 2026-12-31"))

  package static let shownForOneDay = Rule(
    "shown-for-one-day", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Samma dag i `publish` och `expires`.", en: "The same day in `publish` and `expires`."),
      why: Bilingual(
        sv: "Filen visas den dagen och ingen annan, eftersom `expires` är den sista dagen. Det är sällan meningen.",
        en: "The file is shown on that day and no other, since `expires` is the last day. That is seldom meant."),
      example: "publish: 2026-12-01\nexpires: 2026-12-01",
      instead: "publish: 2026-12-01\nexpires: 2026-12-31"))
}
