import Diagnostics

extension Page: SelfContainedKind {
  package static let noun = Bilingual(sv: "en sida", en: "a page")
  package static let folder = "pages"
  package static let heading = "Sidor"
  package static let list: WritableKeyPath<Library, [Page]> & Sendable = \.pages
  package static let place = Place.ownPage
  package static let bodyProperty: (KeyPath<PageText, Body> & Sendable)? = \PageText.body

  package static let fields: [ContentField<Page, PageText>] = [
    .text(
      "title", .requiredText(\.title), .required, help: Bilingual(sv: "sidans rubrik", en: "the page's heading"),
      example: Bilingual(sv: "Om oss", en: "About us")),
    .fact(
      "path", .path(\.ownPath),
      .otherwise(Bilingual(sv: "annars följer den av filnamnet", en: "else it follows from the file's name")),
      help: Bilingual(
        sv: "sidans adress, med snedstreck i båda ändar", en: "the page's address, with a slash at both ends"),
      example: Bilingual(sv: "/om-oss/", en: "/about-us/")),
    .text(
      "lead", .markdown(\.lead),
      help: Bilingual(
        sv: "ingressen, ett stycke; [Markdown](#markdown-i-korthet) fungerar", en: "the lead, one paragraph of Markdown"
      ),
      example: Bilingual(sv: "Vi är en **mötesplats**.", en: "We are a **meeting place**.")),
    .fact(
      "navigation", .count(\.navigation),
      .otherwise(Bilingual(sv: "annars finns sidan inte i menyn", en: "else the page is not in the menu")),
      help: Bilingual(sv: "platsen i menyn", en: "the place in the menu"), example: Bilingual(sv: "6", en: "6")),
    .text(
      "menu-title", .text(\.menuTitle),
      .otherwise(Bilingual(sv: "annars står rubriken där", en: "else it is the title")),
      help: Bilingual(sv: "ett kort namn på sidan i menyn", en: "a short name for the page in the menu"),
      example: Bilingual(sv: "Om", en: "About")),
    .text(
      "summary", .text(\.summary),
      help: Bilingual(sv: "en eller två meningar, för sökmotorer", en: "a sentence or two, for search engines"),
      example: Bilingual(sv: "Vilka vi är och vad vi gör.", en: "Who we are and what we do.")),
    .order(\.order, example: "3"), .updated(\.updated), .aliases(\.aliases), .publish(\.publish), .expires(\.expires),
    .draft(\.isDraft),
  ]

  /// By the place in the menu; pages that are not there come last, by their place in a list.
  package static func precedes(_ one: Page, _ other: Page) -> Bool {
    (one.navigation ?? .max, ListPlace(one)) < (other.navigation ?? .max, ListPlace(other))
  }
}
