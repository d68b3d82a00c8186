import Markup
import Model
import Templates

struct QuoteView: TemplateValue {
  var id = ""
  var text = HTML()
  var name = ""
  var role = Wording()
  var organisation = Wording()
  /// The language of the quote, where it is not the page's.
  var language: String?
  var image: ImageView?
  var sector: SectorMark?
  var coalition: NeighbourView?
  let fields: FieldsView<Quote>

  static let schema = Schema<QuoteView>(
    "quote", .text("id", \.id), .html("text", \.text),
    .text("name", \.name),
    .wording("role", \.role), .wording("organisation", \.organisation),
    .optionalText("lang", \.language), .optional("image", \.image), .optional("sector", \.sector),
    .optional("coalition", \.coalition),
    .all(of: FieldsView.schema, \.fields))
}

extension Items {
  func quote(_ index: Int, notes: inout PageNotes) -> QuoteView {
    let quote = site.content.quotes[index]
    let (text, speaker) = texts.text(of: quote.texts)
    return QuoteView(
      id: quoteIDs[index], text: speaker.convert(text.body, level: 4, as: quoteIDs[index], notes: &notes),
      name: speaker.shown(text.name), role: texts.wording(of: quote.texts) { $0.role },
      organisation: texts.wording(of: quote.texts) { $0.organisation }, language: texts.tag(of: speaker),
      image: image(quote.image, alt: texts.wording(of: quote.texts) { $0.imageAlt }, notes: &notes),
      sector: mark(of: quote.sector?.value),
      coalition: quote.coalition.flatMap { site.coalition(named: $0.value) }.map(neighbour),
      fields: FieldsView(item: quote, items: self))
  }
}
