import Bytes
import Diagnostics

/// A sequence of the lines in a range of bytes, as ranges without their endings (LF or CR LF).
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  /// The offset of the next line.
  private(set) var position: Int
  private let end: Int

  /// The lines of `bytes` that begin in `range`.
  init(of bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    guard position < end else { return nil }
    let start = position
    let newline = bytes.withBytes { $0.part(0..<end).firstIndex(of: .newline, from: start) }
    position = newline.map { $0 + 1 } ?? end
    let stop = newline ?? end
    return start..<(stop > start && bytes[stop - 1] == .carriageReturn ? stop - 1 : stop)
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let numberSign = UInt8(ascii: "#")

  /// Whether it is a space, a tab or part of a line ending: the white space of YAML (YAML 1.2, sections 5.4 and 5.5).
  ///
  /// VT and FF are none, other than in `isSpace`: in YAML they are errors, and are reported.
  var isWhitespace: Bool { isBlank || self == .newline || self == .carriageReturn }
}

extension [UInt8] {
  /// The range without the whitespace at its two ends.
  func trimming(_ range: Range<Int>) -> Range<Int> { trimming(range, where: \.isWhitespace) }
}
