import Diagnostics
import Fingerprint
import Markdown
import Markup
import Model
import Routes

/// Every address that the site will have, known before the first page is rendered, and the way from a content file to its
/// page.
package struct Addresses: Sendable {
  /// The path part of the base URL, with slashes at both ends.
  package let basePath: String
  let baseURL: String
  private let published: PublishedPaths
  private let sources: SourcePages
  private let images: [ImagePath: String]
  /// The hashes of the pictures' URLs.
  private let pictures: HashSet
  let site: Site
  let routes: Routes

  package init(
    of site: Site, at routes: Routes, published: PublishedPaths, sources: SourcePages, images: [ImagePath: String]
  ) {
    basePath = site.baseURL.path
    baseURL = site.baseURL.description
    pictures = HashSet(images.values.map { quickHash($0) })
    self.published = published
    self.sources = sources
    self.images = images
    self.site = site
    self.routes = routes
  }

  /// The URL that pages use for a path of the site: with the base URL's path, without its host.
  package func url(_ path: SitePath) -> String { path.address(below: basePath) }

  /// The URL of a file that is written from the site.
  package func url(_ file: SiteFile) -> String { basePath + routes.scheme.path(of: file) }

  /// The URL of a published picture.
  package func url(of image: ImagePath) -> String? { images[image] }

  /// Whether something in a content file could not be read.
  package func isUnreadable(_ source: SourcePath) -> Bool { isUnreadable(source.withinContent) }

  /// Whether there is a page or a redirect at a path of the site.
  package func isPage(_ path: SitePath) -> Bool { knows(quickHash(url(path))) }

  /// Whether something is published at a URL path, given as the hash of what stands between the host and `?` or `#`.
  func knows(_ path: UInt64) -> Bool { published.contains(path) }

  /// Whether a picture is published at a URL path, given as its hash.
  func isPicture(_ path: UInt64) -> Bool { pictures.contains(path) }
}

