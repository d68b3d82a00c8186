import Diagnostics
import Links
import Markup
import Model
import Routes
import Templates

/// An event, as pages tell it.
struct EventView: TemplateValue {
  let name: Wording
  /// When it is, as a reader says it.
  let time: String
  /// ISO 8601, for `datetime`.
  let starts: String
  let ends: String?
  let place: Wording
  /// Where it takes place on the web.
  let online: AddressView?
  let signUp: AddressView?
  let coalition: NeighbourView

  static let schema = Schema<EventView>(
    "event", .wording("name", \.name), .text("time", \.time), .text("starts", \.starts), .optionalText("ends", \.ends),
    .wording("place", \.place), .optional("online", \.online), .optional("sign-up", \.signUp),
    .record("coalition", \.coalition))
}

/// Events of a page, with the calendar that has them all.
struct EventsView: TemplateValue {
  var upcoming: [EventView] = []
  /// The latest first.
  var past: [EventView] = []
  /// The calendar's URL; nil where there are no events.
  var calendar: String?

  static let schema = Schema<EventsView>(
    "events", .list("upcoming", \.upcoming), .flag("has-upcoming") { !$0.upcoming.isEmpty },
    .list("past", \.past), .flag("has-past") { !$0.past.isEmpty }, .optionalText("calendar", \.calendar))
}

extension LocalizedTexts {
  /// What an event is called: its own name, else that of its meeting, *TRÄFF 2: Nulägesbeskrivning*.
  package func name(of event: CoalitionEvent, in site: Site) -> Wording {
    if event.title != nil { return wording(of: event.title) }
    guard let meeting = event.meeting.flatMap({ site.meeting(named: $0.value) }) else { return Wording() }
    let (text, speaker) = text(of: meeting.texts)
    return Wording(text: speaker.shown(text.label) + ": " + speaker.shown(text.title), language: tag(of: speaker))
  }
}

extension Items {
  /// The events of a coalition; nil where it has none.
  func events(of coalition: PublishedCoalition, notes: inout PageNotes) -> EventsView? {
    guard !coalition.events.isEmpty else { return nil }
    var view = EventsView(calendar: addresses.url(.calendar(of: coalition.slug, language)))
    for event in coalition.events where event.isUpcoming { view.upcoming.append(self.event(event, notes: &notes)) }
    for event in coalition.events.reversed() where !event.isUpcoming {
      view.past.append(self.event(event, notes: &notes))
    }
    return view
  }

  /// The next events of all coalitions; nil where there are none to come.
  func upcomingEvents(notes: inout PageNotes) -> EventsView? {
    let upcoming = site.events.lazy.filter(\.isUpcoming).prefix(eventLimit)
    guard !upcoming.isEmpty else { return nil }
    var view = EventsView(calendar: addresses.url(.calendar(of: nil, language)))
    for event in upcoming { view.upcoming.append(self.event(event, notes: &notes)) }
    return view
  }

  private func event(_ published: PublishedEvent, notes: inout PageNotes) -> EventView {
    let event = published.event
    return EventView(
      name: texts.name(of: event, in: site), time: language.time(from: published.starts, to: event.ends?.value),
      starts: published.starts.iso, ends: event.ends?.value.iso, place: texts.wording(of: event.place),
      online: event.url.map { AddressView(texts.link(to: $0, notes: &notes), besides: "") },
      signUp: event.signUp.map { AddressView(link(to: $0, notes: &notes), besides: "") },
      coalition: neighbour(site.coalition(at: published.coalition)))
  }

  /// Where readers sign up: a page, or the address of a letter.
  private func link(to signUp: Located<SignUp>, notes: inout PageNotes) -> FieldLink {
    guard case .web(let url) = signUp.value else { return FieldLink(url: signUp.value.url) }
    return texts.link(to: signUp.map { _ in url }, notes: &notes)
  }
}

/// How many events the start page shows; the calendar has them all.
private let eventLimit = 12
