import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en sida", en: "a page")

/// Reads `pages/….md` and its translations; without `path` the address follows from the file's name.
func readPage(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Page {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.pageText()
  let path = source.fields.path("path")
  let navigation = source.fields.count("navigation")
  let updated = source.fields.date("updated")
  let aliases = source.fields.aliases()
  let isDraft = source.fields.flag("draft")?.value ?? false
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.pageText()
    source.fields.refuseUntranslatable(["path", "navigation", "updated", "aliases", "draft"])
    return text
  }
  let address = path ?? Located(SitePath.root.appending(file.name.slug), at: file.name.span)
  var page = Page(name: file.name, texts: Translated(text), path: address)
  page.navigation = navigation?.value
  page.updated = updated
  page.aliases = aliases
  page.isDraft = isDraft
  page.texts.others = translations
  return page
}

extension Source {
  fileprivate mutating func pageText() -> PageText {
    let title = fields.requiredText("title")
    let lead = fields.prose("lead")
    let summary = fields.text("summary")
    var text = PageText(title: title, body: body)
    text.lead = lead
    text.summary = summary
    return text
  }
}
