import Bytes
import Testing

@Suite("Latin letters with marks")
struct LatinLettersTests {
  @Test(
    "come from letters of ASCII",
    arguments: [
      ("Å", "a"), ("é", "e"), ("Ø", "o"), ("ł", "l"), ("Ŋ", "n"), ("ž", "z"), ("Æ", "ae"), ("œ", "oe"), ("ß", "ss"),
    ]
      as [(Unicode.Scalar, String)])
  func givesBaseLetters(letter: Unicode.Scalar, base: String) {
    #expect(letter.baseLetters == base)
    #expect(letter.firstBaseLetter == base.utf8.first)
  }

  @Test(
    "are none of the letters of ASCII, the signs among them, and other scripts", arguments: ["e", "×", "÷", "ж", "-"])
  func givesNothingElse(sign: Unicode.Scalar) {
    #expect(sign.baseLetters == nil)
    #expect(sign.firstBaseLetter == nil)
  }

  @Test("are all in the table, as Unicode takes them apart")
  func agreesWithUnicode() {
    for value in (0xC0...0x17F) as ClosedRange<UInt32> {
      guard let letter = Unicode.Scalar(value), let base = letter.firstBaseLetter else { continue }
      let apart = Character(letter).lowercased().decomposed
      if apart.count > 1, let first = apart.first { #expect(first.value == UInt32(base), "\(letter)") }
    }
  }
}

extension String {
  /// The scalars of a letter and its marks, one by one.
  fileprivate var decomposed: [Unicode.Scalar] {
    let letters = (0x61...0x7A).compactMap { Unicode.Scalar(UInt32($0)) }
    let marks = (0x300...0x36F).compactMap { Unicode.Scalar(UInt32($0)) }
    for letter in letters {
      for mark in marks where String(letter) + String(mark) == self { return [letter, mark] }
    }
    return Array(unicodeScalars)
  }
}
