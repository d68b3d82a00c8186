import Markup
import SeededRandom
import Testing

/// Soft hyphens, shown here as `-`, in words that may be too long for a line.
@Suite("Long words")
struct HyphenationTests {
  @Test(
    "may be broken between their syllables",
    arguments: [
      ("Koalitionsmodellen", "Koali-tions-modellen"), ("Problemformulering", "Problem-for-mule-ring"),
      ("samhällsengagemang", "samhälls-enga-gemang"), ("föreningsstyrelsen", "före-nings-sty-relsen"),
      ("tillgänglighetsredogörelse", "till-gäng-lig-hets-redo-görelse"),
      ("tillsynsmyndigheten", "till-syns-myn-dig-heten"), ("kvällsöppet idrottshallar", "kvällsöppet idrotts-hallar"),
      ("upphandlingsstöd", "upphand-lings-stöd"), ("kärlekshistoria", "kärleks-his-toria"),
    ])
  func breaksBetweenSyllables(_ word: String, _ expected: String) {
    #expect(shown(word) == expected)
  }

  @Test(
    "are those of any language that is written with letters and hyphens",
    arguments: [
      "Donaudampfschifffahrtsgesellschaft", "lentokonesuihkuturbiinimoottori", "достопримечательность",
      "ηλεκτροεγκεφαλογράφημα",
    ])
  func breaksWordsOfAnyLanguage(_ word: String) {
    #expect(pieces(of: word).count > 2)
  }

  @Test(
    "can be broken at least every eighth letter, whatever they are made of",
    arguments: [
      String(repeating: "x", count: 40), String(repeating: "a", count: 40), String(repeating: "strngth", count: 6),
      "Pneumonoultramicroscopicsilicovolcanoconiosis", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ])
  func breaksEveryEighthLetter(_ word: String) {
    #expect(pieces(of: word).allSatisfy { (3...11).contains($0.count) }, "\(shown(word))")
    #expect(pieces(of: word).dropFirst().dropLast().allSatisfy { $0.count <= 8 }, "\(shown(word))")
  }

  @Test(
    "are left as they are where no hyphen may stand, or none is used",
    arguments: [
      "förnamn.efternamn@malmouniversitet.se", "https://malmouniversitet.se/forskningsprojekt",
      "verksamhetsberattelse.pdf",
      "verksamhets_berattelse", "社会革新会議社会革新会議社会革新会議", "العربيةالعربيةالعربية", "koalitionen", "",
    ])
  func leavesOtherWordsAlone(_ text: String) {
    #expect(text.hyphenated(.inDisplay) == text)
  }

  @Test("keep their case, their accents and what stands around them")
  func keepsCaseAndSurroundings() {
    #expect(
      shown("”Koalitionsmodellen”, (samhällsutmaningar)/verksamhetsutveckling!")
        == "”Koali-tions-modellen”, (samhälls-utma-ningar)/verk-sam-hets-utveck-ling!")
    #expect(shown("SAMHA\u{308}LLSUTMANINGAR").unicodeScalars.contains("\u{308}"))
  }

  @Test("are longer in running text than in a title")
  func allowsLongerWordsInText() {
    #expect("civilsamhället".hyphenated(.inProse) == "civilsamhället")
    #expect("civilsamhället".hyphenated(.inDisplay) != "civilsamhället")
  }

  @Test("are found wherever they stand, and nothing but soft hyphens is added to a text", arguments: 0..<20)
  func addsOnlySoftHyphens(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aeiouåäöbdgklmnprstv      -.,&éß€社🙂")
    for _ in 0..<50 {
      let text = String(
        (0..<Int.random(in: 0...200, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? " " })
      var markup = Markup()
      markup.append(raw: "före ")
      markup.append(trusted: text)
      markup.hyphenate(from: 6, .inDisplay)
      #expect(markup.text == "före " + text.hyphenated(.inDisplay))
      #expect(markup.text.replacing("\u{AD}", with: "") == "före " + text)
    }
  }

  private func shown(_ text: String) -> String { text.hyphenated(.inDisplay).replacing("\u{AD}", with: "-") }

  private func pieces(of word: String) -> [Substring] { word.hyphenated(.inDisplay).split(separator: "\u{AD}") }
}

extension String {
  /// The text with soft hyphens in its long words.
  fileprivate func hyphenated(_ long: LongWord) -> String {
    var markup = Markup()
    markup.append(trusted: self)
    markup.hyphenate(from: 0, long)
    return markup.text
  }
}