/// `coalitions` of `content/coalitions/07-x.md`.
private func folder(of path: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>.SubSequence {
  path[startBelowContent(of: path)...].prefix { $0 != slash }
}

/// The file of that name in the folder of another, below the content folder.
private func neighbour(_ name: String, of source: SourcePath) -> String {
  var (name, source) = (name, source.description)
  return source.withUTF8 { source in
    name.withUTF8 { name in
      let folder = folder(of: source)
      return String(unsafeUninitializedCapacity: folder.count + 1 + name.count) { path in
        var end = path.initialize(fromContentsOf: folder)
        end = path[end...].initialize(fromContentsOf: CollectionOfOne(slash))
        return path[end...].initialize(fromContentsOf: name)
      }
    }
  }
}

let slash = UInt8(ascii: "/")

extension Addresses {
  /// Where a link in Markdown leads: `07-x.md` beside the file, `/koalitioner/`, `#rubrik`, this site by its whole address,
  /// or another one.
  ///
  /// Where that is nowhere, another destination is suggested as long as there are guesses left.
  package func resolve(
    _ destination: String, from source: SourcePath, in language: Language, _ guesses: Guesses
  ) -> LinkResolution {
    let shape = Shape(of: destination)
    if shape.leadsElsewhere { return resolveWhole(destination, from: source, in: language, guesses) }
    if let invisible = firstInvisible(in: destination) {
      return .refused(.invisibleInAddress(Located(destination, at: Span(wholeOf: source)), invisible))
    }
    if shape.isFragment { return .internal(url: destination) }
    let (path, rest) = split(destination, at: shape.pathLength)
    if shape.isAbsolute { return resolveAbsolute(path, rest, in: language, guesses) }
    guard let target = resolved(percentDecoded(path), beside: source) else { return .dead(suggestion: nil) }
    if let page = sources.pages[target] {
      let path =
        routes.path(of: page.route, in: page.language ?? language) ?? routes.path(of: page.route, in: site.ownLanguage)
      return path.map { .internal(url: rest.isEmpty ? url($0) : url($0) + rest) } ?? .dead(suggestion: nil)
    }
    if target.hasPrefix("images/"), let url = url(of: ImagePath(String(target.dropFirst("images/".count)))) {
      return .internal(url: url)
    }
    let original = withoutLanguage(target)
    if isUnreadable(target) || isUnreadable(original) { return .internal(url: basePath) }
    switch sources.others[original] {
    case .draft(let draft): return .refused(.linkToDraft(destination, draft, at: Span(wholeOf: source)))
    case .shown(let part):
      let place = place(of: part, in: language)
      return .refused(.linkWithoutPage(destination, part, shownAt: place, at: Span(wholeOf: source)))
    case nil: break
    }
    if let whole = wholeAddress(meantBy: path) { return .dead(suggestion: whole + rest) }
    let near = sources.pages[original] != nil ? original : near(target, among: sources.pages.keys, guesses)
    return .dead(suggestion: near.map { shown($0, beside: source) })
  }

  /// A whole address on the web, which may be this site's own however its host is written.
  private func resolveWhole(
    _ destination: String, from source: SourcePath, in language: Language, _ guesses: Guesses
  ) -> LinkResolution {
    let nowhere = Span(wholeOf: source)
    do throws(WebAddress.Fault) {
      let address = try WebAddress(reading: destination.utf8.first == slash ? "https:" + destination : destination)
      guard let local = site.baseURL.localPart(of: address) else {
        return .external(url: destination.utf8.first == slash ? "//" + address.withoutScheme : address.description)
      }
      let (path, rest) = split(local, at: Shape(of: local).pathLength)
      let below = "/" + path.dropFirst(basePath.utf8.count)
      switch resolveAbsolute(below, rest, in: language, guesses) {
      case .dead(let suggestion):
        let whole = suggestion.map { site.baseURL.description + $0.dropFirst() + rest }
        return .refused(.deadOwnAddress(destination, suggestion: whole, at: nowhere))
      case let resolution: return resolution
      }
    } catch {
      return .refused(.notAURL(Located(destination, at: nowhere), error))
    }
  }

  /// Where a link with `mailto:` or `tel:` leads: it may hold what the fields `email` and `phone` may.
  package func resolveContact(_ destination: String, from source: SourcePath) -> LinkResolution {
    let parts = destination.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return .dead(suggestion: nil) }
    let nowhere = Span(wholeOf: source)
    return parts[0].lowercased().hasSuffix("tel")
      ? resolve(telephone: parts[1], at: nowhere) : resolve(mailbox: parts[1], at: nowhere)
  }

  private func resolve(telephone text: Substring, at nowhere: Span) -> LinkResolution {
    let number = text.prefix { $0 != ";" }
    let written = percentDecoded(String(number))
    do throws(PhoneNumber.Fault) {
      return .internal(url: "tel:" + (try PhoneNumber(reading: written)).dialled + text.dropFirst(number.count))
    } catch {
      return .refused(.notAPhoneNumber(Located(written, at: nowhere), error, after: "tel:"))
    }
  }

  /// One or several mailboxes with a comma between them, and what the message begins with (RFC 6068).
  private func resolve(mailbox text: Substring, at nowhere: Span) -> LinkResolution {
    let mailboxes = text.prefix { $0 != "?" }
    // A link that shares something leaves it to its reader whom to write to.
    if mailboxes.isEmpty, text.utf8.count > 1 { return .internal(url: "mailto:" + text) }
    for mailbox in mailboxes.split(separator: ",", omittingEmptySubsequences: false) {
      let address = percentDecoded(String(mailbox))
      guard EmailAddress(address) != nil else {
        return .refused(.notAnEmail(Located(address, at: nowhere), after: "mailto:"))
      }
    }
    return .internal(url: "mailto:" + text)
  }

  /// What an image in Markdown shows: a file of `content/images/`, named alone, from the folder, or from beside the text.
  package func image(_ destination: String, from source: SourcePath, _ guesses: Guesses) -> ImageResolution {
    if Shape(of: destination).leadsElsewhere { return .elsewhere }
    if let invisible = firstInvisible(in: destination) {
      return .refused(.invisibleInAddress(Located(destination, at: Span(wholeOf: source)), invisible))
    }
    let candidates = [destination, resolved(destination, beside: source) ?? ""].map { path in
      path.hasPrefix("images/") ? String(path.dropFirst("images/".count)) : path
    }
    for name in candidates {
      if let image = site.images[ImagePath(name)], let url = images[image.path] {
        return .found(url: url, width: image.width, height: image.height)
      }
      if site.unreadable.contains(name) { return .found(url: basePath, width: 1, height: 1) }
    }
    guard guesses.takeOne() else { return .missing(suggestion: nil) }
    return .missing(
      suggestion: nearImage(to: destination.contains("/") ? candidates[1] : candidates[0]).map {
        destination.contains("/") ? shown("images/" + $0, beside: source) : $0
      })
  }

  /// The picture of the same name in whatever folder, or else of the likeliest name.
  private func nearImage(to name: String) -> String? {
    let names = site.images.keys.map(\.description).sorted()
    let file = name.split(separator: "/").last.map(String.init) ?? name
    return names.first { $0 == file || $0.hasSuffix("/" + file) } ?? suggestion(for: name, among: names)
  }

  /// A path below the content folder as one writes it in a file of one of its folders.
  private func shown(_ path: String, beside source: SourcePath) -> String {
    let folder = source.withinContent.prefix { $0 != "/" } + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../" + path
  }

  private func resolveAbsolute(
    _ written: String, _ rest: String, in language: Language, _ guesses: Guesses
  ) -> LinkResolution {
    let path = withoutIndexFile(percentDecoded(written))
    let url = basePath.utf8.count == 1 ? path : basePath + Substring(path.utf8.dropFirst())
    if published.contains(quickHash(url)) { return .internal(url: url + rest) }
    if published.contains(quickHash(url + "/")) { return .internal(url: url + "/" + rest) }
    let folder = path.hasSuffix("/") ? path : path + "/"
    if isUnreadable(folder.split(separator: "/").last.map(String.init) ?? "") { return .internal(url: basePath) }
    if case .draft(let draft) = sources.others[folder] {
      return .refused(.linkToDraft(written, draft, at: Span(wholeOf: draft)))
    }
    return .dead(suggestion: near(url, among: published.names, guesses).map { "/" + $0.dropFirst(basePath.utf8.count) })
  }

  /// Servers show `/om/index.html` at `/om/`.
  private func withoutIndexFile(_ path: String) -> String {
    path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path
  }

  /// What a link would lead to that was written without `https://`, `mailto:` or `tel:`.
  private func wholeAddress(meantBy text: String) -> String? {
    if EmailAddress(text) != nil { return "mailto:" + text }
    if let phone = PhoneNumber(text) { return "tel:" + phone.dialled }
    return text.hasPrefix("www.") && WebAddress("https://" + text) != nil ? "https://" + text : nil
  }

  /// The address at which a part of pages is shown, as links in texts write it.
  private func place(of part: FileWithoutPage.Part, in language: Language) -> SitePath {
    switch part {
    case .quote: routes.path(toSection: .quotes, in: language)
    case .statistic: routes.path(toSection: .statistics, in: language)
    case .contact: routes.path(toSection: .contact, in: language)
    case .meeting: routes.root(in: language)
    }
  }

  /// The likeliest of the site's addresses; none on a site so large that looking through it for each dead link would
  /// take minutes.
  private func near(_ target: String, among candidates: some Collection<String>, _ guesses: Guesses) -> String? {
    candidates.count <= 2_000 && guesses.takeOne() ? suggestion(for: target, among: candidates.sorted()) : nil
  }

  /// A file that has errors of its own has no page yet; the link to it is not reported as well.
  private func isUnreadable(_ target: String) -> Bool { site.unreadable.contains(target) }

  private func split(_ destination: String, at length: Int) -> (path: String, rest: String) {
    guard length < destination.utf8.count else { return (destination, "") }
    let end = destination.utf8.index(destination.startIndex, offsetBy: length)
    return (String(destination[..<end]), String(destination[end...]))
  }

  /// A relative path as one below the content folder; nil if it leads outside.
  private func resolved(_ path: String, beside source: SourcePath) -> String? {
    var path = path
    // Most links are to a file beside the text.
    if path.withUTF8({ !$0.contains(slash) }) { return neighbour(path, of: source) }
    var components = [String(source.withinContent.prefix { $0 != "/" })]
    for component in path.split(separator: "/") {
      switch component {
      case ".": break
      case "..": if components.popLast() == nil { return nil }
      default: components.append(String(component))
      }
    }
    return components.joined(separator: "/")
  }
}

