import Diagnostics
import Model
import Routes

/// The last days of files that are published for a time, by the files' paths below the content folder and by the addresses
/// of their pages.
struct LastDays: Sendable {
  private var days: [String: PartialDate] = [:]

  init(of site: Site, at routes: Routes) {
    for kind in Library.kinds { note(kind, in: site.content) }
    guard !days.isEmpty else { return }
    for (route, path) in routes.pagesOfItems(in: site) {
      guard let day = days[path.withinContent] else { continue }
      for language in routes.languages {
        if let address = routes.path(of: route, in: language) { days[address.description] = day }
      }
    }
  }

  private mutating func note<Item: ContentKind>(_ kind: Item.Type, in content: Library) {
    for item in content[keyPath: kind.list] {
      if let expires = item.facts.expires { days[item.name.path.withinContent] = expires.value }
    }
  }

  var isEmpty: Bool { days.isEmpty }

  /// The last day of what is at a path, where it comes before that of a text which refers to it.
  func lastDay(of target: String, beforeThatOf source: SourcePath) -> PartialDate? {
    guard let day = days[target] else { return nil }
    let own = days[withoutLanguage(source.withinContent)]
    return own.map { day.isBefore($0) } ?? true ? day : nil
  }
}

extension Routes {
  /// The pages that are there only as long as a file is, with its path: introduced sections stay without their introductions.
  fileprivate func pagesOfItems(in site: Site) -> [(PageRoute, SourcePath)] {
    site.coalitions.map { (.coalition($0.index), $0.coalition.name.path) }
      + site.content.pages.enumerated().compactMap { index, page in
        let route = route(ofPage: index)
        guard case .page = route else { return nil }
        return (route, page.name.path)
      }
  }
}

extension Addresses {
  /// A warning where a text at `source` will be shown longer than the file of a figure that stands in it.
  package func warning(ofFigure name: String, from source: SourcePath) -> Diagnostic? {
    guard !lastDays.isEmpty else { return nil }
    guard let statistic = site.content.statistics.first(where: { $0.name.slug.description == name }) else { return nil }
    return warning(of: name, to: statistic.name.path.withinContent, from: source)
  }

  /// A warning where a text at `source` will be shown longer than what it refers to: a file below the content folder, or an
  /// address.
  func warning(of reference: String, to target: String, from source: SourcePath) -> Diagnostic? {
    guard !lastDays.isEmpty else { return nil }
    return lastDays.lastDay(of: withoutLanguage(target), beforeThatOf: source).map {
      .expiresTooSoon(reference, $0, at: Span(wholeOf: source))
    }
  }
}

extension Diagnostic {
  fileprivate static func expiresTooSoon(_ reference: String, _ day: PartialDate, at span: Span) -> Diagnostic {
    Diagnostic(
      .expiresTooSoon, at: span,
      Bilingual(
        sv:
          "\"\(reference)\" visas till och med \(Language.swedish.date(day)), men texten som hänvisar dit visas längre",
        en:
          "\"\(reference)\" is shown through \(Language.english.date(day)), but the text that refers to it is shown longer"
      ),
      help: Bilingual(
        sv:
          "ta bort hänvisningen före dess, eller skriv `expires` i den här filen också; annars kan webbplatsen inte byggas "
          + "dagen efter",
        en:
          "remove the reference before that, or write `expires` in this file too; else the site cannot be built the day "
          + "after"))
  }
}

extension Rule {
  package static let expiresTooSoon = Rule(
    "expires-too-soon", .warning,
    Explanation(
      finds: Bilingual(
        sv:
          "En länk till en sida, eller en andel i löptexten, vars fil har ett `expires` som kommer före textens eget.",
        en: "A link to a page, or a share in a text, whose file has an `expires` that comes before the text's own."),
      why: Bilingual(
        sv:
          "Dagen efter leder länken ingenstans. Det är ett fel, och då blir webbplatsen kvar som den var, med det som "
          + "skulle ha slutat visas.",
        en:
          "The day after, the link leads nowhere. That is an error, and then the site stays as it was, with what should "
          + "have gone."),
      example: "content/pages/nyheter.md:\n  Anmäl dig till [konferensen](konferens.md).\n\n"
        + "content/pages/konferens.md:\n  expires: 2027-01-31",
      instead: "content/pages/nyheter.md:\n  expires: 2027-01-31\n\ncontent/pages/konferens.md:\n  expires: 2027-01-31")
  )
}
