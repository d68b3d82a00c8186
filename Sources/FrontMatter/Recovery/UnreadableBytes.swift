import Bytes
import Diagnostics

extension SourceFile {
  /// The same file with a space for each byte that YAML cannot read or should not take for a line break, all reported.
  ///
  /// Bytes that are not UTF-8 have been reported with the file as a whole, and only become spaces here.
  func replacingUnreadableBytes(in range: Range<Int>, reportingTo report: inout [Diagnostic]) -> SourceFile {
    var bytes = bytes
    var found = [(scalar: Unicode.Scalar, range: Range<Int>)]()
    self.bytes.withBytes { source in
      var index = range.lowerBound
      while index < range.upperBound {
        let length = source.sequenceLength(at: index)
        let place = index..<index + max(1, length)
        index = place.upperBound
        if length > 0 {
          guard let scalar = source.scalar(at: place.lowerBound, length: length), scalar.isUnreadable,
            !isLineEnding(place)
          else { continue }
          if let last = found.last, last.scalar == scalar, last.range.upperBound == place.lowerBound {
            found[found.count - 1].range = last.range.lowerBound..<place.upperBound
          } else {
            found.append((scalar, place))
          }
        }
        for byte in place { bytes[byte] = .space }
      }
    }
    report += found.prefix(Self.mostReported).enumerated().map { number, one in
      let unsaid = number == Self.mostReported - 1 ? found.count - Self.mostReported : 0
      return .controlCharacter(one.scalar, at: span(one.range), others: unsaid)
    }
    return found.isEmpty && bytes == self.bytes ? self : SourceFile(path, bytes)
  }

  /// So many places are told one by one; a file with more is no text.
  private static let mostReported = 20

  private func isLineEnding(_ place: Range<Int>) -> Bool {
    bytes[place.lowerBound] == .carriageReturn && place.upperBound < bytes.count
      && bytes[place.upperBound] == .newline
  }
}

extension Unicode.Scalar {
  /// Whether it is a character that no page may hold, or an invisible line break or byte-order mark.
  fileprivate var isUnreadable: Bool {
    switch value {
    case 0x0D, 0x2028, 0x2029, 0xFEFF: true
    default: isForbidden
    }
  }
}
