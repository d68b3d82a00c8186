import Bytes
import Diagnostics
import Markdown
import Model
import Routes

extension Addresses {
  /// Resolves a link in Markdown: `07-x.md` beside the file, `/koalitioner/`, `#rubrik`, an absolute URL of this site, or
  /// one of another.
  ///
  /// A dead link gets a suggestion as long as `budget` allows.
  package func resolve(
    _ destination: String, from source: SourcePath, in language: Language, _ budget: SuggestionBudget
  ) -> LinkResolution {
    let shape = DestinationShape(of: destination)
    if shape.leadsElsewhere { return resolveWhole(destination, from: source, in: language, budget) }
    if let invisible = firstInvisible(in: destination) {
      return .refused(.invisibleInAddress(Located(destination, at: Span(wholeOf: source)), invisible))
    }
    if shape.isFragment { return .internal(url: destination) }
    let (path, rest) = split(destination, at: shape.pathLength)
    if shape.isAbsolute { return resolveAbsolute(path, rest, from: source, in: language, budget) }
    guard let target = resolved(percentDecoded(path), beside: source) else { return .dead(suggestion: nil) }
    if let page = sources.pages[target] {
      let path =
        routes.path(of: page.route, in: page.language ?? language) ?? routes.path(of: page.route, in: site.ownLanguage)
      let warning = warning(of: destination, to: target, from: source)
      return path.map { .internal(url: rest.isEmpty ? url($0) : url($0) + rest, warning: warning) }
        ?? .dead(suggestion: nil)
    }
    if let picture = picture(meantBy: percentDecoded(path), or: target) { return .internal(url: picture) }
    if let document = document(meantBy: percentDecoded(path), or: target) {
      return resolution(document, rest, language)
    }
    if target.hasPrefix(rootFolder), let url = urlOfRootFile(target) { return .internal(url: url + rest) }
    let original = withoutLanguage(target)
    if isUnreadable(target) || isUnreadable(original) || namesUnreadableDocument(path)
      || isUnreadable(ImagePath(writtenAs: target).description)
    {
      return .internal(url: basePath)
    }
    switch sources.others[original] {
    case .leftOut(let file, let absence):
      return .refused(.linkToAbsent(destination, file, absence, at: Span(wholeOf: source)))
    case .shown(let kind):
      let path = self.path(to: kind.place, in: language)
      return .refused(.linkWithoutPage(destination, kind.noun, shownAt: path, at: Span(wholeOf: source)))
    case nil: break
    }
    if let whole = wholeAddress(meantBy: path) { return .dead(suggestion: whole + rest) }
    if let document = document(near: path, budget) { return .dead(suggestion: shown(document, beside: source)) }
    let candidates =
      target.hasPrefix(rootFolder) ? rootFiles : target.hasPrefix(pictureFolder) ? pictures : Array(sources.pages.keys)
    let near = sources.pages[original] != nil ? original : near(target, among: candidates, budget)
    return .dead(suggestion: near.map { shown($0, beside: source) })
  }

  /// Where the largest size of a picture is that a link names, in one of the ways in which pictures are named or by its path
  /// below the content folder.
  private func picture(meantBy path: String, or target: String) -> String? {
    guard !images.isEmpty else { return nil }
    return (images[ImagePath(writtenAs: path)] ?? images[ImagePath(writtenAs: target)])?.url
  }

  /// The pictures, by their paths below the content folder.
  private var pictures: [String] { images.keys.map { pictureFolder + $0.description } }

  /// The files for the site's root, by their paths below the content folder.
  private var rootFiles: [String] { site.content.rootFiles.map { rootFolder + $0.path } }

  /// Where a file for the site's root is, given its path below the content folder; nil where there is no such file.
  private func urlOfRootFile(_ target: String) -> String? {
    let url = basePath + target.dropFirst(rootFolder.count)
    return kind(at: ExactText(url)) == .rootFile ? url : nil
  }

