import Diagnostics
import Model
import Pictures

/// The greatest size of a picture, in bytes.
let imageLimit = 50_000_000

/// Reads the pictures: whether each is what its name says, whole, and of a kind that can be published.
func readImages(
  _ paths: [SourcePath], in folder: some SourceFolder, into library: inout Library,
  reportingTo report: inout [Diagnostic]
) {
  let root = folder.path.appending(ImagePath.folder).description.utf8.count + 1
  for source in paths {
    let path = ImagePath(String(decoding: source.description.utf8.dropFirst(root), as: UTF8.self))
    guard SitePath("/" + path.description) != nil else {
      report.append(.badImageName(source))
      library.unreadable.insert(path.description)
      continue
    }
    if let size = imageSize(of: source, in: folder, reportingTo: &report) {
      library.images[path] = Image(path: path, source: source, width: size.width, height: size.height)
    } else {
      library.unreadable.insert(path.description)
    }
  }
}

/// The size of a picture in pixels; nil, with a diagnostic, if the file is no complete picture of the format that its file
/// extension says.
private func imageSize(
  of source: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> ImageSize? {
  func refuse(_ reason: Diagnostic) -> ImageSize? {
    report.append(reason)
    return nil
  }
  switch folder.contents(of: source, atMost: imageLimit) {
  case .failure(let fault): return refuse(.unreadableSource(source, fault))
  case .success(let bytes):
    guard let size = ImageSize(of: bytes) else {
      return ImageKind(ofFile: source.name) == .svg
        ? drawingSize(of: bytes, at: source, reportingTo: &report) : refuse(.notAnImage(source))
    }
    if size.kind == .avif { return refuse(.avifImage(source)) }
    // Servers derive the media type from the file extension: a picture named `.html` would run as a page.
    guard ImageKind(ofFile: source.name) == size.kind else { return refuse(.misnamedImage(source, size.kind)) }
    guard ByteReader(bytes: bytes).isWhole(as: size.kind) else { return refuse(.damagedImage(source)) }
    return size
  }
}

/// The size of a drawing; nil, with a diagnostic at the place in it, if it may not be published.
private func drawingSize(
  of bytes: [UInt8], at source: SourcePath, reportingTo report: inout [Diagnostic]
) -> ImageSize? {
  do throws(LocatedSVGFault) {
    let drawing = try SVG(bytes)
    return ImageSize(kind: .svg, width: drawing.width, height: drawing.height)
  } catch {
    report.append(.badDrawing(error.fault, at: Span(source, error.range)))
    return nil
  }
}
