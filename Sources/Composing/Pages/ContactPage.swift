import Markup
import Model
import Templates

struct ContactView: PageView {
  static let template = PageTemplate(
    "contact.html", for: "the contacts", at: "`/kontakt/`")

  var frame: PageFrame
  var text = TextView()
  var items: [ContactCard] = []
  var meetings: [MeetingView] = []

  static let schema = Schema<ContactView>(
    "contact", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .list("meetings", \.meetings), .flag("has-meetings") { !$0.meetings.isEmpty })
}

extension ContactView {
  init(of site: LocalizedSite, notes: inout PageNotes) {
    let (frames, texts) = (site.frames, site.texts)
    let introduction = texts.introduction(site.routes.introduction(to: .contact), notes: &notes)
    var frame = frames.frame(
      .contact, title: frames.title(of: .contact), description: texts.description(of: introduction))
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeWebPage(frame, type: "ContactPage", into: &$0)
      frames.writeOrganization(into: &$0)
    }
    self.init(
      frame: frame, text: introduction.view, items: site.items.contacts(notes: &notes), meetings: site.path)
  }
}
