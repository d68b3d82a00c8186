import Diagnostics
import Jobs
import Markup
import Model

/// All that a site publishes beside its pages.
struct FileList: Sendable {
  private let assets: Assets
  private let images: PublishedImages
  private let generated: [(path: String, file: SiteFile)]

  init(of site: Site, theme: Theme, images: PublishedImages) {
    assets = theme.assets
    self.images = images
    var generated: [(String, SiteFile)] = DataFile.all(of: site, in: site.ownLanguage).map { ($0.path, .data($0)) }
    generated += site.sitemapFiles.map { ($0, .sitemap($0)) }
    generated += site.settings.languages.map { (site.root(in: $0).description.dropFirst() + "feed.xml", .feed($0)) }
    self.generated =
      generated + [
        ("robots.txt", .robots), ("manifest.webmanifest", .webManifest), ("_headers", .headers),
        (".nojekyll", .noJekyll),
      ]
  }

  var paths: [String] { assets.files.map(\.path) + images.paths.map(\.path) + generated.map(\.path) }

  /// Writes all files; those that are made from the site by as many jobs as the pages.
  func write(
    _ editions: [LocalizedSite], pictures: ImageReader, into sink: some Sink
  ) async throws -> [Diagnostic] {
    var report: [Diagnostic] = []
    for file in assets.files { try write(file.bytes, to: file.path, sink) }
    for (image, path) in images.paths {
      if let bytes = pictures(image).reporting(to: &report) { try write(bytes, to: path, sink) }
    }
    let results = await generated.concurrentMap(jobs: editions.first?.site.edition.jobs ?? 1, run: 1) { files in
      var output = Markup()
      return files.map { file in
        Result {
          output.bytes.removeAll(keepingCapacity: true)
          write(file.file, of: editions, into: &output)
          try write(output.bytes, to: file.path, sink)
        }
      }
    }
    for result in results { try result.get() }
    return report
  }

  private func write(_ file: SiteFile, of editions: [LocalizedSite], into output: inout Markup) {
    guard let site = editions.first?.site else { return }
    switch file {
    case .data(let data): data.write(site, into: &output)
    case .sitemap(let name): site.writeSitemap(name, into: &output)
    case .feed(let language): editions.first { $0.language == language }?.writeFeed(into: &output)
    case .robots: writeRobots(of: site, into: &output)
    case .headers: writeHeaders(of: site, into: &output)
    case .noJekyll: break
    case .webManifest: writeWebManifest(of: site, icon: assets.urls["favicon.svg"], into: &output)
    }
  }

  private func write(_ bytes: [UInt8], to path: String, _ sink: some Sink) throws {
    if let path = OutputPath(path) { try sink.write(bytes, to: path) }
  }
}