/// `coalitions/07-x.md` for its translation `coalitions/07-x.en.md`.
private func withoutLanguage(_ path: String) -> String {
  let parts = path.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count > 2, parts.last == "md", Language(rawValue: String(parts[parts.count - 2])) != nil else {
    return path
  }
  return parts.dropLast(2).joined(separator: ".") + ".md"
}

/// What the bytes of a destination tell of where it leads.
private struct Shape {
  /// A place on the same page.
  let isFragment: Bool
  /// It begins with a slash.
  let isAbsolute: Bool
  /// It begins with a scheme or with two slashes.
  private(set) var leadsElsewhere: Bool
  /// How many bytes stand before `#` or `?`.
  let pathLength: Int

  init(of destination: String) {
    var destination = destination
    self = destination.withUTF8 { Shape(of: $0) }
  }

  private init(of destination: UnsafeBufferPointer<UInt8>) {
    isFragment = destination.first == UInt8(ascii: "#")
    isAbsolute = destination.first == slash
    leadsElsewhere = isAbsolute && destination.dropFirst().first == slash
    let endOfScheme = destination.firstIndex(from: 0) {
      $0.marks(of: ":") .| $0.marks(of: "/") .| $0.marks(of: "#")
    }
    if endOfScheme < destination.count, destination[endOfScheme] == UInt8(ascii: ":") { leadsElsewhere = true }
    pathLength = destination.firstIndex(from: 0) { $0.marks(of: "?") .| $0.marks(of: "#") }
  }
}
