import Bytes

/// A plain text, such as a title, with typographic quotation marks, dashes and ellipses; nothing is escaped.
///
///     typographic("Workshop om \"Social imagination\"", .swedish)  // Workshop om ”Social imagination”
package func typographic(_ text: String, _ typography: Typography) -> String {
  text.withBytes { replaced(in: $0, typography) } ?? text
}

/// The text with replacements; nil if there are none.
private func replaced(in bytes: ByteView, _ typography: Typography) -> String? {
  var result: [UInt8] = []
  var start = 0
  var index = bytes.firstSpecialIndex(from: 0)
  while index < bytes.count {
    if let replacement = replacement(in: bytes, at: index, typography) {
      result.append(contentsOf: bytes.part(start..<index - replacement.overlap))
      result.append(contentsOf: replacement.markup.bytes)
      index += replacement.length
      start = index
    } else {
      index += bytes.run(at: index)
    }
    index = bytes.firstSpecialIndex(from: index)
  }
  guard start > 0 else { return nil }
  result.append(contentsOf: bytes.part(start..<bytes.count))
  return String(decoding: result, as: UTF8.self)
}

private func replacement(in bytes: ByteView, at index: Int, _ typography: Typography) -> Replacement? {
  switch bytes[index] {
  case _ where typography == .none: nil
  case .ascii("\""), .ascii("'"): typography.quote(in: bytes, at: index, after: .space)
  case .ascii("-"): typography.dash(in: bytes, at: index, after: .space, endsLine: false)
  case .ascii("."): typography.dots(in: bytes, at: index)
  case .ascii("%"): typography.percentSign(in: bytes, at: index, after: .space)
  default: nil
  }
}
