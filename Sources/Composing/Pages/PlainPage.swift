import Markup
import Model
import Templates

/// A page of the editors' own.
struct PlainPageView: PageView {
  static let template = PageTemplate(
    "page.html", for: "a page of the editors' own", at: "as its `path` says")

  var frame: PageFrame
  var text = TextView()
  var updated: DateView?
  let fields: FieldsView<Page>

  static let schema = Schema<PlainPageView>(
    "page", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .optional("updated", \.updated), .all(of: FieldsView.schema, \.fields))
}

extension PlainPageView {
  init(_ index: Int, of site: LocalizedSite, notes: inout PageNotes) {
    let (frames, texts, page) = (site.frames, site.texts, site.site.content.pages[index])
    let introduction = texts.introduction(page, notes: &notes)
    var frame = frames.frame(
      .page(index), title: texts.shown(introduction.text?.title) ?? "",
      description: texts.description(of: introduction), below: frames.pages(above: page.path.value))
    frame.structuredData = frames.structuredData(of: frame) {
      frames.writeWebPage(frame, updated: site.site.past(page.updated), into: &$0)
    }
    self.init(
      frame: frame, text: introduction.view, updated: page.updated.map { DateView($0, in: texts.language) },
      fields: FieldsView(item: page, items: site.items))
  }
}
