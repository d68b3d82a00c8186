/// A tag of an SVG file.
struct SVGTag {
  let name: String
  var attributes: [Attribute] = []
  var isEnd = false
  /// Whether it ends itself, `<path/>`.
  var isEmpty = false
  var range: Range<Int>

  struct Attribute {
    let name: String
    let text: String
    /// Where its text stands.
    let range: Range<Int>
  }

  subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// The tags of an SVG file, one after the other; comments, declarations and text are passed over.
struct SVGTags {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension SVGTags {
  mutating func next() throws(DrawingFault) -> SVGTag? {
    while index < bytes.count {
      if !has("<") {
        index += 1
      } else if has("<!--") {
        try skip(past: "-->")
      } else if has("<?") {
        try skip(past: "?>")
      } else {
        return try tag()
      }
    }
    return nil
  }

  /// Goes on to the next tag.
  mutating func skipText() { while index < bytes.count, !has("<") { index += 1 } }

  private mutating func tag() throws(DrawingFault) -> SVGTag {
    let start = index
    index += 1
    let isEnd = has("/")
    if isEnd { index += 1 }
    var tag = SVGTag(name: word(), isEnd: isEnd, range: start..<index)
    tag.range = start..<index
    guard !tag.name.isEmpty else { throw DrawingFault(reason: .notSVG, range: start..<index) }
    while true {
      skipSpaces()
      if has("/>") {
        index += 2
        tag.isEmpty = true
        return tag
      }
      if has(">") {
        index += 1
        return tag
      }
      tag.attributes.append(try attribute())
    }
  }

  private mutating func attribute() throws(DrawingFault) -> SVGTag.Attribute {
    let start = index
    let name = word()
    skipSpaces()
    let hasValue = has("=")
    index += 1
    skipSpaces()
    guard !name.isEmpty, hasValue, index < bytes.count, has("\"") || has("'") else {
      throw DrawingFault(reason: .notSVG, range: start..<min(index, bytes.count))
    }
    let quote = bytes[index]
    index += 1
    let value = index
    while index < bytes.count, bytes[index] != quote { index += 1 }
    guard index < bytes.count else { throw DrawingFault(reason: .notSVG, range: start..<bytes.count) }
    index += 1
    let range = value..<(index - 1)
    return SVGTag.Attribute(name: name, text: String(decoding: bytes[range], as: UTF8.self), range: range)
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func skipSpaces() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }

  private mutating func skip(past sign: StaticString) throws(DrawingFault) {
    let start = index
    while index < bytes.count, !has(sign) { index += 1 }
    guard index < bytes.count else { throw DrawingFault(reason: .notSVG, range: start..<bytes.count) }
    index += sign.utf8CodeUnitCount
  }

  private func has(_ sign: String) -> Bool { bytes[index...].starts(with: sign.utf8) }
  private func has(_ sign: StaticString) -> Bool { has(sign.description) }
}
