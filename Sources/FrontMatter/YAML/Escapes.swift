import Diagnostics

/// The escape sequences of a value between double quotation marks, each with the character that it stands for (YAML 1.1,
/// section 5.6).
struct Escapes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int
  private let end: Int

  init(in file: SourceFile, _ range: Range<Int>) {
    bytes = file.bytes
    index = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> (range: Range<Int>, scalar: Unicode.Scalar)? {
    while index + 1 < end, let backslash = bytes[index..<end - 1].firstIndex(of: UInt8(ascii: "\\")) {
      let stop = Swift.min(end, backslash + 2 + digits(after: bytes[backslash + 1]))
      index = stop
      if let scalar = scalar(of: backslash + 1..<stop) { return (backslash..<stop, scalar) }
    }
    return nil
  }

  private func digits(after letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// The character that a letter and its digits stand for after a backslash; nil where the letter stands for itself.
  private func scalar(of escape: Range<Int>) -> Unicode.Scalar? {
    if escape.count > 1 {
      return UInt32(String(decoding: bytes[escape.dropFirst()], as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return switch Unicode.Scalar(bytes[escape.lowerBound]) {
    case "0": "\0"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "e": "\u{1B}"
    case "N": "\u{85}"
    default: nil
    }
  }
}
