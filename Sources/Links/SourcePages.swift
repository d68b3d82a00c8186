import Diagnostics
import Model
import Routes

/// The page of each content file.
package struct SourcePages: Sendable {
  /// Pages by the path of their content file below the content folder, translations among them.
  private(set) var pages: [String: SourcePage]
  /// The content files without a page, by the same paths, and those that are left out also by the address that their page
  /// would have.
  private(set) var others: [String: FileWithoutPage] = [:]

  package init(of site: Site, at routes: Routes) {
    pages = Dictionary(minimumCapacity: site.coalitions.count + site.content.pages.count)
    for coalition in site.coalitions {
      let translations = coalition.texts.others.map { ($0.language, $0.text.title.span.path) }
      note(.coalition(coalition.index), of: coalition.coalition.name.path, translations)
    }
    for (index, page) in site.content.pages.enumerated() {
      let translations = page.texts.others.map { ($0.language, $0.text.title.span.path) }
      note(routes.route(ofPage: index), of: page.name.path, translations)
    }
    for kind in Library.kinds { noteFiles(of: kind, in: site.content) }
    for omission in site.omissions { note(omission) }
  }

  private mutating func noteFiles<Item: ContentKind>(of kind: Item.Type, in content: Library) {
    if case .ownPage = kind.place { return }
    for item in content[keyPath: kind.list] { others[item.name.path.withinContent] = .shown(kind) }
  }

  private mutating func note(_ omission: Omission) {
    let path = omission.path.withinContent
    if let address = omission.address, let absence = omission.absence {
      others[path] = .leftOut(omission.path, absence)
      others[address.description] = .leftOut(omission.path, absence)
    } else if let kind = Library.kinds.first(where: { path.hasPrefix($0.folder + "/") }) {
      others[path] = .shown(kind)
    }
  }

  private mutating func note(_ route: PageRoute, of path: SourcePath, _ translations: [(Language, SourcePath)]) {
    pages[path.withinContent] = SourcePage(route: route)
    for (language, path) in translations { pages[path.withinContent] = SourcePage(route: route, language: language) }
  }
}

/// The page of a content file.
struct SourcePage: Sendable {
  let route: PageRoute
  /// The file's language if it is a translation; a link to an original means the page in the language of the link.
  var language: Language?
}

/// Why a content file has no page: it is not published, or its content is shown on the page of its kind.
enum FileWithoutPage: Sendable {
  case leftOut(SourcePath, Absence)
  case shown(any ContentKind.Type)
}
