extension Character {
  /// The letters `a`–`z` that a lower-case letter with a sign on it comes from, *e* for *é* and *ae* for *æ*, whether it is
  /// written as one scalar or as letter and sign; nil for letters of other scripts and for what is no letter.
  var baseLetters: String? {
    if let letters = table[self] { return letters }
    guard let first = unicodeScalars.first, ("a"..."z").contains(first) else { return nil }
    return String(first)
  }
}

/// The Latin letters of Europe's languages.
///
/// Equality of characters does not mind how they are composed.
private let table: [Character: String] = {
  let families = [
    "a": "åäáàâãāăą", "ae": "æ", "c": "çćčĉċ", "d": "ďđð", "e": "éèêëēėęě", "g": "ğģĝġ", "h": "ħĥ", "i": "íìîïīįı",
    "j": "ĵ", "k": "ķ", "l": "łĺľļ", "n": "ñńňņŋ", "o": "öøóòôõōő", "oe": "œ", "r": "řŕ", "s": "śšşșŝ", "ss": "ß",
    "t": "ťţțŧ", "th": "þ", "u": "úùûüūůűųŭ", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
  ]
  return Dictionary(
    families.flatMap { base, letters in letters.map { ($0, base) } }, uniquingKeysWith: { one, _ in one })
}()
