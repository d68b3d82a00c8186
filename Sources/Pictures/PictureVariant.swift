/// A picture that is made of an editor's: one of several sizes and formats.
package struct PictureVariant: Hashable, Sendable {
  /// In pixels, upright.
  package let width, height: Int
  package let format: PictureFormat

  package init(width: Int, height: Int, format: PictureFormat) {
    (self.width, self.height, self.format) = (width, height, format)
  }
}

/// The variants of a picture, from the narrowest on: each width as WebP and in the picture's own format.
///
/// The widths are 480, 960 and 1600 pixels as far as the picture is wider, and its own where it is less than 1600.
package func plannedVariants(of picture: PictureHeader) -> [PictureVariant] {
  let formats: [PictureFormat] = picture.format == .webp ? [.webp] : [.webp, picture.format]
  let widest = min(picture.width, widths[widths.count - 1])
  return (widths.filter { $0 < widest } + [widest]).flatMap { width in
    // The nearest whole number of rows.
    let height = max(1, (2 * width * picture.height + picture.width) / (2 * picture.width))
    return formats.map { PictureVariant(width: width, height: height, format: $0) }
  }
}

private let widths = [480, 960, 1600]
