import Diagnostics
import Model

/// Events of meetings that there are not, that end before they start, or that a coalition has twice.
func eventFaults(in library: Library) -> [Diagnostic] {
  guard library.coalitions.contains(where: { !$0.events.isEmpty }) else { return [] }
  let meetings = MeetingNames(of: library)
  return library.coalitions.flatMap { coalition in
    coalition.events.flatMap { event in
      [event.meeting.flatMap(meetings.fault), event.endsBeforeItStarts].compactMap(\.self)
    } + repeatedEvents(among: coalition.events)
  }
}

/// The meetings of the model, by what editors may call them.
private struct MeetingNames {
  private let slugs: [String]
  private let slugsByName: [ComparableName: String]
  private let unreadable: Set<String>

  init(of library: Library) {
    slugs = library.meetings.map(\.name.slug.description)
    let names = library.meetings.flatMap { meeting in
      let texts = [meeting.texts.original] + meeting.texts.others.map(\.text)
      return texts.flatMap { [$0.label.value, $0.title.value] }.map {
        (ComparableName($0), meeting.name.slug.description)
      }
    }
    slugsByName = Dictionary(names, uniquingKeysWith: { one, _ in one })
    unreadable = library.unreadable
  }

  func fault(of reference: Located<String>) -> Diagnostic? {
    let written = reference.value
    if slugs.contains(written) || unreadable.contains(written) { return nil }
    let bare = String(written.split(separator: "/").last ?? "").replacing(".md", with: "").drop { $0.isNumber }
      .drop { $0 == "-" }
    let near =
      slugsByName[ComparableName(written)] ?? slugs.first { $0 == bare || $0 == Slug(nearestTo: written)?.description }
      ?? suggestion(for: written, among: slugs)
    return .unknownMeeting(reference, near: near, among: slugs)
  }
}

extension CoalitionEvent {
  fileprivate var endsBeforeItStarts: Diagnostic? {
    guard let starts, let ends, ends.value < starts.value else { return nil }
    // A day alone lasts until its end.
    if ends.value.clock == nil, ends.value.day == starts.value.day { return nil }
    return .eventEndsBeforeItStarts(ends, starts: starts)
  }
}

private func repeatedEvents(among events: [CoalitionEvent]) -> [Diagnostic] {
  var first: [String: Located<SwedishTime>] = [:]
  return events.compactMap { event in
    guard let starts = event.starts else { return nil }
    let name = event.title?.original.value.lowercased() ?? event.meeting?.value ?? ""
    return first.insertIfAbsent(starts, for: "\(starts.value) \(name)").map { .repeatedEvent(starts, first: $0) }
  }
}

extension Diagnostic {
  fileprivate static func unknownMeeting(
    _ reference: Located<String>, near: String?, among slugs: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownMeeting, at: reference.span,
      Bilingual(
        sv: "träffen \"\(reference.value)\" finns inte", en: "the meeting \"\(reference.value)\" does not exist"),
      label: .didYouMean(near),
      help: slugs.isEmpty
        ? Bilingual(
          sv: "skriv mötets namn som title i stället; mappen meetings har inga träffar",
          en: "write the event's name as title instead; the folder meetings holds no meetings")
        : Bilingual(
          sv: "skriv \(slugs.count > 1 ? "någon av " : "")\(Language.swedish.list(slugs)), eller mötets namn som title",
          en: "write \(slugs.count > 1 ? "one of " : "")\(Language.english.list(slugs)), or the event's name as title")
    ).fixed(reference, as: near.flatMap { $0 == certainSuggestion(for: reference.value, among: slugs) ? $0 : nil })
  }

  fileprivate static func eventEndsBeforeItStarts(
    _ ends: Located<SwedishTime>, starts: Located<SwedishTime>
  ) -> Diagnostic {
    Diagnostic(
      .endsBeforeStarts, at: ends.span,
      Bilingual(
        sv: "mötet slutar \(ends.value), före starten \(starts.value)",
        en: "the event ends \(ends.value), before it starts \(starts.value)"),
      notes: [Note(Bilingual(sv: "starten står här", en: "the start is here"), at: starts.span)],
      help: Bilingual(sv: "rätta `starts` eller `ends`", en: "correct `starts` or `ends`"))
  }

  fileprivate static func repeatedEvent(_ event: Located<SwedishTime>, first: Located<SwedishTime>) -> Diagnostic {
    Diagnostic(
      .repeatedEvent, at: event.span,
      Bilingual(sv: "mötet \(event.value) står två gånger", en: "the event of \(event.value) is there twice"),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first.span)],
      help: Bilingual(
        sv: "ta bort det ena, eller skriv en annan tid eller ett annat namn",
        en: "remove one of the two, or write another time or another name"))
  }
}

extension Rule {
  package static let unknownMeeting = Rule(
    "unknown-meeting", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett möte vars `meeting` inte är någon av träffarna i `content/meetings/`.",
        en: "An event whose `meeting` is none of the meetings in `content/meetings/`."),
      why: Bilingual(
        sv: "Mötet får sitt namn av träffen, och skulle inte heta något.",
        en: "The event is named after the meeting, and would have no name."),
      example: "events:\n  - meeting: nulaget\n    starts: 2026-12-01 13:00",
      instead: "events:\n  - meeting: nulage\n    starts: 2026-12-01 13:00"))

  package static let repeatedEvent = Rule(
    "repeated-event", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två möten i en koalition med samma namn och samma start.",
        en: "Two events of a coalition with the same name and the same start."),
      why: Bilingual(
        sv: "Troligen är det ena en kopia som inte ändrades.", en: "Probably one is a copy that was not changed."),
      example:
        "events:\n  - meeting: nulage\n    starts: 2026-12-01 13:00\n  - meeting: nulage\n    starts: 2026-12-01 13:00",
      instead:
        "events:\n  - meeting: nulage\n    starts: 2026-12-01 13:00\n  - meeting: nulage\n    starts: 2026-12-08 13:00")
  )
}
