import Bytes
import Composing
import Diagnostics
import Markup
import Model
import Routes

/// All that a site publishes beside its pages.
package struct FileList: Sendable {
  private let assets: Assets
  private let images: PublishedImages
  private let rootFiles: [RootFile]
  private let routes: Routes
  /// Those that are written from the site itself.
  package let generated: [SiteFile]

  package init(of site: Site, at routes: Routes, theme: Theme, images: PublishedImages) {
    assets = theme.assets
    self.images = images
    rootFiles = site.content.rootFiles
    self.routes = routes
    generated = routes.files(with: site.figures)
  }

  /// Under which URL each picture is published.
  package var imageURLs: [ImagePath: String] { images.urls }

  package var paths: [String] {
    assets.files.map(\.path) + images.paths.map(\.path) + generated.map(routes.scheme.path) + rootFiles.map(\.path)
      + rootFiles.compactMap(\.folder)
  }

  /// The URLs of some pictures.
  package func urls(of images: [ImagePath]) -> [ExactText] { images.compactMap { imageURLs[$0] }.map { ExactText($0) } }

  /// The pictures that nothing shows, given the URLs of those that are shown.
  package func images(besides shown: Set<ExactText>) -> [Image] {
    images.paths.lazy.map(\.image).filter { !isShown($0, among: shown) }
  }

  /// Writes the files that are published as they lie in the theme, and of the content folder the files for the site's root
  /// and the pictures that are shown.
  package func writeCopies(
    reading copies: CopyReader, showing shown: Set<ExactText>, into sink: some Sink
  ) throws -> [Diagnostic] {
    var report: [Diagnostic] = []
    for file in assets.files { try file.bytes.withBytes { try write($0, to: file.path, sink) } }
    // Two files with the same bytes may have one name, as `a.jpg` and `a.jpeg`.
    var written: Set<String> = []
    for (image, path) in images.paths where isShown(image, among: shown) && written.insert(path).inserted {
      if let bytes = copies(image.source).reporting(to: &report) {
        try bytes.withBytes { try write($0, to: path, sink) }
      }
    }
    for file in rootFiles {
      if let bytes = copies(file.source).reporting(to: &report) {
        try bytes.withBytes { try write($0, to: file.path, sink) }
      }
    }
    return report
  }

  private func isShown(_ image: Image, among shown: Set<ExactText>) -> Bool {
    imageURLs[image.path].map { shown.contains(ExactText($0)) } ?? false
  }

  private func write(_ bytes: ByteView, to path: String, _ sink: some Sink) throws {
    if let path = OutputPath(path) { try sink.write(bytes, to: path) }
  }
}
