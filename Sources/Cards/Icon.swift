import Fingerprint
import Pictures

/// An icon of the site's that is drawn from the mark.
package enum Icon: CaseIterable, Hashable, Sendable {
  /// `favicon.ico`, with three sizes in it.
  case favicon
  /// What a phone of Apple's shows; it rounds the corners itself.
  case touch
  case small
  case large
  /// What a system may cut to a shape of its own: what matters is within the middle.
  case maskable
}

extension Icon {
  /// The name of the file, as an asset of the theme's.
  package var name: String {
    switch self {
    case .favicon: "favicon.ico"
    case .touch: "apple-touch-icon.png"
    case .small: "icon-192.png"
    case .large: "icon-512.png"
    case .maskable: "icon-maskable.png"
    }
  }

  /// The widths of the pictures in the file.
  package var sizes: [Int] {
    switch self {
    case .favicon: [16, 32, 48]
    case .touch: [180]
    case .small: [192]
    case .large, .maskable: [512]
    }
  }

  /// A hash of all that the icon is made of.
  package func key(with design: IconDesign) -> SHA256 {
    SHA256(
      of: Array(
        "icon 1, FreeType \(freeTypeVersion), zlib \(zlibVersion)\n\(name) \(design.ground) \(design.mark)".utf8))
  }

  /// The bytes of the file; nil where there is no memory.
  package func draw(with design: IconDesign) -> [UInt8]? {
    guard let rasteriser = Rasteriser() else { return nil }
    let pictures = sizes.map { encodePNG(picture(with: design, size: $0, rasteriser)) }
    return self == .favicon ? windowsIcon(of: Array(zip(sizes, pictures))) : pictures[0]
  }

  private func picture(with design: IconDesign, size: Int, _ rasteriser: Rasteriser) -> Canvas {
    var canvas = Canvas(width: size, height: size, ground: isWholeSquare ? design.ground : .clear)
    let mark = isWholeSquare ? design.mark.withoutGround : design.mark
    // The middle eight tenths are safe (W3C, Web App Manifest, "maskable").
    let inset = self == .maskable ? size / 8 : 0
    let area = Area(left: inset, top: inset, right: size - inset, bottom: size - inset)
    for shape in mark.shapes {
      guard let mask = rasteriser.mask(of: mark.placed(shape, in: area), within: canvas.area) else { continue }
      if case .colour(let colour) = shape.ink { canvas.fill(mask, colour) }
    }
    return canvas
  }

  /// Whether the ground reaches into the corners.
  private var isWholeSquare: Bool { self == .touch || self == .maskable }
}

/// An icon of Windows' with pictures in PNG, at most 255 pixels wide.
private func windowsIcon(of pictures: [(size: Int, bytes: [UInt8])]) -> [UInt8] {
  var bytes: [UInt8] = [0, 0, 1, 0, UInt8(pictures.count), 0]
  var offset = 6 + 16 * pictures.count
  for picture in pictures {
    bytes += [UInt8(picture.size), UInt8(picture.size), 0, 0, 1, 0, 32, 0]
    bytes += littleEndian(picture.bytes.count) + littleEndian(offset)
    offset += picture.bytes.count
  }
  return bytes + pictures.flatMap(\.bytes)
}

/// A number below 2³² in four bytes, the lowest first.
private func littleEndian(_ number: Int) -> [UInt8] { [0, 8, 16, 24].map { UInt8(number >> $0 & 255) } }
