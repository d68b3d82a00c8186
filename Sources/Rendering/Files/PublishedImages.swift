import Diagnostics
import Model

/// The pictures of the content folder under the names by which they are published.
struct PublishedImages: Sendable {
  /// The path in the output of each.
  var paths: [(image: Image, path: String)] = []
  var urls: [ImagePath: String] = [:]
}

/// Gives every picture a name that holds a hash of its content.
func publishedImages(of site: Site, reading read: ImageReader) -> Reported<PublishedImages> {
  var (images, report) = (PublishedImages(), [Diagnostic]())
  for image in site.images.values.sorted(by: { $0.path < $1.path }) {
    guard let bytes = read(image).reporting(to: &report) else { continue }
    let path = "images/" + fingerprinted(image.path.description, bytes)
    images.paths.append((image, path))
    images.urls[image.path] = site.baseURL.path + path
  }
  return Reported(images, report)
}
