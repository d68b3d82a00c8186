import Cards
import Composing
import Markup
import Model
import Routes

/// The newest coalitions as an Atom feed (RFC 4287).
struct Feed {
  let site: Site
  let routes: Routes
  let texts: LocalizedTexts
  /// The site in each language, for the cards of coalitions that are not translated.
  let sites: [LocalizedSite]
}

extension Feed {
  private var language: Language { texts.language }

  /// An entry's days are its own: they follow from what its coalition says and has come to pass, so that a feed does not
  /// change because it was built again or another file was changed.
  func write(into output: inout Markup) {
    let address = site.baseURL.description + routes.scheme.path(of: .feed(language))
    let newest = site.coalitions.suffix(listLength).reversed()
    output.append(
      raw: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    output.append(escaping: language.code)
    if newest.contains(where: { card(of: $0, in: language) != nil }) {
      output.append(raw: "\" xmlns:media=\"http://search.yahoo.com/mrss/")
    }
    output.append(raw: "\">\n")
    write("title", texts.words.filled(.feedTitle, ["title": texts.siteTitle]), into: &output)
    write("id", address, into: &output)
    let days = newest.map { updated($0.coalition) } + [site.past(site.settings.updated)?.firstDay ?? noDay]
    write("updated", timestamp(days.max() ?? noDay), into: &output)
    writeLink("self", address, into: &output)
    writeLink("alternate", site.baseURL.absolute(routes.root(in: language)), into: &output)
    output.append(raw: "<author>")
    write("name", site.settings.organisation.value, into: &output)
    output.append(raw: "</author>\n")
    for coalition in newest { writeEntry(coalition, into: &output) }
    output.append(raw: "</feed>\n")
  }

  private func writeEntry(_ published: PublishedCoalition, into output: inout Markup) {
    let coalition = published.coalition
    let (text, speaker) = texts.text(of: coalition.texts)
    let url = site.baseURL.absolute(published.path(in: speaker.language))
    output.append(raw: "<entry")
    if let tag = texts.tag(of: speaker) {
      output.append(raw: " xml:lang=\"")
      output.append(escaping: tag)
      output.append(raw: "\"")
    }
    output.append(raw: ">\n")
    write("title", speaker.shown(text.title), into: &output)
    write("id", url, into: &output)
    let updated = updated(coalition)
    if let published = site.past(coalition.publish ?? coalition.starts)?.firstDay, published <= updated {
      write("published", timestamp(published), into: &output)
    }
    write("updated", timestamp(updated), into: &output)
    writeLink("alternate", url, into: &output)
    write("summary", speaker.shown(text.question), into: &output)
    if let card = card(of: published, in: speaker.language) { write(card, into: &output) }
    for theme in published.themes {
      writeCategory(site.settings.themes[theme], within: speaker.language, into: &output)
    }
    output.append(raw: "</entry>\n")
  }

  private func card(of coalition: PublishedCoalition, in language: Language) -> ShareCard? {
    sites.first { $0.language == language }?.card(of: .coalition(coalition.index))
  }

  /// The card as a picture of the entry (Media RSS 1.5), since Atom has no element for one.
  private func write(_ card: ShareCard, into output: inout Markup) {
    output.append(raw: "<media:content medium=\"image\" type=\"image/png\" width=\"")
    output.append(Card.width)
    output.append(raw: "\" height=\"")
    output.append(Card.height)
    output.append(raw: "\" url=\"")
    output.append(escaping: card.url)
    output.append(raw: "\">\n")
    write("media:description", card.alternativeText, into: &output)
    output.append(raw: "</media:content>\n")
  }

  private func writeCategory(_ theme: CoalitionTheme, within language: Language, into output: inout Markup) {
    let (name, speaker) = texts.text(of: theme.names)
    output.append(raw: "<category term=\"")
    output.append(escaping: theme.slug.description)
    output.append(raw: "\" label=\"")
    output.append(escaping: speaker.shown(name))
    if speaker.language != language {
      output.append(raw: "\" xml:lang=\"")
      output.append(escaping: speaker.language.code)
    }
    output.append(raw: "\"/>\n")
  }

  /// The day on which a coalition was last changed, which is not before the one on which it was first shown.
  private func updated(_ coalition: Coalition) -> String {
    max(changed(coalition), site.past(coalition.publish)?.firstDay ?? noDay)
  }

  /// The day on which a coalition was last changed: as it is written, else its end, else its start.
  private func changed(_ coalition: Coalition) -> String {
    if let updated = site.past(coalition.updated) { return updated.firstDay }
    if let end = coalition.ends?.value.lastDay, end <= site.edition.day.firstDay { return end }
    return site.past(coalition.starts)?.firstDay ?? noDay
  }

  private func timestamp(_ day: String) -> String { day + "T00:00:00Z" }

  private func write(_ element: StaticString, _ text: String, into output: inout Markup) {
    output.append(raw: "<")
    output.append(raw: element)
    output.append(raw: ">")
    output.append(escaping: text)
    output.append(raw: "</")
    output.append(raw: element)
    output.append(raw: ">\n")
  }

  private func writeLink(_ relation: StaticString, _ url: String, into output: inout Markup) {
    output.append(raw: "<link rel=\"")
    output.append(raw: relation)
    output.append(raw: "\" href=\"")
    output.append(escaping: url)
    output.append(raw: "\"/>\n")
  }
}

/// Stands in where a coalition has no date, since an entry must have one (RFC 4287, 4.1.2): old, and the same for good, so
/// that no reader takes the entry for changed.
private let noDay = "1970-01-01"
