import Bytes

extension Character {
  /// The letters `a`–`z` that a lower-case letter with a sign on it comes from, *e* for *é* and *ae* for *æ*, whether it is
  /// written as one scalar or as letter and sign; nil for letters of other scripts and for what is no letter.
  var baseLetters: String? {
    if let letters = table[self] { return letters }
    guard let first = unicodeScalars.first, ("a"..."z").contains(first) else { return nil }
    return String(first)
  }
}

extension String {
  /// Whether it is the same as another text but for case, accents, and hyphens in place of spaces: `barn-och-halsa`, `Barn och hälsa`.
  package func isSpelledLike(_ other: String) -> Bool { spelling == other.spelling }

  private var spelling: ComparableName {
    ComparableName(lowercased().map { $0 == "-" ? " " : $0.baseLetters ?? String($0) }.joined())
  }
}

/// The Latin letters of Europe's languages: those from U+00C0 to U+017F, and two of Romanian's.
///
/// Equality of characters does not mind how they are composed.
private let table: [Character: String] = {
  let letters = (0xC0...0x17F).compactMap(Unicode.Scalar.init).compactMap { scalar in
    scalar.baseLetters.map { (Character(scalar), $0) }
  }
  return Dictionary(letters + [("ș", "s"), ("ț", "t")], uniquingKeysWith: { one, _ in one })
}()
