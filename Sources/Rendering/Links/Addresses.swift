import Diagnostics
import Fingerprint
import Markdown
import Model

/// Every address that the site will have, known before the first page is rendered, and the way from a content file to its
/// page.
struct Addresses: Sendable {
  /// The path part of the base URL, with slashes at both ends.
  let basePath: String
  let baseURL: String
  private let known: HashSet
  private let names: [String]
  /// Pages by the path of their content file below the content folder.
  private let sources: [String: PageJob]
  private let images: [ImagePath: String]
  private let site: Site

  /// `files` are the paths in the output of all that is not a page.
  init(of site: Site, files: [String], images: [ImagePath: String]) {
    let basePath = site.baseURL.path
    var names: [String] = files.map { basePath + $0 }
    for language in site.settings.languages {
      for job in site.jobs(in: language) {
        if let path = site.address(of: job, in: language) {
          names.append(path.address(below: basePath))
        }
      }
    }
    known = HashSet(names.lazy.map { quickHash($0) })
    self.basePath = basePath
    baseURL = site.baseURL.description
    self.names = names
    self.site = site
    self.images = images
    sources = Addresses.sources(of: site)
  }

  /// The URL that pages use for a path of the site: with the base URL's path, without its host.
  func url(_ path: SitePath) -> String { path.address(below: basePath) }

  /// The URL of a published picture.
  func url(of image: ImagePath) -> String? { images[image] }

  /// Whether something is published at a URL path, given as the bytes between the host and `?` or `#`.
  func knows(_ path: UnsafeRawBufferPointer) -> Bool { known.contains(quickHash(path)) }

  private static func sources(of site: Site) -> [String: PageJob] {
    var sources: [String: PageJob] = [:]
    for (index, coalition) in site.coalitions.enumerated() {
      sources[belowContent(coalition.name.path)] = .coalition(index)
    }
    for (index, page) in site.pages.enumerated() {
      let job: PageJob =
        switch site.section(of: page) {
        case _ where page.path.value == .root: .home
        case .coalitions: .coalitions(0)
        case .statistics: .statistics
        case .quotes: .quotes(0)
        case .contact: .contact
        case nil: .page(index)
        }
      sources[belowContent(page.name.path)] = job
    }
    return sources
  }
}

/// `coalitions/07-x.md`: the last two components, since content folders are one deep.
private func belowContent(_ path: SourcePath) -> String {
  let bytes = path.description.utf8
  let slash = UInt8(ascii: "/")
  guard let last = bytes.lastIndex(of: slash), let start = bytes[..<last].lastIndex(of: slash) else {
    return path.description
  }
  return String(path.description[bytes.index(after: start)...])
}

extension Addresses {
  /// Where a link in Markdown leads: `07-x.md` beside the file, `/koalitioner/`, `#rubrik` or another site.
  ///
  /// Where that is nowhere, another destination is suggested as long as there are guesses left.
  func resolve(
    _ destination: String, from source: SourcePath, in language: Language, _ guesses: Guesses
  ) -> LinkResolution {
    if destination.hasPrefix("#") { return .internal(url: destination) }
    if destination.hasPrefix("//") { return .external(url: destination) }
    if hasScheme(destination) { return .external(url: destination) }
    let (path, rest) = split(destination)
    if path.hasPrefix("/") { return resolveAbsolute(path, rest, guesses) }
    guard let target = resolved(path, beside: source) else { return .dead(suggestion: nil) }
    if let job = sources[target] {
      let path = site.address(of: job, in: language) ?? site.address(of: job, in: site.ownLanguage)
      return path.map { .internal(url: url($0) + rest) } ?? .dead(suggestion: nil)
    }
    if target.hasPrefix("images/"), let url = url(of: ImagePath(String(target.dropFirst("images/".count)))) {
      return .internal(url: url)
    }
    if isUnreadable(target) { return .internal(url: basePath) }
    return .dead(suggestion: near(target, among: sources.keys, guesses).map { shown($0, beside: source) })
  }

  /// What an image in Markdown shows: a file of `content/images/`, named alone, from the folder, or from beside the text.
  func image(_ destination: String, from source: SourcePath, _ guesses: Guesses) -> ImageResolution {
    if hasScheme(destination) || destination.hasPrefix("//") { return .elsewhere }
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
    let folder = belowContent(source).prefix { $0 != "/" } + "/"
    return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : "../" + path
  }

  private func resolveAbsolute(_ path: String, _ rest: String, _ guesses: Guesses) -> LinkResolution {
    let url = basePath + Substring(path.utf8.dropFirst())
    if known.contains(quickHash(url)) { return .internal(url: url + rest) }
    if known.contains(quickHash(url + "/")) { return .internal(url: url + "/" + rest) }
    return .dead(suggestion: near(url, among: names, guesses).map { "/" + $0.dropFirst(basePath.utf8.count) })
  }

  /// The likeliest of the site's addresses; none on a site so large that looking through it for each dead link would
  /// take minutes.
  private func near(_ target: String, among candidates: some Collection<String>, _ guesses: Guesses) -> String? {
    candidates.count <= 2_000 && guesses.takeOne() ? suggestion(for: target, among: candidates.sorted()) : nil
  }

  /// A file that has errors of its own has no page yet; the link to it is not reported as well.
  private func isUnreadable(_ target: String) -> Bool { site.unreadable.contains(target) }

  private func split(_ destination: String) -> (path: String, rest: String) {
    let end =
      destination.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? destination.endIndex
    if end == destination.endIndex { return (destination, "") }
    return (String(destination[..<end]), String(destination[end...]))
  }

  /// A relative path as one below the content folder; nil if it leads outside.
  private func resolved(_ path: String, beside source: SourcePath) -> String? {
    let folder = belowContent(source).utf8.prefix { $0 != UInt8(ascii: "/") }
    // Most links are to a file beside the text.
    if !path.utf8.contains(UInt8(ascii: "/")) { return "\(Substring(folder))/\(path)" }
    var components = [String(Substring(folder))]
    for component in path.split(separator: "/") {
      switch component {
      case ".": break
      case "..": if components.popLast() == nil { return nil }
      default: components.append(String(component))
      }
    }
    return components.joined(separator: "/")
  }

  private func hasScheme(_ destination: String) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !destination.utf8[..<colon].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
  }
}
