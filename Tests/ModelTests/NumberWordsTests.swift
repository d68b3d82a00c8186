import Model
import Testing

@Suite("A number in words")
struct NumberWordsTests {
  @Test(
    "is written as in Svenska skrivregler, with one as in en koalition",
    arguments: [
      (0, "noll"), (1, "en"), (2, "två"), (6, "sex"), (7, "sju"), (8, "åtta"), (12, "tolv"), (18, "arton"),
      (20, "tjugo"), (21, "tjugoen"), (30, "trettio"), (40, "fyrtio"), (80, "åttio"), (99, "nittionio"),
      (100, "etthundra"), (101, "etthundraen"), (103, "etthundratre"), (111, "etthundraelva"), (200, "tvåhundra"),
      (221, "tvåhundratjugoen"), (999, "niohundranittionio"), (1000, "ettusen"), (1001, "ettusenen"),
      (1100, "ettusenetthundra"), (2000, "tvåtusen"), (2021, "tvåtusentjugoen"), (21_000, "tjugoettusen"),
      (100_000, "etthundratusen"), (101_001, "etthundraettusenen"),
      (999_999, "niohundranittioniotusenniohundranittionio"), (1_000_000, "en miljon"), (1_000_001, "en miljon en"),
      (1_001_000, "en miljon ettusen"), (2_000_000, "två miljoner"), (21_000_000, "tjugoen miljoner"),
      (999_999_999, "niohundranittionio miljoner niohundranittioniotusenniohundranittionio"),
    ])
  func countsInSwedish(number: Int, words: String) {
    #expect(Language.swedish.words(for: number) == words)
  }

  @Test(
    "is written in British English, with hyphens and and",
    arguments: [
      (0, "zero"), (1, "one"), (2, "two"), (6, "six"), (7, "seven"), (12, "twelve"), (20, "twenty"),
      (21, "twenty-one"), (30, "thirty"), (40, "forty"), (99, "ninety-nine"), (100, "one hundred"),
      (101, "one hundred and one"), (103, "one hundred and three"), (111, "one hundred and eleven"),
      (200, "two hundred"), (999, "nine hundred and ninety-nine"), (1000, "one thousand"),
      (1001, "one thousand and one"), (1100, "one thousand one hundred"), (2021, "two thousand and twenty-one"),
      (21_000, "twenty-one thousand"), (100_000, "one hundred thousand"), (1_000_000, "one million"),
      (1_000_001, "one million and one"), (1_001_000, "one million one thousand"), (2_000_000, "two million"),
      (
        999_999_999,
        "nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine"
      ),
    ])
  func countsInEnglish(number: Int, words: String) {
    #expect(Language.english.words(for: number) == words)
  }

  @Test("is in digits where words would help nobody", arguments: Language.allCases)
  func usesDigitsBeyondWords(language: Language) {
    for number in [-1, 1_000_000_000, .max, .min] { #expect(language.words(for: number) == language.digits(number)) }
  }

  @Test("tells every number up to ten thousand from every other", arguments: Language.allCases)
  func distinguishesNumbers(language: Language) {
    let words = (0...10_000).map { language.words(for: $0) }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") && !$0.contains("  ") })
  }

  @Test("is one word in Swedish below a million, and never has a consonant three times in a row")
  func writesOneWordInSwedish() {
    for number in (0...10_000).map({ $0 &* 97 % 1_000_000 }) {
      let words = Language.swedish.words(for: number)
      #expect(!words.contains(" ") && !words.contains("ttt"), "\(number)")
    }
  }
}
