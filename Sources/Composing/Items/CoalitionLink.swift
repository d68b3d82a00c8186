import Model
import Templates

/// A coalition that another page points to.
struct NeighbourView: TemplateValue {
  let title: String
  let question: String
  let url: String
  /// The language of the texts, where it is not the page's.
  let language: String?
  let emblem: Emblem

  static let schema = Schema<NeighbourView>(
    "coalition link", .text("title", \.title), .text("question", \.question), .text("url", \.url),
    .optionalText("lang", \.language), .text("slug") { $0.emblem.slug.description },
    .html("emblem") { view, output in view.emblem.draw(into: &output) })
}

extension Items {
  /// The coalition as another page points to it.
  func neighbour(_ coalition: PublishedCoalition) -> NeighbourView {
    let (text, speaker) = texts.text(of: coalition.texts)
    return NeighbourView(
      title: speaker.shown(text.title), question: speaker.shown(text.question),
      url: addresses.url(coalition.path(in: speaker.language)), language: texts.tag(of: speaker),
      emblem: emblem(of: coalition))
  }

  func emblem(of coalition: PublishedCoalition) -> Emblem {
    Emblem(slug: coalition.slug, counts: coalition.actorCounts ?? noActors)
  }
}
