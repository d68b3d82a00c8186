import Diagnostics
import FrontMatter
import Model

extension FieldReader {
  /// A day, or a time on a day; a time alone is one on the day of another.
  mutating func time(_ key: String, after other: SwedishTime? = nil) -> Located<SwedishTime>? {
    guard let text = text(key) else { return nil }
    let written = WrittenTime(text.value)
    let day = written.day ?? (written.hasNoDay ? other?.day : nil)
    guard written.isWhole, let day, let time = SwedishTime(day: day, clock: written.clock) else {
      report(.notATime(text, written, after: other))
      return nil
    }
    return text.map { _ in time }
  }
}

/// A time as editors write it: `2026-12-01 13:00`, `2026-12-01T13:00`, `2026-12-01 kl. 13.00`, `13.00`.
struct WrittenTime {
  /// A whole day in ISO 8601; nil where there is none, or it is written otherwise.
  let day: PartialDate?
  let clock: ClockTime?
  /// Whether the text is a time of day and no more.
  let hasNoDay: Bool
  /// Whether all of the text has been understood, and what it says is there.
  let isWhole: Bool
  /// What stands in place of a day.
  let dayText: String

  init(_ text: String) {
    let text = text.lowercased()
    let isoDay = String(text.prefix(10))
    let isDay = PartialDate.isWritten(isoDay) && isoDay.utf8.count == 10
    let rest = isDay ? String(text.dropFirst(10)) : text
    let clockText = Self.withoutSeparator(rest)
    clock = Self.clock(clockText)
    day = isDay ? PartialDate(isoDay) : nil
    hasNoDay = !isDay && clock != nil
    isWhole = isDay ? day != nil && (clock != nil || rest.isEmpty) : clock != nil
    dayText = isDay ? isoDay : Self.withoutClock(text)
  }

  /// The text without what stands between a day and a time: ` kl. `, `T`, `, `.
  private static func withoutSeparator(_ text: String) -> String {
    var rest = text[...]
    func drop(_ beginning: String) { if rest.hasPrefix(beginning) { rest = rest.dropFirst(beginning.count) } }
    func dropSpaces() { rest = rest.drop(while: \.isWhitespace) }
    dropSpaces()
    drop(",")
    drop("t")
    dropSpaces()
    for word in ["klockan", "kl.", "kl", "at "] where rest.hasPrefix(word) {
      drop(word)
      break
    }
    dropSpaces()
    return String(rest)
  }

  /// `13:00`, `13.00`, `9.30`, `13`, `13:00:00`.
  private static func clock(_ text: String) -> ClockTime? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let areNumbers = parts.allSatisfy { part in
      (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard areNumbers, (1...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let hour = Int(parts[0]), parts.count < 3 || parts[2] == "00"
    else { return nil }
    return ClockTime(hour, parts.count > 1 ? Int(parts[1]) ?? 60 : 0)
  }

  /// A text without the time of day at its end: `1 december 2026` for `1 december 2026 kl 13`.
  private static func withoutClock(_ text: String) -> String {
    for mark in [" klockan", " kl.", " kl ", ", "] {
      if let place = text.range(of: mark) { return String(text[..<place.lowerBound]) }
    }
    let words = text.split(separator: " ")
    return words.last.flatMap { clock(String($0)) } != nil && words.count > 1
      && text.contains(where: { ":.".contains($0) })
      ? words.dropLast().joined(separator: " ") : text
  }
}

extension String {
  /// Where another text first stands in this one.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}

extension WrittenTime {
  /// What was probably meant, in the form that is understood: `2026-12-01 13:00` for `1 december 2026 kl 13`.
  fileprivate func meant(in text: String) -> SwedishTime? {
    guard let day = day ?? PartialDate(meantBy: dayText), day.day != nil else { return nil }
    let rest = text.lowercased()
    let words = rest.split { $0.isWhitespace || $0 == "," }
    // Of `13:00-16:00`, the start.
    let start = words.last?.split { $0 == "-" || $0 == "–" }.first
    let clock = clock ?? (words.count > 1 ? start.flatMap { WrittenTime(String($0)).clock } : nil)
    if clock == nil, rest.contains(":") || rest.contains("kl") { return nil }
    return SwedishTime(day: day, clock: clock)
  }
}

extension Diagnostic {
  static func notATime(_ text: Located<String>, _ written: WrittenTime, after other: SwedishTime?) -> Diagnostic {
    let example = other.map {
      Bilingual(sv: ", eller bara \"16:00\" samma dag som \($0.day)", en: ", or \"16:00\" alone on \($0.day)")
    }
    let isDayThatIsNone =
      written.day == nil && written.dayText.utf8.count == 10 && PartialDate.isWritten(written.dayText)
    let isSkipped = written.isWhole && written.clock != nil && written.day != nil
    let summary =
      if isDayThatIsNone {
        Bilingual(sv: "datumet \(written.dayText) finns inte", en: "the date \(written.dayText) does not exist")
      } else if isSkipped {
        Bilingual(
          sv: "klockan \(written.clock?.description ?? "") den dagen finns inte, för då ställs den om till sommartid",
          en: "\(written.clock?.description ?? "") does not exist on that day, when the clocks go forward")
      } else if written.hasNoDay || PartialDate(meantBy: written.dayText).map({ $0.day == nil }) ?? false {
        Bilingual(sv: "\"\(text.value)\" saknar dag", en: "\"\(text.value)\" lacks a day")
      } else {
        Bilingual(sv: "\"\(text.value)\" är ingen tid", en: "\"\(text.value)\" is no time")
      }
    return Diagnostic(
      .notATime, at: text.span, summary,
      label: .didYouMean(written.isWhole ? nil : written.meant(in: text.value)?.description),
      help: Bilingual(
        sv: "skriv dagen och klockslaget så här: 2026-12-01 13:00" + (example?.sv ?? ""),
        en: "write the day and the time like this: 2026-12-01 13:00" + (example?.en ?? "")))
  }
}

extension Rule {
  package static let notATime = Rule(
    "not-a-time", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "En tid som inte är skriven som dag och klockslag, eller som inte finns: den 30 februari, klockan 25, eller den "
          + "timme som försvinner när sommartiden börjar.",
        en:
          "A time that is not written as a day and a time of day, or that does not exist: 30 February, 25 o'clock, or the "
          + "hour that is skipped when summer time begins."),
      why: Bilingual(
        sv: "Mötet skulle hamna fel i kalendrar.", en: "The event would come at the wrong time in calendars."),
      example: "starts: 1 december kl. 13",
      instead: "starts: 2026-12-01 13:00"))
}
