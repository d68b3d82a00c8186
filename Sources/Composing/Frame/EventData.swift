import Markup
import Model

extension Frames {
  /// Writes an event of a coalition, as search engines read it (schema.org/Event).
  func writeEvent(_ published: PublishedEvent, on page: PageFrame, into output: inout Markup) {
    let (event, texts) = (published.event, texts)
    output.writeObject {
      $0.write("@type", "Event")
      $0.write("name", texts.name(of: event, in: site), withinTextIn: language.code)
      $0.write("startDate", published.starts.iso)
      $0.write("endDate", event.ends?.value.iso)
      $0.write("eventStatus", "https://schema.org/EventScheduled")
      if let mode = event.attendanceMode { $0.write("eventAttendanceMode", "https://schema.org/" + mode) }
      if event.place != nil || event.url != nil {
        $0.writeList("location") {
          writePlace(texts.wording(of: event.place), into: &$0)
          writeVirtualLocation(event.url?.value, into: &$0)
        }
      }
      $0.write("inLanguage", language.code)
      $0.write("url", page.canonical)
      $0.writeObject("organizer", organization)
    }
  }

  private func writePlace(_ place: Wording, into output: inout Markup) {
    guard place.text != nil else { return }
    output.writeObject {
      $0.write("@type", "Place")
      $0.write("name", place, withinTextIn: language.code)
      $0.write("address", place, withinTextIn: language.code)
    }
  }

  private func writeVirtualLocation(_ url: String?, into output: inout Markup) {
    guard let url else { return }
    output.writeObject {
      $0.write("@type", "VirtualLocation")
      $0.write("url", url)
    }
  }
}

extension CoalitionEvent {
  /// How one can take part; nil where nothing is said of it.
  fileprivate var attendanceMode: String? {
    switch (place != nil, url != nil) {
    case (true, true): "MixedEventAttendanceMode"
    case (true, false): "OfflineEventAttendanceMode"
    case (false, true): "OnlineEventAttendanceMode"
    case (false, false): nil
    }
  }
}
