import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en träff", en: "a meeting")

/// Reads `meetings/1-….md` and its translations.
func readMeeting(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Meeting {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.meetingText()
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { $0.meetingText() }
  var meeting = Meeting(name: file.name, texts: Translated(text))
  meeting.texts.others = translations
  return meeting
}

extension Source {
  fileprivate mutating func meetingText() -> MeetingText {
    let label = fields.requiredText("label")
    let title = fields.requiredText("title")
    return MeetingText(label: label, title: title, body: body)
  }
}
