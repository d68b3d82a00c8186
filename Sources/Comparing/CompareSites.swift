import Bytes
import Diagnostics
import Jobs
import Model
import Routes

/// Compares two built sites as their readers will: first which pages have come, gone and moved, then what each says.
///
/// Files with the same hash are not read. What differs and cannot be seen (names of assets, descriptions for machines) is
/// passed over.
package func compareSites(_ old: BuiltSite, _ new: BuiltSite, jobs: Int) async -> SiteComparison {
  let addresses = await addressChanges(from: old, to: new, jobs: jobs)
  let pairs = addresses.pairs
  let results = await pairs.concurrentMap(jobs: jobs, run: 16) { pairs in
    pairs.map { comparePage(at: $0.old, in: old, with: $0.new, in: new, moved: addresses.moved) }
  }
  var comparison = SiteComparison()
  comparison.newPages = addresses.newPages
  comparison.gonePages = addresses.gonePages
  comparison.unreadable = addresses.unreadable
  comparison.files = fileChanges(from: old, to: new)
  if let before = old.figures, let after = new.figures {
    comparison.figures = figureChanges(from: before, to: after)
  } else {
    comparison.comparesFigures = false
  }
  collect(results, into: &comparison)
  return comparison
}

/// What comparing one page has given.
private struct PageResult: Sendable {
  var change: PageChange?
  /// A page where only a redirect was.
  var new: PageSummary?
  /// A page where only a redirect is.
  var gone: GonePage?
  var frame: [PassageChange] = []
  var unreadable: [String] = []
}

/// Adds what was found page by page; changes of menu and foot that are the same are told once.
private func collect(_ results: [PageResult], into comparison: inout SiteComparison) {
  var frames: [[PassageChange]: Int] = [:]
  for result in results {
    if let change = result.change { comparison.changedPages.append(change) }
    if let new = result.new { comparison.newPages.append(new) }
    if let gone = result.gone { comparison.gonePages.append(gone) }
    comparison.unreadable += result.unreadable
    if !result.frame.isEmpty { frames[result.frame, default: 0] += 1 }
  }
  comparison.frames = frames.map { FrameChange(passages: $0.key, pages: $0.value) }.sorted(by: comesBefore)
  comparison.changedPages.sort { $0.page.address.precedesByBytes($1.page.address) }
  comparison.newPages.sort { $0.address.precedesByBytes($1.address) }
  comparison.gonePages.sort { $0.address.precedesByBytes($1.address) }
  comparison.unreadable.sort { $0.precedesByBytes($1) }
}

/// The change that most pages have comes first.
private func comesBefore(_ one: FrameChange, _ other: FrameChange) -> Bool {
  if one.pages != other.pages { return one.pages > other.pages }
  return one.passages.map(\.text).lexicographicallyPrecedes(other.passages.map(\.text))
}

extension PassageChange {
  /// The text, before and after where there are two.
  fileprivate var text: String {
    switch self {
    case .added(let passage): "+" + passage.text
    case .removed(let passage): "-" + passage.text
    case .changed(let old, let new): "±" + old.text + "\n" + new.text
    }
  }
}

private func comparePage(
  at oldPath: OutputPath, in old: BuiltSite, with newPath: OutputPath, in new: BuiltSite, moved: [String: String]
) -> PageResult {
  var result = PageResult()
  guard let (before, after) = bytes(of: oldPath, in: old, of: newPath, in: new, &result.unreadable) else {
    return result
  }
  let one = PublishedPage(before) { old.target(ofLink: $0, moved: moved) }
  let other = PublishedPage(after) { new.target(ofLink: $0, moved: [:]) }
  if let redirect = other.redirect, one.redirect == nil {
    result.gone = GonePage(
      title: one.title, address: oldPath.address, leadsTo: new.target(ofLink: redirect, moved: [:]))
    return result
  }
  let page = PageSummary(path: newPath, title: other.title, language: other.language)
  if one.redirect != nil, other.redirect == nil {
    result.new = page
    return result
  }
  let passages = passageChanges(from: one.passages, to: other.passages)
  let hasOtherDrawings = one.drawings != other.drawings
  if oldPath != newPath || !passages.isEmpty || hasOtherDrawings {
    result.change = PageChange(page: page, oldPath: oldPath, passages: passages, hasOtherDrawings: hasOtherDrawings)
  }
  result.frame = passageChanges(from: one.frame, to: other.frame)
  return result
}

/// The bytes of both versions of a page; nil if one cannot be read, which is noted.
private func bytes(
  of oldPath: OutputPath, in old: BuiltSite, of newPath: OutputPath, in new: BuiltSite, _ unreadable: inout [String]
) -> (old: [UInt8], new: [UInt8])? {
  let (before, after) = (old.contents(of: oldPath), new.contents(of: newPath))
  if before == nil { unreadable.append(old.name(of: oldPath)) }
  if after == nil { unreadable.append(new.name(of: newPath)) }
  guard let before, let after else { return nil }
  return (before, after)
}

extension BuiltSite {
  /// The path of a file from where the command ran.
  package func name(of path: OutputPath) -> String { folder.path.appending(path.description).description }

  /// Where a link leads, comparable between two sites: from the site's root and without the fingerprint of an asset.
  ///
  /// A picture's keeps its own, since that tells which picture is shown. `moved` are addresses that are others now.
  func target(ofLink link: String, moved: [String: String]) -> String {
    guard let path = path(ofLink: link) else { return link }
    let address = "/" + (path.utf8.starts(with: PublishedName.Folder.assets.path(of: "").utf8) ? unhashed(path) : path)
    let rest = String(decoding: link.utf8.dropFirst(base.utf8.count + path.utf8.count), as: UTF8.self)
    return (moved[address] ?? address) + rest
  }
}
