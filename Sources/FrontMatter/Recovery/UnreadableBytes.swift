import Bytes
import Diagnostics

extension SourceFile {
  /// The file with spaces in place of invalid UTF-8, forbidden characters and invisible line breaks, so that libyaml can
  /// read it.
  ///
  /// All are reported but invalid UTF-8, which `checkEncoding` has reported.
  func replacingUnreadableBytes(in range: Range<Int>, reportingTo report: inout [Diagnostic]) -> SourceFile {
    var bytes = bytes
    var found = [(scalar: Unicode.Scalar, range: Range<Int>)]()
    self.bytes.withBytes { source in
      var index = range.lowerBound
      while index < range.upperBound {
        let length = source.sequenceLength(at: index)
        let character = index..<index + max(1, length)
        index = character.upperBound
        if length > 0 {
          guard let scalar = source.scalar(at: character.lowerBound, length: length), scalar.isUnreadable,
            !isLineEnding(character)
          else { continue }
          if let last = found.last, last.scalar == scalar, last.range.upperBound == character.lowerBound {
            found[found.count - 1].range = last.range.lowerBound..<character.upperBound
          } else {
            found.append((scalar, character))
          }
        }
        for byte in character { bytes[byte] = .space }
      }
    }
    report += found.prefix(Self.mostReported).enumerated().map { number, one in
      let unsaid = number == Self.mostReported - 1 ? found.count - Self.mostReported : 0
      return .controlCharacter(one.scalar, at: span(one.range), others: unsaid)
    }
    return found.isEmpty && bytes == self.bytes ? self : SourceFile(path, bytes)
  }

  /// Only the first so many are reported one by one: a file with more is not text.
  private static let mostReported = 20

  private func isLineEnding(_ character: Range<Int>) -> Bool {
    bytes[character.lowerBound] == .carriageReturn && character.upperBound < bytes.count
      && bytes[character.upperBound] == .newline
  }
}

extension Unicode.Scalar {
  /// Whether HTML forbids it, or it is a lone carriage return, U+2028, U+2029 or a byte-order mark.
  fileprivate var isUnreadable: Bool {
    switch value {
    case 0x0D, 0x2028, 0x2029, 0xFEFF: true
    default: isForbidden
    }
  }
}
