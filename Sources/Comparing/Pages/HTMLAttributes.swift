import Bytes

/// An attribute of a tag, by its ranges in the page.
package struct HTMLAttribute: Sendable {
  package let name: Range<Int>
  /// What stands in the quotation marks; nil if there is no `=`.
  package let value: Range<Int>?
}

extension ByteView {
  /// The attributes of a tag, in their order.
  package func attributes(of tag: HTMLTag) -> [HTMLAttribute] {
    var (attributes, index, end) = ([HTMLAttribute](), tag.attributes.lowerBound, tag.attributes.upperBound)
    while true {
      while index < end, self[index].isSpace || self[index] == UInt8(ascii: "/") { index += 1 }
      guard index < end else { return attributes }
      let start = index
      // A name may begin with `=`, says the standard; so each turn of the loop takes at least one byte.
      index += 1
      while index < end, !self[index].isSpace, self[index] != UInt8(ascii: "="), self[index] != UInt8(ascii: "/") {
        index += 1
      }
      let name = start..<index
      while index < end, self[index].isSpace { index += 1 }
      guard index < end, self[index] == UInt8(ascii: "=") else {
        attributes.append(HTMLAttribute(name: name, value: nil))
        continue
      }
      index += 1
      let value = attributeValue(from: &index, to: end)
      attributes.append(HTMLAttribute(name: name, value: value))
    }
  }

  /// The value of an attribute of a tag, with its character references resolved; nil if the tag has none.
  package func value(of name: StaticString, in tag: HTMLTag) -> String? {
    attributes(of: tag).first { isName($0.name, name) }.map { attribute in
      attribute.value.map { resolvingReferences(in: part($0)) } ?? ""
    }
  }

  /// The range of the value at `index`, which moves behind it.
  private func attributeValue(from index: inout Int, to end: Int) -> Range<Int> {
    while index < end, self[index].isSpace { index += 1 }
    guard index < end else { return end..<end }
    let quote = self[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = index + 1
      let closing = Swift.min(firstIndex(of: quote, from: start) ?? end, end)
      index = Swift.min(closing + 1, end)
      return Swift.min(start, closing)..<closing
    }
    let start = index
    while index < end, !self[index].isSpace { index += 1 }
    return start..<index
  }
}

/// Text of HTML with its character references resolved: those that msi writes, and those by number.
package func resolvingReferences(in text: ByteView) -> String {
  guard text.holds(UInt8(ascii: "&")) else { return text.string }
  var (resolved, index) = ([UInt8](), 0)
  while let ampersand = text.firstIndex(of: UInt8(ascii: "&"), from: index) {
    resolved += text.part(index..<ampersand)
    index = ampersand + 1
    // The longest that is known has seven characters.
    let longest = Swift.min(ampersand + 10, text.count)
    guard let end = text.part(index..<longest).firstIndex(of: UInt8(ascii: ";"), from: 0),
      let character = character(named: text.part(index..<index + end).string)
    else {
      resolved.append(UInt8(ascii: "&"))
      continue
    }
    resolved += String(character).utf8
    index += end + 1
  }
  resolved += text.part(from: index)
  return String(decoding: resolved, as: UTF8.self)
}

private func character(named name: String) -> Unicode.Scalar? {
  switch name {
  case "amp": "&"
  case "lt": "<"
  case "gt": ">"
  case "quot": "\""
  case "apos": "'"
  case "nbsp": "\u{A0}"
  case "shy": "\u{AD}"
  default: scalar(numbered: name)
  }
}

private func scalar(numbered name: String) -> Unicode.Scalar? {
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  let number = digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return number.flatMap { Unicode.Scalar($0) }
}
