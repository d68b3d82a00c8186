import Bytes
import Jobs
import Model
import Routes

/// Which pages have come, gone and moved, and which are to be compared.
struct AddressChanges: Sendable {
  var newPages: [PageSummary] = []
  var gonePages: [GonePage] = []
  /// The new address of each page that has moved, by its old one.
  var moved: [String: String] = [:]
  /// The files that hold the same page in both sites and are not the same.
  var pairs: [Pair] = []
  var unreadable: [String] = []

  struct Pair: Sendable {
    let old: OutputPath
    let new: OutputPath
  }
}

/// A page as far as it must be known to tell where it has gone.
private struct Outline: Sendable {
  let path: OutputPath
  let title: String
  let language: String?
  let redirect: String?
}

/// Compares the addresses of two sites: those that one of them alone has are read, and small pages that have changed, since
/// they may send their readers on.
func addressChanges(from old: BuiltSite, to new: BuiltSite, jobs: Int) async -> AddressChanges {
  let (olds, news) = (old.pages, new.pages)
  let differing = news.filter { path in old.files[path].map { $0 != new.files[path] } ?? false }
  var changes = AddressChanges()
  let gone = await outlines(of: olds.filter { new.files[$0] == nil }, in: old, jobs, &changes.unreadable)
  let appeared = await outlines(of: news.filter { old.files[$0] == nil }, in: new, jobs, &changes.unreadable)
  let small = differing.filter { (new.files[$0]?.size ?? 0) <= largestRedirect }
  let redirecting = await outlines(of: small, in: new, jobs, &changes.unreadable).filter { $0.redirect != nil }

  let appearedPages = appeared.filter { $0.redirect == nil }
  var heirs = Dictionary(appearedPages.map { ($0.path.address, $0.path) }, uniquingKeysWith: { one, _ in one })
  for page in redirecting {
    guard let target = page.redirect.map({ new.target(ofLink: $0, moved: [:]) }), let heir = heirs[target] else {
      continue
    }
    heirs[target] = nil
    changes.moved[page.path.address] = target
    changes.pairs.append(AddressChanges.Pair(old: page.path, new: heir))
  }
  changes.newPages = appearedPages.filter { heirs[$0.path.address] != nil }.map {
    PageSummary(path: $0.path, title: $0.title, language: $0.language)
  }
  changes.gonePages = gone.filter { !isFurtherPage($0.path, in: new) && !isGroup($0.path) }.map {
    GonePage(title: $0.redirect == nil ? $0.title : nil, address: $0.path.address, leadsTo: nil)
  }
  changes.pairs += differing.filter { changes.moved[$0.address] == nil }.map { AddressChanges.Pair(old: $0, new: $0) }
  return changes
}

extension BuiltSite {
  /// The paths of the pages, sorted.
  package var pages: [OutputPath] { files.keys.filter(\.isHTML).sorted() }
}

/// A page that only sends its readers on is never larger than this.
private let largestRedirect = 6000

private func outlines(
  of paths: [OutputPath], in site: BuiltSite, _ jobs: Int, _ unreadable: inout [String]
) async -> [Outline] {
  let outlines = await paths.concurrentMap(jobs: jobs, run: 16) { paths in
    paths.map { path in
      site.contents(of: path).map { bytes in
        let page = PublishedPage(bytes)
        return Outline(
          path: path, title: page.title.isEmpty ? path.address : page.title, language: page.language,
          redirect: page.redirect)
      }
    }
  }
  unreadable += zip(paths, outlines).filter { $1 == nil }.map { path, _ in site.name(of: path) }
  return outlines.compactMap(\.self)
}

/// Whether a page was the list of the coalitions of a status, sector or theme: they come and go with the coalitions.
private func isGroup(_ path: OutputPath) -> Bool {
  let address = path.address
  return Language.allCases.contains { own in
    let scheme = AddressScheme(ownLanguage: own)
    return Language.allCases.contains { language in
      let list = scheme.path(of: .coalitions, in: language).description
      return scheme.wordsBesideCoalitions(in: language).contains { address.hasPrefix(list + $0 + "/") }
    }
  }
}

/// Whether a page was the second or a later one of a list that is still there: they come and go with the number of items.
private func isFurtherPage(_ path: OutputPath, in new: BuiltSite) -> Bool {
  let parts = path.description.split(separator: "/")
  guard parts.count >= 3, parts[parts.count - 2].allSatisfy(\.isNumber),
    Language.allCases.contains(where: { $0.pageSlug == parts[parts.count - 3] })
  else { return false }
  let list = parts.dropLast(3).map { $0 + "/" }.joined() + PublishedName.index
  return OutputPath(list).map { new.files[$0] != nil } ?? false
}
