import Diagnostics
import Links
import Model

/// A style sheet of the theme with what it refers to.
struct StyleSheet {
  let name: String
  let file: SourceFile
  let references: [Reference]

  init(_ asset: ThemeSources.Asset) {
    (name, file) = (asset.name, asset.file)
    references = styleReferences(in: asset.file.bytes).map { range in
      let written = asset.file.text(range)
      return Reference(range: range, written: written, name: resolved(written, from: asset.name))
    }
  }

  /// What stands in `url(…)` or after `@import`, without quotation marks.
  struct Reference {
    let range: Range<Int>
    let written: String
    /// The name of the asset that is meant, whether it is there or not; nil where the path leads out of the theme.
    let name: String?

    /// Whether this is no file of the site's: an address with a scheme or host, a place in the sheet, nothing, or a path of
    /// the host that is not below the site's own.
    func leadsElsewhere(from basePath: String) -> Bool {
      written.isEmpty || written.contains(":") || written.hasPrefix("#") || written.hasPrefix("//")
        || (written.hasPrefix("/") && !written.hasPrefix(basePath))
    }
  }
}

/// The name of the asset that a relative reference means, seen from the asset that holds it; nil if it leads outside.
private func resolved(_ reference: String, from sheet: String) -> String? {
  let path = percentDecoded(String(reference.prefix { $0 != "?" && $0 != "#" }))
  guard !path.isEmpty, !path.hasPrefix("/") else { return nil }
  return resolved(path, from: sheet.split(separator: "/").dropLast().map(String.init))
}

/// Where a style sheet refers to other files (CSS Syntax Level 3, tokenization): comments and other strings do not count.
private func styleReferences(in bytes: [UInt8]) -> [Range<Int>] {
  var scanner = StyleScanner(bytes: bytes)
  return scanner.references()
}

private struct StyleScanner {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func references() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var isImport = false
    while index < bytes.count {
      let byte = bytes[index]
      if has("/*") {
        skip(past: "*/")
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let string = string()
        if isImport { found.append(string) }
        isImport = false
      } else if has("@import") {
        index += 7
        isImport = true
      } else if has("url("), !isInWord {
        index += 4
        found.append(argument())
        isImport = false
      } else {
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "{") { isImport = false }
        index += 1
      }
    }
    return found
  }

  /// What stands up to the closing parenthesis, without spaces and quotation marks.
  private mutating func argument() -> Range<Int> {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return string() }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
    var end = index
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// What stands between the quotation mark at the index and the next of its kind.
  private mutating func string() -> Range<Int> {
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != quote { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    let end = min(index, bytes.count)
    index = min(index + 1, bytes.count)
    return start..<end
  }

  private mutating func skip(past sign: StaticString) {
    index += 2
    while index < bytes.count, !has(sign) { index += 1 }
    index = min(index + sign.utf8CodeUnitCount, bytes.count)
  }

  /// Whether a letter or a hyphen stands before the index, so that no new word begins there.
  private var isInWord: Bool {
    guard index > 0 else { return false }
    let before = bytes[index - 1]
    return before == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before | 0x20)
  }

  /// Whether a word stands at the index, in letters of whatever case.
  private func has(_ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { offset in
      let (byte, sign) = (bytes[index + offset], word.utf8Start[offset])
      return byte == sign || (sign >= 0x61 && byte | 0x20 == sign)
    }
  }
}
