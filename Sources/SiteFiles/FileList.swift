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

  /// How each picture is published.
  package var pictures: [ImagePath: PublishedPicture] { images.shown }

  /// The URLs of what is published only where something leads to it.
  package var copies: [String] {
    images.pictures.flatMap(\.files).map { basePath + $0.path } + documents.map { basePath + $0.output }
  }

  package var paths: [String] {
    assets.files.map(\.path) + assets.icons.map(\.path) + images.pictures.flatMap(\.files).map(\.path)
      + documents.map(\.output)
      + generated.map(routes.scheme.path)
      + rootFiles.map(\.path)
      + rootFiles.compactMap(\.folder)
  }

  /// The URLs of some pictures.
  package func urls(of images: [ImagePath]) -> [ExactText] {
    images.compactMap { pictures[$0] }.map { ExactText($0.url) }
  }

  /// The URLs of some documents, by their paths.
  package func urls(of documents: [String]) -> [ExactText] {
    documents.map { ExactText(basePath + Document.folder + "/" + $0) }
  }

  /// The pictures that nothing shows, given the URLs of those that are shown.
  package func images(besides shown: Set<ExactText>) -> [Image] {
    images.pictures.lazy.filter { $0.shown(among: shown, below: basePath) == nil }.map(\.image)
  }

  /// The documents that nothing links to, given the URLs of those that something does.
  package func documents(besides linked: Set<ExactText>) -> [Document] {
    documents.filter { !isLinked($0, among: linked) }
  }

  /// The pictures that something shows, with the sizes that it asks for, each once: files with the same bytes may have one
  /// name, as `a.jpg` and `a.jpeg`.
  package func images(among shown: Set<ExactText>) -> [PictureFiles] {
    var paths: Set<String> = []
    return images.pictures.compactMap { $0.shown(among: shown, below: basePath) }.filter { picture in
      picture.shownPaths.allSatisfy { paths.insert($0).inserted }
    }
  }

  /// Writes the files that are published as they lie in the theme, and of the content folder the files for the site's root
  /// and the documents that are linked to.
  package func writeCopies(
    reading copies: CopyReader, showing shown: Set<ExactText>, into sink: some Sink
  ) throws -> [Diagnostic] {
    var report: [Diagnostic] = []
    for file in assets.files { try file.bytes.withBytes { try write($0, to: file.path, sink) } }
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

  private func write(_ bytes: ByteView, to path: String, _ sink: some Sink) throws {
    if let path = OutputPath(path) { try sink.write(bytes, to: path) }
  }
}
