import Markup
import Model

/// A JSON value, written without white space and in the order given.
indirect enum JSON: Sendable {
  case text(String)
  case number(Int)
  /// A number as it is to be written, such as `92.5`.
  case literal(String)
  case object(KeyValuePairs<String, JSON?>)
  case list([JSON])

  func write(into output: inout Markup) {
    switch self {
    case .text(let text): output.append(json: text)
    case .number(let number): output.append(number)
    case .literal(let text): output.append(trusted: text)
    case .list(let items):
      output.append(raw: "[")
      for (index, item) in items.enumerated() {
        if index > 0 { output.append(raw: ",") }
        item.write(into: &output)
      }
      output.append(raw: "]")
    case .object(let members):
      output.append(raw: "{")
      var isFirst = true
      for case (let key, let value?) in members {
        if !isFirst { output.append(raw: ",") }
        isFirst = false
        output.append(json: key)
        output.append(raw: ":")
        value.write(into: &output)
      }
      output.append(raw: "}")
    }
  }
}

extension LocalizedSite {
  /// A script element that describes the page in the vocabulary of schema.org: the trail, and what the page is about.
  func structuredData(_ things: [JSON], of frame: PageFrame) -> Markup {
    let trail = frame.breadcrumbs.isEmpty ? [] : [breadcrumbList(frame.breadcrumbs)]
    let graph = JSON.object(["@context": .text("https://schema.org"), "@graph": .list(things + trail)])
    var markup = Markup()
    markup.append(raw: "<script type=\"application/ld+json\">")
    graph.write(into: &markup)
    markup.append(raw: "</script>")
    return markup
  }

  private func breadcrumbList(_ breadcrumbs: [Breadcrumb]) -> JSON {
    let items = breadcrumbs.enumerated().map { position, crumb in
      JSON.object([
        "@type": .text("ListItem"), "position": .number(position + 1), "name": .text(crumb.label),
        "item": .text(absolute(crumb.url)),
      ])
    }
    return .object(["@type": .text("BreadcrumbList"), "itemListElement": .list(items)])
  }

  /// The address with host of a URL of this site.
  private func absolute(_ url: String) -> String {
    site.baseURL.description + url.dropFirst(addresses.basePath.utf8.count)
  }

  var organization: JSON {
    .object([
      "@type": .text("Organization"), "@id": .text(organizationID), "name": .text(shared.site.organisation),
      "alternateName": site.settings.shortName.map { .text($0.value) },
    ])
  }

  var organizationReference: JSON { .object(["@id": .text(organizationID)]) }

  private var organizationID: String { site.baseURL.description + "#organisation" }

  var webSite: JSON {
    .object([
      "@type": .text("WebSite"), "name": .text(shared.site.title),
      "url": .text(site.baseURL.absolute(site.root(in: language))),
      "inLanguage": .text(language.code), "publisher": organizationReference,
    ])
  }

  /// The page itself, as a creative work of the organisation.
  func webPage(_ frame: PageFrame, type: String = "WebPage", about: String? = nil, updated: PartialDate? = nil) -> JSON
  {
    .object([
      "@type": .text(type), "name": .text(frame.title), "url": .text(frame.canonical),
      "description": .text(frame.description), "about": about.map { .text($0) }, "inLanguage": .text(language.code),
      "dateModified": updated.map { .text($0.description) }, "publisher": organizationReference,
    ])
  }

  func quotation(_ quote: QuoteView, text: String) -> JSON {
    .object([
      "@type": .text("Quotation"), "text": .text(text), "inLanguage": .text(quote.language ?? language.code),
      "spokenByCharacter": .object([
        "@type": .text("Person"), "name": .text(quote.name), "jobTitle": quote.role.map { .text($0) },
        "affiliation": quote.organisation.map { .object(["@type": .text("Organization"), "name": .text($0)]) },
      ]),
    ])
  }
}
