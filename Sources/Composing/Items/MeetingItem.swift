import Markup
import Model
import Templates

struct MeetingView: TemplateValue {
  let number: String
  let label: String
  let title: String
  let body: HTML
  /// The language of the texts, where it is not the page's.
  let language: String?
  let isLast: Bool
  let fields: FieldsView<Meeting>

  static let schema = Schema<MeetingView>(
    "meeting", .text("number", \.number), .text("label", \.label), .text("title", \.title),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body), .optionalText("lang", \.language),
    .flag("is-last", \.isLast), .all(of: FieldsView.schema, \.fields))
}

extension Items {
  /// A meeting, with its text as it has been converted.
  private func meeting(_ meeting: Meeting, number: Int, body: (Body, LocalizedTexts) -> HTML) -> MeetingView {
    let (text, speaker) = texts.text(of: meeting.texts)
    return MeetingView(
      number: String(number), label: speaker.shown(text.label), title: speaker.shown(text.title),
      body: body(text.body, speaker), language: texts.tag(of: speaker), isLast: number == site.content.meetings.count,
      fields: FieldsView(item: meeting, items: self))
  }

  /// All meetings, numbered from one.
  func meetings(notes: inout PageNotes) -> [MeetingView] {
    var views: [MeetingView] = []
    for (index, meeting) in site.content.meetings.enumerated() {
      let view = self.meeting(meeting, number: index + 1) { body, speaker in
        speaker.convert(body, level: 4, as: meeting.name.slug.description, notes: &notes)
      }
      views.append(view)
    }
    return views
  }

  /// The path of the meetings by their titles alone, for pages that are about something else.
  func path() -> [MeetingView] {
    site.content.meetings.enumerated().map { index, meeting in
      self.meeting(meeting, number: index + 1) { _, _ in HTML() }
    }
  }
}
