/// JSON as a strict reader sees it (RFC 8259): a second opinion on what the renderer writes.
enum JSON: Equatable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case array([JSON])
  case object([String: JSON])

  /// Nil if the text is not JSON, has a key twice, or holds a number that is not whole.
  init?(reading text: String) {
    var reader = JSONReader(rest: Array(text.unicodeScalars)[...])
    guard let value = reader.value(), reader.next() == nil else { return nil }
    self = value
  }

  var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  subscript(key: String) -> JSON? { if case .object(let members) = self { members[key] } else { nil } }
}

private struct JSONReader {
  var rest: ArraySlice<Unicode.Scalar>

  /// The next scalar that is not white space, left where it is.
  mutating func next() -> Unicode.Scalar? {
    rest = rest.drop { " \n\r\t".unicodeScalars.contains($0) }
    return rest.first
  }

  mutating func takes(_ expected: Unicode.Scalar) -> Bool {
    guard next() == expected else { return false }
    rest.removeFirst()
    return true
  }

  mutating func value() -> JSON? {
    switch next() {
    case "n": word("null") ? .null : nil
    case "t": word("true") ? .flag(true) : nil
    case "f": word("false") ? .flag(false) : nil
    case "\"": string().map(JSON.text)
    case "[": list("[", "]") { $0.value() }.map(JSON.array)
    case "{": object()
    default: number()
    }
  }

  private mutating func word(_ word: String) -> Bool {
    defer { rest = rest.dropFirst(word.unicodeScalars.count) }
    return rest.starts(with: word.unicodeScalars)
  }

  private mutating func number() -> JSON? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest.dropFirst(digits.count)
    guard digits.count == 1 || digits.first != "0" else { return nil }
    return Int(digits.map(String.init).joined()).map(JSON.number)
  }

  private mutating func object() -> JSON? {
    let members = list("{", "}") { reader -> (String, JSON)? in
      guard reader.next() == "\"", let key = reader.string(), reader.takes(":"), let value = reader.value() else {
        return nil
      }
      return (key, value)
    }
    guard let members, Set(members.map(\.0)).count == members.count else { return nil }
    return .object(Dictionary(uniqueKeysWithValues: members))
  }

  private mutating func list<Item>(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, item: (inout JSONReader) -> Item?
  ) -> [Item]? {
    var items: [Item] = []
    guard takes(open) else { return nil }
    if takes(close) { return items }
    repeat {
      guard let next = item(&self) else { return nil }
      items.append(next)
    } while takes(",")
    return takes(close) ? items : nil
  }

  private mutating func string() -> String? {
    guard takes("\"") else { return nil }
    var units: [UInt16] = []
    while let scalar = rest.popFirst(), scalar != "\"" {
      guard scalar.value >= 0x20 else { return nil }
      if scalar == "\\" {
        guard let unit = escape() else { return nil }
        units.append(unit)
      } else {
        units += Array(String(scalar).utf16)
      }
    }
    return String(validating: units, as: UTF16.self)
  }

  private mutating func escape() -> UInt16? {
    switch rest.popFirst() {
    case "\"": 0x22
    case "\\": 0x5C
    case "n": 0x0A
    case "t": 0x09
    case "u": hexadecimal()
    default: nil
    }
  }

  private mutating func hexadecimal() -> UInt16? {
    let digits = rest.prefix(4)
    rest = rest.dropFirst(4)
    return digits.count == 4 ? UInt16(digits.map(String.init).joined(), radix: 16) : nil
  }
}
