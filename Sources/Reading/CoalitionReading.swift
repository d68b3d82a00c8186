import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en koalition", en: "a coalition")

/// Reads `coalitions/07-….md` and its translations.
func readCoalition(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Coalition {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.coalitionText(isOriginal: true)
  let status = source.fields.status()
  let starts = source.fields.date("starts")
  let ends = source.fields.date("ends")
  let actors = source.fields.actors(in: source.file)
  let partners = source.fields.organisations("partners", needsSector: false, in: source.file)
  let image = source.fields.image()
  let updated = source.fields.date("updated")
  let aliases = source.fields.aliases()
  let isDraft = source.fields.flag("draft")?.value ?? false
  report += source.finish()
  let translations = translations(of: file, in: folder, &report)
  var texts = Translated(text.words)
  texts.others = translations
  return Coalition(
    name: file.name, texts: texts, status: status, statusLine: status.map { source.file.line(of: $0.span) } ?? 1,
    starts: starts, ends: ends, actors: actors, partners: partners, readMore: text.url, image: image, updated: updated,
    aliases: aliases, isDraft: isDraft)
}

private func translations(
  of file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]
) -> [(language: Language, text: CoalitionText)] {
  readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.coalitionText(isOriginal: false)
    source.fields.refuseUntranslatable([
      "status", "starts", "ends", "actors", "partners", "image", "updated", "aliases", "draft",
    ])
    if let url = text.url { source.fields.report(.untranslatableField(url.map { _ in "url" })) }
    return text.words
  }
}

extension Source {
  /// The texts of a coalition in one language, and the address that `read-more` leads to.
  fileprivate mutating func coalitionText(isOriginal: Bool) -> (words: CoalitionText, url: Located<String>?) {
    let title = fields.requiredText("title")
    let question = fields.requiredText("question")
    let summary = fields.text("summary")
    let imageAlt = isOriginal ? fields.imageAlt() : fields.text("image-alt")
    var (url, label): (Located<String>?, Located<String>?)
    // Any other text with a colon is a field whose space is no plain one.
    if case .text(let text) = fields.node("read-more")?.value, !text.value.isEmpty,
      WebAddress(text.value) != nil || !text.value.contains(":")
    {
      fields.report(.readMoreAsText(text))
    } else if let mapping = fields.mapping("read-more") {
      var inner = FieldReader(mapping, of: Bilingual(sv: "fältet read-more", en: "the field read-more"))
      if isOriginal { inner.require("url") }
      url = inner.url("url")
      label = inner.text("label")
      fields.report(inner.finish())
    }
    let text = CoalitionText(
      title: title, question: question, summary: summary, readMoreLabel: label, imageAlt: imageAlt, body: body)
    return (text, url)
  }
}
