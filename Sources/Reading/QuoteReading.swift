import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "ett citat", en: "a quote")

/// Reads `quotes/1-….md` and its translations; the body is the quote.
func readQuote(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Quote {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.quoteText(isOriginal: true)
  let coalition = source.fields.text("coalition")
  let image = source.fields.image()
  let order = source.fields.order("order")
  let isDraft = source.fields.flag("draft")?.value ?? false
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.quoteText(isOriginal: false)
    source.fields.refuseUntranslatable(["coalition", "image", "order", "draft"])
    return text
  }
  var quote = Quote(name: file.name, texts: Translated(text))
  quote.coalition = coalition
  quote.image = image
  quote.order = order
  quote.isDraft = isDraft
  quote.texts.others = translations
  return quote
}

extension Source {
  fileprivate mutating func quoteText(isOriginal: Bool) -> QuoteText {
    let name = fields.requiredText("name")
    let role = fields.text("role")
    let organisation = fields.text("organisation")
    let imageAlt = isOriginal ? fields.imageAlt() : fields.text("image-alt")
    if body.isBlank, isDivided { fields.report(.emptyQuote(fields.span)) }
    var text = QuoteText(name: name, body: body)
    text.role = role
    text.organisation = organisation
    text.imageAlt = imageAlt
    return text
  }
}
