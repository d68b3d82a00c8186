import Model
import SeededRandom
import Testing

@Suite("Sorting by name")
struct CollationTests {
  @Test("puts å, ä and ö after z in Swedish, and with their base letters in English")
  func ordersNordicLetters() {
    let names = ["Örebro", "Zeta", "Ängen", "Åre", "Alfa", "Olof"]
    #expect(Language.swedish.sorted(names) == ["Alfa", "Olof", "Zeta", "Åre", "Ängen", "Örebro"])
    #expect(Language.english.sorted(names) == ["Alfa", "Ängen", "Åre", "Olof", "Örebro", "Zeta"])
  }

  @Test("puts æ with ä and ø with ö, and leaves w and v apart")
  func ordersNeighboursLetters() {
    #expect(Language.swedish.sorted(["Øst", "Ärla", "Ång", "Ære", "Öst"]) == ["Ång", "Ære", "Ärla", "Öst", "Øst"])
    #expect(Language.swedish.sorted(["Wa", "Vb", "Xa"]) == ["Vb", "Wa", "Xa"])
  }

  @Test("puts ü with y in Swedish, and with u in English")
  func ordersGermanLetter() {
    #expect(Language.swedish.sorted(["Müller", "Myrdal", "Mylla", "Muhr"]) == ["Muhr", "Mylla", "Müller", "Myrdal"])
    #expect(Language.english.sorted(["Müller", "Myrdal", "Muhr"]) == ["Muhr", "Müller", "Myrdal"])
  }

  @Test("keeps the letters of other Latin alphabets with those they come from", arguments: Language.allCases)
  func keepsOtherLettersWithBase(language: Language) {
    #expect(
      language.sorted(["Tova", "Šárka", "Sven", "Łukasz", "Lotta", "Žana", "Maja"]) == [
        "Lotta", "Łukasz", "Maja", "Šárka", "Sven", "Tova", "Žana",
      ])
  }

  @Test("does not mind whether a letter and its sign are one scalar or two", arguments: Language.allCases)
  func ignoresDecomposition(language: Language) {
    let names = ["Zeta", "A\u{30A}re", "Ängen", "O\u{308}rebro", "Öland", "Ide\u{301}", "Idea", "Idee"]
    let composed = ["Zeta", "Åre", "Ängen", "Örebro", "Öland", "Idé", "Idea", "Idee"]
    #expect(language.sorted(names) == language.sorted(composed))
  }

  @Test("keeps é with e and does not mind capitals", arguments: Language.allCases)
  func ignoresAccentsAndCapitals(language: Language) {
    #expect(language.sorted(["Idf", "Idéb", "idea", "IDEC", "Ida"]) == ["Ida", "idea", "Idéb", "IDEC", "Idf"])
  }

  @Test("puts each name under its letter of the language's alphabet, and those of none last")
  func findsLetters() {
    let names = ["112", "Åre", "”Élan”", "Ω", "ärlig", "Öppen", "Bö", ""]
    func letters(in language: Language) -> [String] {
      language.alphabeticOrder(of: names).map { (names[$0.index] + " " + ($0.letter.map(String.init) ?? "#")) }
    }
    #expect(letters(in: .swedish) == ["Bö b", "”Élan” e", "Åre å", "ärlig ä", "Öppen ö", " #", "112 #", "Ω #"])
    #expect(letters(in: .english) == ["Åre a", "ärlig a", "Bö b", "”Élan” e", "Öppen o", " #", "112 #", "Ω #"])
  }

  @Test("passes over the words that nearly all names begin with, in lists by letter")
  func passesOverSharedWords() {
    func letters(of names: [String]) -> [String] {
      Language.swedish.alphabeticOrder(of: names).map { names[$0.index] + " " + ($0.letter.map(String.init) ?? "#") }
    }
    #expect(
      letters(of: [
        "Koalition för ungas fritid", "Koalition för unga", "Koalition för barn", "Koalition för alla", "Nätverket",
      ])
        == [
          "Koalition för alla a", "Koalition för barn b", "Nätverket n", "Koalition för unga u",
          "Koalition för ungas fritid u",
        ])
    #expect(letters(of: ["Koalition för alla", "Nätverk"]) == ["Koalition för alla k", "Nätverk n"])
    #expect(letters(of: ["Koalition", "Koalition för alla"]) == ["Koalition k", "Koalition för alla k"])
    #expect(letters(of: ["Alla"]) == ["Alla a"])
    #expect(letters(of: []) == [])
  }

  @Test("passes over signs, and puts a short word before a longer one", arguments: Language.allCases)
  func ignoresSigns(language: Language) {
    #expect(
      language.sorted(["\"Beta\"", "Alfa-omega", "Alfa", "(Gamma)", "Alfa beta"]) == [
        "Alfa", "Alfa beta", "Alfa-omega", "\"Beta\"", "(Gamma)",
      ])
    #expect(language.sorted(["Youth", "2030", "4H"]) == ["2030", "4H", "Youth"])
  }

  @Test("comes to one order, whatever order it begins with", arguments: Language.allCases)
  func reachesOneOrder(language: Language) {
    let names = [
      "", " ", "a", "A", "á", "Á", "å", "Å", "ä", "b", "B", "é", "e", "E", "z", "ö", "Ö", "ø", "-a", "a-", "(a)", "1",
      "10",
      "2", "日本", "😀", "αβγ", "a b", "ab", "Malmö universitet", "malmö universitet", "Malmo universitet", "\0", "\n",
    ]
    var generator = SeededGenerator(seed: 7)
    let expected = language.sorted(names)
    for _ in 0..<200 { #expect(language.sorted(names.shuffled(using: &generator)) == expected) }
  }

  @Test("is a strict order: no name before itself, and never two names before each other", arguments: Language.allCases)
  func ordersStrictly(language: Language) {
    let names = ["", "a", "A", "á", "å", "ä", "Ä", "ö", "e", "é", "-", "1", "日", "a b", "a-b"]
    let keys = names.map { SortKey($0, in: language) }
    for one in keys {
      #expect(!(one < one))
      for other in keys where one != other { #expect((one < other) != (other < one)) }
    }
  }
}

extension Language {
  fileprivate func sorted(_ names: [String]) -> [String] { order(of: names).map { names[$0] } }
}
