import Markdown
import Markup
import Model

/// What pages say of themselves in the vocabulary of schema.org.
extension Frames {
  /// A script element that describes the page: the things that it is about, and the trail.
  func structuredData(of frame: PageFrame, _ things: (inout Markup) -> Void) -> HTML {
    var markup = Markup()
    markup.reserveCapacity(2048)
    markup.append(raw: "<script type=\"application/ld+json\">")
    markup.writeObject {
      $0.write("@context", "https://schema.org")
      $0.writeList("@graph") {
        things(&$0)
        if !frame.breadcrumbs.isEmpty { write(frame.breadcrumbs, into: &$0) }
      }
    }
    markup.append(raw: "</script>")
    return HTML(markup)
  }

  private func write(_ breadcrumbs: [Breadcrumb], into output: inout Markup) {
    output.writeObject {
      $0.write("@type", "BreadcrumbList")
      $0.writeList("itemListElement") {
        for (position, crumb) in breadcrumbs.enumerated() {
          $0.writeObject {
            $0.write("@type", "ListItem")
            $0.write("position", position + 1)
            $0.write("name", crumb.label)
            $0.write("item", absolute(crumb.url))
          }
        }
      }
    }
  }

  /// The address with host of a URL of this site.
  private func absolute(_ url: String) -> String {
    site.baseURL.description + Substring(url.utf8.dropFirst(addresses.basePath.utf8.count))
  }

  func writeOrganization(into output: inout Markup) { output.writeObject(organization) }

  /// The members of the object that describes the organisation.
  func organization(_ output: inout Markup) {
    output.write("@type", "Organization")
    output.write("@id", site.baseURL.description + "#organisation")
    output.write("name", names.organisation)
    output.write("alternateName", site.settings.shortName?.value)
  }

  /// The organisation with its name on every page, since a reader of the data sees one page at a time.
  private func writePublisher(into output: inout Markup) { output.writeObject("publisher", organization) }

  func writeWebSite(into output: inout Markup) {
    output.writeObject {
      $0.write("@type", "WebSite")
      $0.write("name", names.title)
      $0.write("url", site.baseURL.absolute(routes.root(in: language)))
      $0.write("inLanguage", language.code)
      writePublisher(into: &$0)
    }
  }

  /// Writes the page itself, as a creative work of the organisation.
  func writeWebPage(
    _ frame: PageFrame, type: String = "WebPage", about: String? = nil, keywords: [Wording] = [],
    place: Wording = Wording(),
    facts: [FactView] = [], results: [ResultView] = [],
    updated: PartialDate? = nil,
    into output: inout Markup
  ) {
    output.writeObject {
      $0.write("@type", type)
      $0.write("name", frame.title)
      $0.write("url", frame.canonical)
      $0.write("description", frame.description)
      $0.write("about", about)
      if !keywords.isEmpty {
        $0.writeList("keywords") { for keyword in keywords { $0.append(keyword, withinTextIn: language.code) } }
      }
      write(place, into: &$0)
      write(facts, into: &$0)
      write(results, into: &$0)
      $0.write("inLanguage", language.code)
      $0.write("dateModified", updated?.description)
      writePublisher(into: &$0)
    }
  }

  private func write(_ place: Wording, into output: inout Markup) {
    guard place.text != nil else { return }
    output.writeObject("contentLocation") {
      $0.write("@type", "Place")
      $0.write("name", place, withinTextIn: language.code)
    }
  }

  private func write(_ results: [ResultView], into output: inout Markup) {
    guard !results.isEmpty else { return }
    output.writeList("hasPart") {
      for result in results {
        $0.writeObject {
          $0.write("@type", "CreativeWork")
          $0.write("name", result.title, withinTextIn: language.code)
          if let address = result.address { $0.write("url", address.isExternal ? address.url : absolute(address.url)) }
          $0.write("genre", result.kind, withinTextIn: language.code)
          $0.write("datePublished", result.date?.iso)
        }
      }
    }
  }

  private func write(_ facts: [FactView], into output: inout Markup) {
    guard !facts.isEmpty else { return }
    output.writeList("mentions") {
      for fact in facts {
        $0.writeObject {
          $0.write("@type", "PropertyValue")
          $0.write("name", Wording(text: fact.label, language: fact.language), withinTextIn: language.code)
          $0.write("value", Wording(text: fact.value, language: fact.language), withinTextIn: language.code)
        }
      }
    }
  }

  func writeQuotation(_ quote: QuoteView, into output: inout Markup) {
    let spoken = quote.language ?? language.code
    output.writeObject {
      $0.write("@type", "Quotation")
      $0.write("text", quote.text.words)
      $0.write("inLanguage", spoken)
      $0.writeObject("spokenByCharacter") {
        $0.write("@type", "Person")
        $0.write("name", quote.name)
        $0.write("jobTitle", quote.role, withinTextIn: spoken)
        if quote.organisation.text != nil {
          $0.writeObject("affiliation") {
            $0.write("@type", "Organization")
            $0.write("name", quote.organisation, withinTextIn: spoken)
          }
        }
      }
    }
  }
}

extension Markup {
  /// A member whose text has its language with it, where that is another than the object's (JSON-LD 1.1, section 4.2.4).
  mutating func write(_ key: StaticString, _ wording: Wording, withinTextIn language: String) {
    guard wording.text != nil else { return }
    append(jsonKey: key)
    append(wording, withinTextIn: language)
  }

  mutating func append(_ wording: Wording, withinTextIn language: String) {
    guard let text = wording.text else { return }
    guard let own = wording.language, own != language else {
      beginJSONValue()
      return append(json: text)
    }
    writeObject {
      $0.write("@language", own)
      $0.write("@value", text)
    }
  }
}

extension HTML {
  /// All words of a text, for data that cannot hold markup.
  fileprivate var words: String { withBytes { plainText(of: $0) } }
}
