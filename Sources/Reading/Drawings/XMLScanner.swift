/// Reads XML from token to token, and refuses what is not well-formed (XML 1.0, fifth edition) or declares entities.
struct XMLScanner {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private var open: [String] = []
  private var hasRoot = false

  enum Token {
    /// The start tag of an element, empty or not.
    case start(name: Located, attributes: [(name: Located, value: Located)])
    /// The text of an element, with references resolved.
    case text(Located)
  }

  /// A text with its place in the file.
  struct Located {
    let text: String
    let range: Range<Int>
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next token that can hold anything to judge; nil at the end.
  mutating func next() throws(LocatedSVGFault) -> Token? {
    while offset < bytes.count {
      let start = offset
      guard bytes[offset] == UInt8(ascii: "<") else {
        if let text = try text() { return .text(text) }
        continue
      }
      if has("<!--") {
        try skip(past: "-->", from: start + 4)
      } else if has("<![CDATA[") {
        try skip(past: "]]>", from: start + 9)
        guard !open.isEmpty else { throw fault(.malformed, start..<offset) }
        return .text(located(start + 9..<offset - 3))
      } else if has("<?") {
        try skip(past: "?>", from: start + 2)
        if located(start..<offset).text.hasPrefix("<?xml-stylesheet") {
          throw fault(.reference("xml-stylesheet"), start..<offset)
        }
      } else if has("<!") {
        try skipDocumentType()
      } else if has("</") {
        try closeElement()
      } else {
        return try openElement()
      }
    }
    guard open.isEmpty, hasRoot else { throw fault(.malformed, max(0, bytes.count - 1)..<bytes.count) }
    return nil
  }
}

extension XMLScanner {
  private mutating func openElement() throws(LocatedSVGFault) -> Token {
    let start = offset
    offset += 1
    let name = try self.name()
    guard !open.isEmpty || !hasRoot else { throw fault(.malformed, start..<offset) }
    hasRoot = true
    var attributes: [(name: Located, value: Located)] = []
    var names: Set<String> = []
    while true {
      let hasSpace = skipSpace()
      if has(">") {
        offset += 1
        open.append(name.text)
        return .start(name: name, attributes: attributes)
      }
      if has("/>") {
        offset += 2
        return .start(name: name, attributes: attributes)
      }
      guard hasSpace else { throw fault(.malformed, start..<offset) }
      let attribute = try self.name()
      guard names.insert(attribute.text).inserted else { throw fault(.malformed, attribute.range) }
      attributes.append((attribute, try value()))
    }
  }

  private mutating func closeElement() throws(LocatedSVGFault) {
    let start = offset
    offset += 2
    let name = try self.name()
    skipSpace()
    guard has(">"), open.popLast() == name.text else { throw fault(.malformed, start..<min(offset + 1, bytes.count)) }
    offset += 1
  }

  /// The value of an attribute, after its equals sign.
  private mutating func value() throws(LocatedSVGFault) -> Located {
    skipSpace()
    guard has("=") else { throw fault(.malformed, offset..<min(offset + 1, bytes.count)) }
    offset += 1
    skipSpace()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
      throw fault(.malformed, offset..<min(offset + 1, bytes.count))
    }
    let (quote, start) = (bytes[offset], offset + 1)
    guard let end = bytes[start...].firstIndex(of: quote), !bytes[start..<end].contains(UInt8(ascii: "<")) else {
      throw fault(.malformed, offset..<offset + 1)
    }
    offset = end + 1
    return Located(text: try resolved(start..<end), range: start..<end)
  }

  /// The text up to the next tag; nil where there is only space.
  private mutating func text() throws(LocatedSVGFault) -> Located? {
    let start = offset
    offset = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let text = try resolved(start..<offset)
    if text.utf8.allSatisfy(\.isXMLSpace) { return nil }
    guard !open.isEmpty else { throw fault(.malformed, start..<offset) }
    return Located(text: text, range: start..<offset)
  }

  private mutating func name() throws(LocatedSVGFault) -> Located {
    let start = offset
    while offset < bytes.count, bytes[offset].isXMLName { offset += 1 }
    guard offset > start, !bytes[start].isXMLDigit else {
      throw fault(.malformed, start..<min(offset + 1, bytes.count))
    }
    return located(start..<offset)
  }

  /// Skips the document type, unless it declares something.
  private mutating func skipDocumentType() throws(LocatedSVGFault) {
    let start = offset
    guard has("<!DOCTYPE"), !hasRoot else { throw fault(.malformed, start..<min(start + 2, bytes.count)) }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if bytes[offset] == UInt8(ascii: "[") { throw fault(.entity, start..<offset + 1) }
      offset += 1
    }
    guard offset < bytes.count else { throw fault(.malformed, start..<bytes.count) }
    offset += 1
  }
}

extension XMLScanner {
  private func has(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  @discardableResult private mutating func skipSpace() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset].isXMLSpace { offset += 1 }
    return offset > start
  }

  private mutating func skip(past end: StaticString, from start: Int) throws(LocatedSVGFault) {
    let opening = offset
    offset = start
    while offset < bytes.count, !has(end) { offset += 1 }
    guard offset < bytes.count else { throw fault(.malformed, opening..<min(start, bytes.count)) }
    offset += end.utf8CodeUnitCount
  }

  private func located(_ range: Range<Int>) -> Located {
    Located(text: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  private func fault(_ fault: SVGFault, _ range: Range<Int>) -> LocatedSVGFault {
    LocatedSVGFault(fault: fault, range: range)
  }

  /// A text with its references resolved: the five that XML has, and numbers.
  private func resolved(_ range: Range<Int>) throws(LocatedSVGFault) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else { return located(range).text }
    var (result, start) = ("", range.lowerBound)
    while let sign = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      guard let end = bytes[sign..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
        throw fault(.malformed, sign..<sign + 1)
      }
      let name = located(sign + 1..<end).text
      guard let character = character(named: name) else { throw fault(.entity, sign..<end + 1) }
      result += located(start..<sign).text
      result.append(character)
      start = end + 1
    }
    return result + located(start..<range.upperBound).text
  }

  private func character(named name: String) -> Character? {
    if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name] { return Character(known) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var isXMLDigit: Bool { (0x30...0x39).contains(self) || self == 0x2D || self == 0x2E }

  /// Whether a byte may stand in a name: letters, digits, `:`, `_`, `-`, `.`, and all that is not ASCII.
  fileprivate var isXMLName: Bool {
    self >= 0x80 || isXMLDigit || (0x41...0x5A).contains(self & 0xDF) || self == 0x3A || self == 0x5F
  }
}
