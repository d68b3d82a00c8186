import Model

/// The addresses at which the generator puts files and further pages of its own; they follow from the list of these.
package struct ReservedPaths: Sendable {
  /// Where pages come and go with the content, such as the further ones of long lists.
  private let pages: [String]
  /// The slugs that no coalition may have.
  package let wordsBesideCoalitions: Set<String>
  fileprivate let roots: [Root]

  /// What may not be the first component of an address below the root of a language.
  fileprivate struct Root {
    let path: String
    var names: Set<String> = []
    var beginnings: [String] = []
  }

  package init(of settings: Settings) {
    let scheme = AddressScheme(ownLanguage: settings.ownLanguage)
    pages = settings.languages.flatMap { scheme.generatedPages(in: $0).map(\.description) }
    wordsBesideCoalitions = Set(settings.languages.flatMap { scheme.wordsBesideCoalitions(in: $0) })
    let files = SiteFile.allKinds(in: settings.languages)
    roots = ([scheme.ownLanguage] + settings.languages.filter { $0 != scheme.ownLanguage }).map { language in
      var root = Root(path: scheme.root(in: language).description)
      if language == scheme.ownLanguage { root.names = namesBesideSiteFiles }
      for file in files where file.rootLanguage(in: scheme) == language {
        if let beginning = file.reservedBeginning { root.beginnings.append(beginning) }
        if file.hasNameOfItsOwn {
          // The path in the output lacks the slash at its beginning.
          root.names.insert(String(scheme.path(of: file).dropFirst(root.path.utf8.count - 1).prefix { $0 != "/" }))
        }
      }
      return root
    }
  }

  /// What a path in lower case begins with that is reserved: `/data`, `/koalitioner/sida/`; nil where nothing is.
  package func reservedPart(of path: String) -> String? {
    if let page = pages.first(where: path.hasPrefix) { return page }
    return roots.lazy.compactMap { $0.reservedPart(of: path) }.first
  }

  /// The same of a file that editors want at the site's root, where hidden names are theirs: hosts ask for `.well-known`.
  package func reservedPart(ofRootFile path: String) -> String? {
    if let page = pages.first(where: path.hasPrefix) { return page }
    return roots.lazy.compactMap { $0.withoutHiddenNames.reservedPart(of: path) }.first
  }
}

extension ReservedPaths.Root {
  fileprivate func reservedPart(of path: String) -> String? {
    guard path.hasPrefix(self.path) else { return nil }
    let name = String(path.dropFirst(self.path.utf8.count).prefix { $0 != "/" })
    let isReserved = names.contains(name) || beginnings.contains(where: name.hasPrefix)
    return isReserved ? self.path + name : nil
  }

  fileprivate var withoutHiddenNames: Self {
    var root = self
    root.beginnings.removeAll { $0 == SiteFile.hidden }
    return root
  }
}

/// What stands at the root beside the files that are written from the site.
private let namesBesideSiteFiles = Set(
  [PublishedName.notFound, PublishedName.manifest, PublishedName.unfinishedManifest] + PublishedName.rootIcons + [
    Document.folder
  ]
    + PublishedName.Folder.allCases.map(\.rawValue))
