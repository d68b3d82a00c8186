import Bytes
import Diagnostics
import Model

/// The parts of the name of a content file, corrected if it is misspelt.
///
///     07-x.md  07-x.en.md  07-x.md.txt (corrected: 07-x.md)  07-x.en-GB.md (corrected: 07-x.en.md)
struct ContentFileName {
  let path: SourcePath
  /// The name without language and file extension: `07-x`.
  let stem: Substring
  /// The language of a translation, as its tag.
  let language: String?
  /// Whether language and file extension are spelt correctly; the stem may still be no slug.
  let isExact: Bool

  /// Nil for a file that is no text, by its file extension.
  init?(_ path: SourcePath) {
    self.path = path
    let name = path.name
    if let stem = name.exactStem {
      (self.stem, language, isExact) = (stem, nil, true)
      return
    }
    guard let stem = name.withoutTextEndings else { return nil }
    let dot = stem.lastIndex(of: ".")
    language = dot.flatMap { languageTag(meantBy: stem[stem.index(after: $0)...]) }
    self.stem = language == nil ? stem : stem[..<(dot ?? stem.endIndex)]
    isExact = name == Self.name(self.stem, language)
  }

  /// The corrected name; nil if no character of it may be in a slug.
  var corrected: String? { Slug(nearestTo: String(stem)).map { Self.name($0.description, language) } }

  /// The name without a date at its beginning, and without a language: `x` of `2026-12-01-x`; nil if there is no date.
  var afterDate: Substring? {
    let digits = stem.utf8.prefix(while: \.isDigit).count
    guard digits == 4 || digits == 8 else { return nil }
    let parts = stem.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard let first = parts.first, first.isNumber else { return nil }
    if first.count == 8, first.isYear, first.dropFirst(4).isBelow(13, 32) { return parts.dropFirst().joinedByHyphens }
    guard first.count == 4, first.isYear, parts.count > 1, parts[1].count == 2, parts[1].isBelow(13) else { return nil }
    let hasDay = parts.count > 2 && parts[2].count == 2 && parts[2].isBelow(32)
    return parts.dropFirst(hasDay ? 3 : 2).joinedByHyphens
  }

  private static func name(_ stem: some StringProtocol, _ language: String?) -> String {
    stem + (language.map { "." + $0 } ?? "") + ".md"
  }
}

extension Substring {
  /// `07-x` of `07-x.md`, the usual name; nil for any other.
  fileprivate var exactStem: Substring? {
    var name = self
    return name.withUTF8 { bytes in
      let stem = bytes.dropLast(".md".utf8.count)
      return bytes.suffix(".md".utf8.count).elementsEqual(".md".utf8) && !stem.contains(UInt8(ascii: "."))
    } ? dropLast(".md".count) : nil
  }

  /// The name without file extensions of texts, as `.md` and `.txt`, however many and in any case; nil if it has none.
  var withoutTextEndings: Substring? {
    var rest = trimmed
    while let dot = rest.lastIndex(of: "."), textEndings.contains(rest[dot...].dropFirst().lowercased()) {
      rest = rest[..<dot].trimmed
    }
    return rest.endIndex < trimmed.endIndex || !rest.contains(".") ? rest : nil
  }

  private var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  fileprivate var isNumber: Bool { utf8.allSatisfy(\.isDigit) }

  /// Whether it begins like a year of this century or the last.
  fileprivate var isYear: Bool { hasPrefix("19") || hasPrefix("20") }

  /// Whether each pair of digits is at least 1 and below its bound.
  fileprivate func isBelow(_ bounds: Int...) -> Bool {
    var rest = self
    return bounds.allSatisfy { bound in
      defer { rest = rest.dropFirst(2) }
      return Int(rest.prefix(2)).map { 1..<bound ~= $0 } ?? false
    }
  }
}

extension ArraySlice<Substring> {
  fileprivate var joinedByHyphens: Substring { Substring(joined(separator: "-")) }
}

/// The file extensions of plain text, in lower case.
private let textEndings: Set = ["md", "markdown", "mdown", "mkd", "mdx", "txt", "text"]

/// The tag of a language that the last part of a name means: `en` of `en`, `EN`, `en-GB` and `eng`; nil if it means none.
func languageTag(meantBy part: Substring) -> String? {
  let word = part.lowercased()
  if let known = languageWords[word] { return known.code }
  let pieces = word.split(omittingEmptySubsequences: false) { "-_".contains($0) }
  guard pieces.count <= 2,
    pieces.allSatisfy({ (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isLowercaseLetter) }),
    let tag = pieces.first, tag.count <= 3
  else { return nil }
  return languageWords[String(tag)]?.code ?? String(tag)
}

private func isLowercaseLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

/// Other spellings of a language in a file's name.
private let languageWords: [String: Language] = [
  "swe": .swedish, "sve": .swedish, "svenska": .swedish, "swedish": .swedish,
  "eng": .english, "engelska": .english, "english": .english,
]
