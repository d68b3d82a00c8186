import Diagnostics

/// When and where a coalition meets.
package struct CoalitionEvent: Sendable {
  /// The slug of the meeting of the model that it is, if it is one.
  package var meeting: Located<String>?
  /// Its own name; each language's beside the others, since what belongs together is written once.
  package let title: Translated<Located<String>>?
  /// nil where it cannot be read, which has been reported.
  package let starts: Located<SwedishTime>?
  package let ends: Located<SwedishTime>?
  package let place: Translated<Located<String>>?
  /// Where it takes place on the web.
  package let url: Located<String>?
  /// Where to sign up: an address on the web, or one to write to.
  package let signUp: Located<SignUp>?

  package init(
    meeting: Located<String>?, title: Translated<Located<String>>?, starts: Located<SwedishTime>?,
    ends: Located<SwedishTime>?, place: Translated<Located<String>>?, url: Located<String>?, signUp: Located<SignUp>?
  ) {
    self.meeting = meeting
    self.title = title
    self.starts = starts
    self.ends = ends
    self.place = place
    self.url = url
    self.signUp = signUp
  }
}

/// Where to sign up for an event.
package enum SignUp: Sendable, Hashable {
  case web(String)
  case email(String)
}

extension SignUp {
  /// As a link has it.
  package var url: String {
    switch self {
    case .web(let url): url
    case .email(let address): "mailto:" + address
    }
  }

  /// As people read it.
  package var address: String {
    switch self {
    case .web(let url): url
    case .email(let address): address
    }
  }
}

extension CoalitionEvent {
  /// The names of the texts that are not translated into a language, in a site whose own is another.
  func untranslated(into language: Language, from own: Language) -> [String] {
    [("title", title), ("place", place)].compactMap { name, text in
      text.map { $0.isThere(in: language, own: own) } ?? true ? nil : name
    }
  }

  /// The day on which it ends, as far as is known.
  package var lastDay: PartialDate? { (ends ?? starts)?.value.day }
}

/// An event of a published coalition.
package struct PublishedEvent: Sendable {
  package let coalition: CoalitionIndex
  package let event: CoalitionEvent
  package let starts: SwedishTime
  /// Whether it is not over on the day of the build.
  package let isUpcoming: Bool
  /// What tells it from all others of the site, and stays when its time or place changes: `rattvisare-fritid.nulage.1`.
  package let id: String
}

extension PublishedCoalition {
  /// The events of a coalition in the order of time.
  static func events(of coalition: Coalition, at index: CoalitionIndex, on day: PartialDate) -> [PublishedEvent] {
    guard !coalition.events.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    let events = coalition.events.compactMap { event -> PublishedEvent? in
      guard let starts = event.starts?.value else { return nil }
      let name =
        event.meeting?.value ?? event.title.flatMap { Slug(nearestTo: $0.original.value) }?.description ?? "event"
      counts[name, default: 0] += 1
      return PublishedEvent(
        coalition: index, event: event, starts: starts, isUpcoming: event.lastDay.map { !$0.isBefore(day) } ?? false,
        id: "\(coalition.slug).\(name).\(counts[name] ?? 1)")
    }
    return inOrder(events)
  }

  /// Events in the order of time; of two at one time, the first stays first.
  static func inOrder(_ events: [PublishedEvent]) -> [PublishedEvent] {
    events.enumerated().sorted { ($0.element.starts, $0.offset) < ($1.element.starts, $1.offset) }.map(\.element)
  }
}
