import Bytes

/// Takes the words of a text, in lower case and with the signs on their letters, until the closure has had enough.
///
/// Letters and digits are words; all else stands between them, but for soft hyphens within.
func forEachWord(in text: ByteView, _ take: (String) -> Bool) {
  var word: [UInt8] = []
  var index = 0
  func isEnough() -> Bool {
    guard !word.isEmpty else { return false }
    defer { word.removeAll(keepingCapacity: true) }
    return !take(String(decoding: word, as: UTF8.self))
  }
  while index < text.count {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
      index += 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      word.append(byte | 0x20)
      index += 1
    case ..<0x80:
      if isEnough() { return }
      index += 1
    case 0xC3 where index + 1 < text.count && text[index + 1] | 0x20 != 0xB7:
      // The letters of Western Europe: their capitals, all but ß, are 32 below.
      let second = text[index + 1]
      word += [byte, second < 0x9F ? second | 0x20 : second]
      index += 2
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xAD: index += 2
    default:
      let length = min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, text.count - index)
      let rest = String(decoding: text[index..<index + length], as: UTF8.self)
      if let scalar = rest.unicodeScalars.first,
        scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
      {
        word += Array(rest.lowercased().utf8)
      } else if isEnough() {
        return
      }
      index += length
    }
  }
  _ = isEnough()
}

/// The beginning of a text of Markdown without what no reader sees: comments, tags, addresses of links, names of figures.
func visibleBeginning(of markdown: ArraySlice<UInt8>) -> [UInt8] {
  markdown.prefix(beginningLength).withBytes { text in
    var shown: [UInt8] = []
    shown.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard let end = endOfHiddenPart(at: index, in: text) else {
        shown.append(text[index])
        index += 1
        continue
      }
      shown.append(UInt8(ascii: " "))
      index = end
    }
    // The last word is perhaps only half there.
    if markdown.count > beginningLength {
      while let last = shown.last, last > UInt8(ascii: " ") { shown.removeLast() }
    }
    return shown
  }
}

/// As much as has the words of a body that are found, and what may be hidden between them.
private let beginningLength = 400

/// Where a part ends that begins at an index and that no reader sees; nil where none begins.
private func endOfHiddenPart(at index: Int, in text: ByteView) -> Int? {
  let end: StaticString
  switch text[index] {
  case UInt8(ascii: "<"): end = text.part(from: index).starts(with: "<!--".utf8) ? "-->" : ">"
  case UInt8(ascii: "]") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "("): end = ")"
  case UInt8(ascii: "{") where index + 1 < text.count && text[index + 1] == UInt8(ascii: "{"): end = "}}"
  default: return nil
  }
  return (index..<text.count).first { text.part(from: $0).starts(with: end.bytes) }.map { $0 + end.utf8CodeUnitCount }
    ?? text.count
}
