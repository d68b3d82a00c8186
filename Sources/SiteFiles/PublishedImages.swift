import Diagnostics
import Fingerprint
import Model
import Routes

/// The bytes of a file of the content folder that is published as it is, or why they cannot be had.
package typealias CopyReader = @Sendable (SourcePath) -> Reported<[UInt8]?>

/// The pictures of the content folder under the names by which they are published.
package struct PublishedImages: Sendable {
  /// The path in the output of each.
  var paths: [(image: Image, path: String)] = []
  var urls: [ImagePath: String] = [:]
}

/// Gives every picture a name that holds a hash of its content, and ends as its kind does, whatever its file is called.
package func publishedImages(of site: Site, reading read: CopyReader) -> Reported<PublishedImages> {
  var (images, report) = (PublishedImages(), [Diagnostic]())
  for image in site.images.values.sorted(by: { $0.path < $1.path }) {
    guard let kind = image.path.kind, let bytes = read(image.source).reporting(to: &report) else { continue }
    let path = PublishedName.Folder.images.path(of: fingerprinted(image.path.stem + "." + kind.ending, bytes))
    images.paths.append((image, path))
    images.urls[image.path] = site.baseURL.path + path
  }
  return Reported(images, report)
}

extension Site {
  /// The documents of the results of what is published, by their paths.
  package var documents: [String] { content.kinds.flatMap(\.documents).map(\.document.value) }

  /// The pictures of what is published, which belong to it whether or not a theme shows them.
  package var pictures: [ImagePath] { content.kinds.flatMap(\.pictures).map(\.picture.value) }
}
