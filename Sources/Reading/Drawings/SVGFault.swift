/// Why a drawing in SVG cannot be published as it is.
enum SVGFault: Error, Hashable {
  /// It is no well-formed XML, or breaks off.
  case malformed
  /// Its text is not UTF-8.
  case otherEncoding
  /// Its root is no `svg` in SVG's own namespace.
  case notADrawing
  /// It declares or uses names for texts, which may stand for anything.
  case entity
  /// An element that runs something or brings in a page.
  case element(String)
  /// An attribute that runs something.
  case attribute(String)
  /// An address outside of the drawing.
  case reference(String)
}

/// A fault with the place in the file where it is.
struct LocatedSVGFault: Error {
  let fault: SVGFault
  let range: Range<Int>
}
