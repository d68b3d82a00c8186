import Diagnostics
import Fingerprint
import Markdown
import Markup
import Model

/// Every address that the site will have, known before the first page is rendered, and the way from a content file to its
/// page.
struct Addresses: Sendable {
  /// The path part of the base URL, with slashes at both ends.
  let basePath: String
  let baseURL: String
  private let published: PublishedPaths
  private let sources: SourcePages
  private let images: [ImagePath: String]
  /// The hashes of the pictures' URLs.
  private let pictures: HashSet
  private let site: Site

  init(of site: Site, published: PublishedPaths, sources: SourcePages, images: [ImagePath: String]) {
    basePath = site.baseURL.path
    baseURL = site.baseURL.description
    pictures = HashSet(images.values.map { quickHash($0) })
    self.published = published
    self.sources = sources
    self.images = images
    self.site = site
  }

  /// The URL that pages use for a path of the site: with the base URL's path, without its host.
  func url(_ path: SitePath) -> String { path.address(below: basePath) }

  /// The URL of a published picture.
  func url(of image: ImagePath) -> String? { images[image] }

  /// Whether something in a content file could not be read.
  func isUnreadable(_ source: SourcePath) -> Bool { isUnreadable(belowContent(source)) }

  /// Whether there is a page or a redirect at a path of the site.
  func isPage(_ path: SitePath) -> Bool { knows(quickHash(url(path))) }

  /// Whether something is published at a URL path, given as the hash of what stands between the host and `?` or `#`.
  func knows(_ path: UInt64) -> Bool { published.contains(path) }

  /// Whether a picture is published at a URL path, given as its hash.
  func isPicture(_ path: UInt64) -> Bool { pictures.contains(path) }
}

/// `coalitions/07-x.md`: the last two components, since content folders are one deep.
func belowContent(_ path: SourcePath) -> String {
  var path = path.description
  return path.withUTF8 { String(decoding: $0[startBelowContent(of: $0)...], as: UTF8.self) }
}

private func startBelowContent(of path: UnsafeBufferPointer<UInt8>) -> Int {
  guard let last = path.lastIndex(of: slash), let start = path[..<last].lastIndex(of: slash) else { return 0 }
  return start + 1
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

private let slash = UInt8(ascii: "/")

extension Addresses {
  /// Where a link in Markdown leads: `07-x.md` beside the file, `/koalitioner/`, `#rubrik` or another site.
  ///
  /// Where that is nowhere, another destination is suggested as long as there are guesses left.
  func resolve(
    _ destination: String, from source: SourcePath, in language: Language, _ guesses: Guesses
  ) -> LinkResolution {
    let shape = Shape(of: destination)
    if shape.isFragment { return .internal(url: destination) }
    if shape.leadsElsewhere { return .external(url: destination) }
    let (path, rest) = split(destination, at: shape.pathLength)
    if shape.isAbsolute { return resolveAbsolute(path, rest, guesses) }
    guard let target = resolved(path, beside: source) else { return .dead(suggestion: nil) }
    if let job = sources.pages[target] {
      let path = site.address(of: job, in: language) ?? site.address(of: job, in: site.ownLanguage)
      return path.map { .internal(url: rest.isEmpty ? url($0) : url($0) + rest) } ?? .dead(suggestion: nil)
    }
    if target.hasPrefix("images/"), let url = url(of: ImagePath(String(target.dropFirst("images/".count)))) {
      return .internal(url: url)
    }
    if isUnreadable(target) { return .internal(url: basePath) }
    return .dead(suggestion: near(target, among: sources.pages.keys, guesses).map { shown($0, beside: source) })
  }

  /// What an image in Markdown shows: a file of `content/images/`, named alone, from the folder, or from beside the text.
  func image(_ destination: String, from source: SourcePath, _ guesses: Guesses) -> ImageResolution {
    if Shape(of: destination).leadsElsewhere { return .elsewhere }
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
    let url = basePath.utf8.count == 1 ? path : basePath + Substring(path.utf8.dropFirst())
    if published.contains(quickHash(url)) { return .internal(url: url + rest) }
    if published.contains(quickHash(url + "/")) { return .internal(url: url + "/" + rest) }
    return .dead(suggestion: near(url, among: published.names, guesses).map { "/" + $0.dropFirst(basePath.utf8.count) })
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
    var components = [String(belowContent(source).prefix { $0 != "/" })]
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
