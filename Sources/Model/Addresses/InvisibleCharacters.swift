import Bytes

/// The first character of an address that nobody sees: of no width, for the direction of text, or a space other than the
/// plain one.
///
///     firstInvisible(in: "https://mau.se/\u{200B}")  // U+200B
package func firstInvisible(in address: String) -> Unicode.Scalar? {
  if address.withBytes({ $0.isASCII }) { return nil }
  return address.unicodeScalars.first { $0.isInvisible }
}

extension String {
  /// An address without the characters that nobody sees; nil if there is a space within it, for which something else may be meant.
  var withoutInvisibles: String? {
    let scalars = unicodeScalars.drop(while: \.isInvisible).filter { !$0.isInvisible || $0.isUnusualSpace }
    let end = scalars.lastIndex { !$0.isInvisible }.map { scalars.index(after: $0) } ?? scalars.startIndex
    let rest = String(String.UnicodeScalarView(scalars[..<end]))
    return rest.unicodeScalars.contains(where: \.isInvisible) ? nil : rest
  }
}

extension Unicode.Scalar {
  /// A space that is not broken, or of another width than the plain one.
  package var isUnusualSpace: Bool { value > 0x7F && properties.generalCategory == .spaceSeparator }

  var isInvisible: Bool {
    guard value > 0x7F else { return false }
    switch properties.generalCategory {
    case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}