  /// Resolves an absolute URL, which may be one of this site, however its host is written.
  private func resolveWhole(
    _ destination: String, from source: SourcePath, in language: Language, _ budget: SuggestionBudget
  ) -> LinkResolution {
    let fileSpan = Span(wholeOf: source)
    do throws(WebAddress.Fault) {
      let address = try WebAddress(reading: destination.utf8.first == slash ? "https:" + destination : destination)
      guard let local = site.baseURL.localPart(of: address) else {
        return .external(url: destination.utf8.first == slash ? "//" + address.withoutScheme : address.description)
      }
      let (path, rest) = split(local, at: DestinationShape(of: local).pathLength)
      let below = "/" + path.dropFirst(basePath.utf8.count)
      switch resolveAbsolute(below, rest, from: source, in: language, budget) {
      case .dead(let suggestion):
        let whole = suggestion.map { site.baseURL.description + $0.dropFirst() + rest }
        return .refused(.deadOwnAddress(destination, suggestion: whole, at: fileSpan))
      case let resolution: return resolution
      }
    } catch {
      return .refused(.notAURL(Located(destination, at: fileSpan), error))
    }
  }

  private func resolveAbsolute(
    _ written: String, _ rest: String, from source: SourcePath, in language: Language, _ budget: SuggestionBudget
  ) -> LinkResolution {
    let path = withoutIndexFile(percentDecoded(written))
    let url = basePath.utf8.count == 1 ? path : basePath + Substring(path.utf8.dropFirst())
    if let picture = picture(meantBy: path, or: "") { return .internal(url: picture) }
    if let document = document(at: url) { return resolution(document, rest, language) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let warning = warning(of: written, to: folder, from: source)
    if kind(at: ExactText(url)) != nil { return .internal(url: url + rest, warning: warning) }
    if kind(at: ExactText(url + "/")) != nil { return .internal(url: url + "/" + rest, warning: warning) }
    if isUnreadable(folder.split(separator: "/").last.map(String.init) ?? "") { return .internal(url: basePath) }
    if case .leftOut(let file, let absence) = sources.others[folder] {
      return .refused(.linkToAbsent(written, file, absence, at: Span(wholeOf: file)))
    }
    if let document = document(near: written, budget) { return .dead(suggestion: "/" + document) }
    return .dead(suggestion: near(url, among: published.names, budget).map { "/" + $0.dropFirst(basePath.utf8.count) })
  }

  /// Servers show `/om/index.html` at `/om/`.
  private func withoutIndexFile(_ path: String) -> String {
    path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }

  /// The URL that was meant by a text without `https://`, `mailto:` or `tel:`.
  private func wholeAddress(meantBy text: String) -> String? {
    if EmailAddress(text) != nil { return "mailto:" + text }
    if let phone = PhoneNumber(text) { return "tel:" + phone.dialled }
    return text.hasPrefix("www.") && WebAddress("https://" + text) != nil ? "https://" + text : nil
  }

  /// The path at which items without pages of their own are shown.
  private func path(to place: Place, in language: Language) -> SitePath {
    switch place {
    case .section(let section): routes.path(toSection: section, in: language)
    case .startPage, .ownPage: routes.root(in: language)
    }
  }

  /// The most similar of the candidates; nil on a site so large that comparing all for each dead link would take minutes.
  private func near(_ target: String, among candidates: some Collection<String>, _ budget: SuggestionBudget) -> String?
  {
    candidates.count <= 2_000 && budget.takeOne() ? suggestion(for: target, among: candidates.sorted()) : nil
  }

  private func split(_ destination: String, at length: Int) -> (path: String, rest: String) {
    guard length < destination.utf8.count else { return (destination, "") }
    let end = destination.utf8.index(destination.startIndex, offsetBy: length)
    return (String(destination[..<end]), String(destination[end...]))
  }
}

/// What the paths of files for the site's root begin with.
private let rootFolder = RootFile.folder + "/"

/// What the paths of pictures begin with.
private let pictureFolder = ImagePath.folder + "/"

/// The path of the original: `coalitions/07-x.md` for the translation `coalitions/07-x.en.md`.
func withoutLanguage(_ path: String) -> String {
  let parts = path.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count > 2, parts.last == "md", Language(rawValue: String(parts[parts.count - 2])) != nil else {
    return path
  }
  return parts.dropLast(2).joined(separator: ".") + ".md"
}
