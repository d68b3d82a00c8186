import Bytes
import Diagnostics
import Fingerprint
import Markup
import Model
import Pictures
import Routes

/// The bytes of a file of the content folder that is published as it is, or why they cannot be had.
package typealias CopyReader = @Sendable (SourcePath) -> Reported<[UInt8]?>

/// The pictures of the content folder as they will be published, with the addresses that pages use for them: all are known
/// before the first picture is made.
package struct PublishedImages: Sendable {
  /// In the order of the pictures' paths.
  fileprivate(set) var pictures: [PictureFiles] = []
  fileprivate(set) var shown: [ImagePath: PublishedPicture] = [:]
}

/// A picture, and the files that are published in its place.
package struct PictureFiles: Sendable {
  package let image: Image
  /// The path in the output of each file, and which variant it holds; nil for the picture itself.
  let files: [(path: String, variant: PictureVariant?)]
  /// The hash of the picture of which variants are made, so that those that are kept need not read it again.
  let hash: SHA256?
  /// The paths of those files that something shows.
  private(set) var shownPaths: Set<String> = []
}

extension PictureFiles {
  /// The same picture with note of which of its files are among some URLs; nil if none is.
  func shown(among urls: Set<ExactText>, below basePath: String) -> PictureFiles? {
    let shown = files.map(\.path).filter { urls.contains(ExactText(basePath + $0)) }
    return shown.isEmpty ? nil : PictureFiles(image: image, files: files, hash: hash, shownPaths: Set(shown))
  }
}

/// Plans what is published of each picture, under names that hold a hash of what the file is made of, and end as its kind
/// does, whatever the picture's file is called.
package func publishedImages(of site: Site, reading read: CopyReader) -> Reported<PublishedImages> {
  var (images, report) = (PublishedImages(), [Diagnostic]())
  for image in site.images.values.sorted(by: { $0.path < $1.path }) {
    guard let kind = image.path.kind, let bytes = read(image.source).reporting(to: &report) else { continue }
    let picture = kind.hasVariants ? PictureFiles(variantsOf: image, bytes) : PictureFiles(copyOf: image, kind, bytes)
    images.pictures.append(picture)
    images.shown[image.path] = picture.published(below: site.baseURL.path)
  }
  return Reported(images, report)
}

extension PictureFiles {
  /// A picture that is published as it is, but for what it says of itself.
  fileprivate init(copyOf image: Image, _ kind: ImageKind, _ bytes: [UInt8]) {
    let name = fingerprinted(image.path.stem + "." + kind.ending, publishedCopy(of: bytes, kind))
    self.init(image: image, files: [(PublishedName.Folder.images.path(of: name), nil)], hash: nil)
  }

  /// A picture of which only other sizes are published.
  fileprivate init(variantsOf image: Image, _ bytes: [UInt8]) {
    let variants = PictureHeader(of: bytes).map(plannedVariants) ?? []
    let source = SHA256(of: bytes)
    self.init(
      image: image,
      files: variants.map { variant in
        let name = "\(image.path.stem)-\(variant.width).\(fingerprint(of: variant, source)).\(variant.format.ending)"
        return (PublishedName.Folder.images.path(of: name), variant)
      }, hash: source)
  }

  /// The addresses and sizes that pages have of the picture.
  fileprivate func published(below basePath: String) -> PublishedPicture? {
    let (others, webp) = (variants { $0 != .webp }, variants { $0 == .webp })
    func list(_ files: [(path: String, variant: PictureVariant)]) -> String? {
      files.isEmpty ? nil : files.map { "\(basePath)\($0.path) \($0.variant.width)w" }.joined(separator: ", ")
    }
    guard let (path, largest) = others.last ?? webp.last else {
      return files.first.map { PublishedPicture(url: basePath + $0.path, width: image.width, height: image.height) }
    }
    return PublishedPicture(
      url: basePath + path, width: largest.width, height: largest.height, sources: list(others) ?? list(webp),
      webpSources: others.isEmpty ? nil : list(webp))
  }

  /// The variants of some formats, the largest last.
  private func variants(_ isMeant: (PictureFormat) -> Bool) -> [(path: String, variant: PictureVariant)] {
    files.compactMap { file in file.variant.flatMap { isMeant($0.format) ? (file.path, $0) : nil } }
      .sorted { $0.variant.width < $1.variant.width }
  }
}

/// The first digits of a hash of all that a variant is made of: the picture, what is made, and by which program.
private func fingerprint(of variant: PictureVariant, _ source: SHA256) -> String {
  let recipe = "\(source.hexadecimal) \(variant.width) \(variant.height) \(variant.format.ending) \(pictureRevision)"
  return String(SHA256(of: Array(recipe.utf8)).hexadecimal.prefix(fingerprintLength))
}

/// The bytes of a picture that is published as it is.
func publishedCopy(of bytes: [UInt8], _ kind: ImageKind) -> [UInt8] { kind == .gif ? strippedGIF(bytes) : bytes }

extension Site {
  /// The documents of the results of what is published, by their paths.
  package var documents: [String] { content.kinds.flatMap(\.documents).map(\.document.value) }

  /// The pictures of what is published, which belong to it whether or not a theme shows them.
  package var pictures: [ImagePath] { content.kinds.flatMap(\.pictures).map(\.picture.value) }
}
