import Bytes

/// A strict reader of JSON in UTF-8, whose depth is limited.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  private static let deepest = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension JSONReader {
  /// The value that all the bytes are; nil for anything else.
  mutating func readDocument() -> JSONValue? {
    skipSpace()
    guard let value = readValue() else { return nil }
    skipSpace()
    return index == bytes.count ? value : nil
  }
}

extension JSONReader {
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func readValue() -> JSONValue? {
    switch next {
    case UInt8(ascii: "{"): return nested { $0.readObject() }
    case UInt8(ascii: "["): return nested { $0.readList() }
    case UInt8(ascii: "\""): return readText().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return readNumber()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) -> JSONValue?) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    index += 1
    return read(&self)
  }

  private mutating func readObject() -> JSONValue? {
    var members: [String: JSONValue] = [:]
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard let name = readText(), members[name] == nil else { return nil }
      skipSpace()
      guard take(":") else { return nil }
      skipSpace()
      guard let value = readValue() else { return nil }
      members[name] = value
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { return nil }
    }
  }

  private mutating func readList() -> JSONValue? {
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .list(values) }
    while true {
      skipSpace()
      guard let value = readValue() else { return nil }
      values.append(value)
      skipSpace()
      if take("]") { return .list(values) }
      guard take(",") else { return nil }
    }
  }

  private mutating func readNumber() -> JSONValue? {
    let start = index
    _ = take("-")
    guard let first = next, first.isDigit else { return nil }
    skipDigits()
    if first == UInt8(ascii: "0"), index - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) { return nil }
    if take(".") {
      guard skipDigits() else { return nil }
    }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard skipDigits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func readText() -> String? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = readEscape() else { return nil }
        text += String(scalar).utf8
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// The character that stands after a backslash; two escapes may be the halves of one.
  private mutating func readEscape() -> Unicode.Scalar? {
    guard let sign = next else { return nil }
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return readUnicodeEscape()
    default: return nil
    }
  }

  private mutating func readUnicodeEscape() -> Unicode.Scalar? {
    guard let unit = readUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
    guard take("\\"), take("u"), let low = readUnit(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func readUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    let digits = bytes[index..<index + 4]
    guard digits.allSatisfy({ $0.isDigit || ($0.isLetter && $0 | 0x20 <= UInt8(ascii: "f")) }) else { return nil }
    index += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[index..<end].elementsEqual(word.bytes) else { return false }
    index = end
    return true
  }

  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = index
    while let byte = next, byte.isDigit { index += 1 }
    return index > start
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }
}
