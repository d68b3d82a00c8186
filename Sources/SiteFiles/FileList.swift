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
  /// In the order of their paths.
  private let documents: [Document]
  private let rootFiles: [RootFile]
  private let routes: Routes
  private let basePath: String
  /// Those that are written from the site itself.
  package let generated: [SiteFile]

  package init(of site: Site, at routes: Routes, theme: Theme, images: PublishedImages) {
    assets = theme.assets
    self.images = images
    documents = site.content.documents.values.sorted { $0.path.precedesByBytes($1.path) }
    basePath = site.baseURL.path
    rootFiles = site.content.rootFiles
    self.routes = routes
    generated = routes.files(with: site.figures)
  }

  /// Under which URL each picture is published.
  package var imageURLs: [ImagePath: String] { images.urls }

  package var paths: [String] {
    assets.files.map(\.path) + assets.icons.map(\.path) + images.paths.map(\.path) + documents.map(\.output)
      + generated.map(routes.scheme.path)
      + rootFiles.map(\.path)
      + rootFiles.compactMap(\.folder)
  }

  /// The URLs of some pictures.
  package func urls(of images: [ImagePath]) -> [ExactText] { images.compactMap { imageURLs[$0] }.map { ExactText($0) } }

  /// The URLs of some documents, by their paths.
  package func urls(of documents: [String]) -> [ExactText] {
    documents.map { ExactText(basePath + Document.folder + "/" + $0) }
  }

  /// The pictures that nothing shows, given the URLs of those that are shown.
  package func images(besides shown: Set<ExactText>) -> [Image] {
    images.paths.lazy.map(\.image).filter { !isShown($0, among: shown) }
  }

  /// The documents that nothing links to, given the URLs of those that something does.
  package func documents(besides linked: Set<ExactText>) -> [Document] {
    documents.filter { !isLinked($0, among: linked) }
  }

  /// Writes the files that are published as they lie in the theme, and of the content folder the files for the site's root,
  /// the pictures that are shown and the documents that are linked to.
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
    for document in documents where isLinked(document, among: shown) {
      if let bytes = copies(document.source).reporting(to: &report) {
        try bytes.withBytes { try write($0, to: document.output, sink) }
      }
    }
    for file in rootFiles {
      if let bytes = copies(file.source).reporting(to: &report) {
        try bytes.withBytes { try write($0, to: file.path, sink) }
      }
    }
    return report
  }

  private func isLinked(_ document: Document, among linked: Set<ExactText>) -> Bool {
    linked.contains(ExactText(basePath + document.output))
  }

  private func isShown(_ image: Image, among shown: Set<ExactText>) -> Bool {
    imageURLs[image.path].map { shown.contains(ExactText($0)) } ?? false
  }

  private func write(_ bytes: ByteView, to path: String, _ sink: some Sink) throws {
    if let path = OutputPath(path) { try sink.write(bytes, to: path) }
  }
}
