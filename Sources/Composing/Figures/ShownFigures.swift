import Model

/// The figures as pages of one language show them: sentences, tables, charts, and how they came about.
///
/// The value never changes, and all pages share it.
final class ShownFigures: Sendable {
  let site: Site
  let texts: LocalizedTexts
  let items: Items
  /// The ids of the shares, in their order.
  let shareIDs: [String]

  init(of site: Site, texts: LocalizedTexts, items: Items, shareIDs: [String]) {
    self.site = site
    self.texts = texts
    self.items = items
    self.shareIDs = shareIDs
  }
}

extension ShownFigures {
  var language: Language { texts.language }
  var words: Words { texts.words }
}
