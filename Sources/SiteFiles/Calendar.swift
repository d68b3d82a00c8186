import Composing
import Links
import Markup
import Model
import Routes

/// The events of a coalition, or of all, as an iCalendar (RFC 5545).
///
/// Times are in UTC, which every calendar shows by its own clock.
struct Calendar {
  let site: Site
  let routes: Routes
  let texts: LocalizedTexts
}

extension Calendar {
  /// Writes the events of one coalition; nil for all.
  func write(of slug: Slug?, into output: inout Markup) {
    let coalition = slug.flatMap { site.coalition(named: $0.description) }
    var lines = CalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//msi//msi//\(texts.language.code.uppercased())")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("METHOD:PUBLISH")
    lines.add("X-WR-CALNAME", text: coalition.map { title(of: $0).text } ?? texts.siteTitle)
    for event in coalition?.events ?? site.events { add(event, to: &lines) }
    lines.add("END:VCALENDAR")
    output.append(trusted: lines.text)
  }

  private func add(_ published: PublishedEvent, to lines: inout CalendarLines) {
    let (event, coalition) = (published.event, site.coalition(at: published.coalition))
    let (name, place) = (texts.name(of: event, in: site), texts.wording(of: event.place))
    let (title, speaker) = title(of: coalition)
    lines.add("BEGIN:VEVENT")
    lines.add("UID:" + published.id + "@" + site.baseURL.host.description)
    lines.add("DTSTAMP:" + lastChange(of: coalition.coalition))
    lines.add("DTSTART", time: published.starts)
    if let ends = event.ends?.value { lines.add("DTEND", time: ends.clock == nil ? ends.nextDay : ends) }
    lines.add(
      "SUMMARY", text: (name.text.map { $0 + " – " } ?? "") + title, language: name.language ?? texts.language.code)
    if let place = place.text {
      lines.add("LOCATION", text: place, language: self.place(event) ?? texts.language.code)
    } else if let url = event.url?.value {
      lines.add("LOCATION", text: url)
    }
    let links = [event.url?.value, event.signUp.map { texts.words[.signUp] + ": " + $0.value.address }].compactMap(
      \.self)
    if !links.isEmpty { lines.add("DESCRIPTION", text: links.joined(separator: "\n")) }
    lines.add("URL:" + site.baseURL.absolute(coalition.path(in: speaker.language)))
    lines.add("END:VEVENT")
  }

  private func place(_ event: CoalitionEvent) -> String? { texts.wording(of: event.place).language }

  private func title(of coalition: PublishedCoalition) -> (text: String, speaker: LocalizedTexts) {
    let (text, speaker) = texts.text(of: coalition.texts)
    return (speaker.shown(text.title), speaker)
  }

  /// When what is said of an event was last changed: as it is written, else as the site says, so that the same sources give
  /// the same bytes.
  private func lastChange(of coalition: Coalition) -> String {
    let day = site.past(coalition.updated) ?? site.past(site.settings.updated)
    return (day?.firstDay ?? "1970-01-01").replacing("-", with: "") + "T000000Z"
  }
}

/// The content lines of an iCalendar.
struct CalendarLines {
  private(set) var text = ""

  /// A line whose value needs no escaping.
  mutating func add(_ line: String) {
    var length = 0
    for character in line.unicodeScalars {
      let size = UTF8.width(character)
      // At most 75 octets, the space at the beginning of a continuation among them (section 3.1).
      if length + size > 75 {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(character)
      length += size
    }
    text += "\r\n"
  }

  /// A text (section 3.3.11), perhaps with its language.
  mutating func add(_ name: String, text: String, language: String? = nil) {
    var value = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\", ";", ",": value += "\\" + String(character)
      case "\n": value += "\\n"
      case "\r", "\t": value += " "
      // Control characters may not stand in a calendar.
      case _ where character.value < 0x20 || character.value == 0x7F: break
      default: value.unicodeScalars.append(character)
      }
    }
    add(name + (language.map { ";LANGUAGE=" + $0 } ?? "") + ":" + value)
  }

  /// A time in UTC, or a day.
  mutating func add(_ name: String, time: SwedishTime) {
    add(name + (time.clock == nil ? ";VALUE=DATE:" : ":") + time.calendarForm)
  }
}
