import Model

/// How addresses are made: where the roots, the sections and what lies below them are in each language.
///
/// It follows from the site's own language alone, and so says also where something would be that is not published.
package struct AddressScheme: Sendable {
  package let ownLanguage: Language
  private let roots: [SitePath]
  /// The sections' paths in each language, in the order of `allCases`.
  private let sections: [[SitePath]]

  package init(ownLanguage: Language) {
    self.ownLanguage = ownLanguage
    let roots = Language.allCases.map { language in
      language == ownLanguage ? .root : SitePath.root.appending(trusted: language.code)
    }
    self.roots = roots
    sections = Language.allCases.map { language in
      Section.allCases.map { roots[language.index].appending(trusted: $0.slug(in: language)) }
    }
  }
}

extension AddressScheme {
  /// The root of a language: `/` for the site's own, `/en/` for another.
  package func root(in language: Language) -> SitePath { roots[language.index] }

  /// `/koalitioner/`, `/en/coalitions/`.
  package func path(of section: Section, in language: Language) -> SitePath {
    sections[language.index][section.rawValue]
  }

  /// `/koalitioner/` for the first page of a long list, which is number zero, and `/koalitioner/sida/2/` for the second.
  package func path(of section: Section, page number: Int, in language: Language) -> SitePath {
    path(ofPage: number, ofListAt: path(of: section, in: language), in: language)
  }

  /// The same of any long list.
  func path(ofPage number: Int, ofListAt first: SitePath, in language: Language) -> SitePath {
    number == 0 ? first : first.appending(trusted: language.pageSlug).appending(trusted: String(number + 1))
  }

  /// What all pages of a long list but the first lie below: `/koalitioner/sida/`.
  package func furtherPages(of section: Section, in language: Language) -> SitePath {
    path(of: section, in: language).appending(trusted: language.pageSlug)
  }

  /// `/koalitioner/pagar/`, where those of a status are listed.
  func path(of status: Status, in language: Language) -> SitePath {
    path(of: .coalitions, in: language).appending(trusted: status.slug(in: language))
  }

  /// What the groups of a kind lie below: `/koalitioner/tema/`; those by status lie below the list itself.
  func path(ofGroupsBy kind: CoalitionGroup.Kind, in language: Language) -> SitePath {
    let list = path(of: .coalitions, in: language)
    return kind.slug(in: language).map { list.appending(trusted: $0) } ?? list
  }

  /// `/koalitioner/a-o/`, where all coalitions are by their names.
  package func alphabet(in language: Language) -> SitePath {
    path(of: .coalitions, in: language).appending(trusted: language.alphabetSlug)
  }

  /// `/sok/`, where readers look for words.
  package func search(in language: Language) -> SitePath { path(swedish: "sok", english: "search", in: language) }

  /// The words that stand below the list of coalitions where a coalition's slug would.
  package func wordsBesideCoalitions(in language: Language) -> [String] {
    Status.allCases.map { $0.slug(in: language) } + CoalitionGroup.Kind.allCases.compactMap { $0.slug(in: language) }
      + [language.alphabetSlug]
  }

  /// What the addresses begin with of pages that come and go with the content: no editor chooses them.
  package func generatedPages(in language: Language) -> [SitePath] {
    Section.longLists.map { furtherPages(of: $0, in: language) }
      + wordsBesideCoalitions(in: language).map { path(of: .coalitions, in: language).appending(trusted: $0) } + [
        search(in: language)
      ]
  }

  /// `/koalitioner/rattvisare-fritid/`: a coalition keeps its slug in every language.
  package func path(ofCoalition slug: Slug, in language: Language) -> SitePath {
    path(of: .coalitions, in: language).appending(slug)
  }

  /// Where an editors' page is in a language, given its path in the site's own: a section's introduction is at the
  /// section's path, any other below the language's root.
  package func path(ofPageAt path: SitePath, in language: Language) -> SitePath {
    if language == ownLanguage { return path }
    return section(introducedAt: path).map { self.path(of: $0, in: language) } ?? root(in: language).appending(path)
  }

  /// The section that a page introduces which is at a path in the site's own language: the page at the section's own.
  package func section(introducedAt path: SitePath) -> Section? {
    Section.allCases.first { self.path(of: $0, in: ownLanguage) == path }
  }

  /// Where the accessibility statement is; in the site's own language only, as the law wants it.
  package var accessibility: SitePath { path(swedish: "tillganglighet", english: "accessibility", in: ownLanguage) }

  /// Where a page is that is no section's, by its word in each language.
  func path(swedish: String, english: String, in language: Language) -> SitePath {
    let word =
      switch language {
      case .swedish: swedish
      case .english: english
      }
    return root(in: language).appending(trusted: word)
  }
}

extension Section {
  /// The sections whose lists go on over several pages.
  package static let longLists: [Section] = [.coalitions, .quotes]
}

/// How many items a page of a long list shows.
package let listLength = 50

/// How many pages a list has of so many items; an empty one has a page, too.
package func pageCount(of items: Int) -> Int { max(1, (items + listLength - 1) / listLength) }
