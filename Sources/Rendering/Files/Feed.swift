import Markup
import Model

extension LocalizedSite {
  /// The path of the language's feed in the output.
  var feedFile: String { site.root(in: language).description.dropFirst() + "feed.xml" }

  /// The newest coalitions as an Atom feed (RFC 4287).
  ///
  /// An entry's day is the first that is known of: `updated`, `ends`, `starts`, the site's own, the build's; so that
  /// a feed does not change because it was built again.
  func writeFeed(into output: inout Markup) {
    let address = site.baseURL.description + feedFile
    let newest = site.coalitions.indices.suffix(listLength).reversed()
    output.append(
      raw: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    output.append(escaping: language.code)
    output.append(raw: "\">\n")
    write("title", words.filled(.feedTitle, ["title": shared.site.title]), into: &output)
    write("id", address, into: &output)
    write("updated", timestamp(newest.map { day(of: site.coalitions[$0]) }.max() ?? siteDay), into: &output)
    writeLink("self", address, into: &output)
    writeLink("alternate", site.baseURL.absolute(site.root(in: language)), into: &output)
    output.append(raw: "<author>")
    write("name", shared.site.organisation, into: &output)
    output.append(raw: "</author>\n")
    for index in newest { writeEntry(index, into: &output) }
    output.append(raw: "</feed>\n")
  }

  private func writeEntry(_ index: Int, into output: inout Markup) {
    let coalition = site.coalitions[index]
    let translated = coalition.texts.text(in: language, own: own)
    let text = translated ?? coalition.texts.original
    let url = site.baseURL.absolute(site.path(ofCoalition: index, in: translated == nil ? own : language))
    output.append(raw: "<entry>\n")
    write("title", text.title.value, into: &output)
    write("id", url, into: &output)
    write("updated", timestamp(day(of: coalition)), into: &output)
    writeLink("alternate", url, into: &output)
    write("summary", text.question.value, into: &output)
    output.append(raw: "</entry>\n")
  }

  private func day(of coalition: Coalition) -> String {
    if let updated = coalition.updated { return updated.value.firstDay }
    return coalition.ends?.value.lastDay ?? coalition.starts?.value.firstDay ?? siteDay
  }

  private var siteDay: String { (site.settings.updated?.value ?? site.edition.day).firstDay }

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
