import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
  @Test(
    "shows what a terminal would obey or an eye not see",
    arguments: [
      ("\u{0}\t\u{7}\u{8}\u{1B}\u{1F}\u{7F}", "␀␉␇␈␛␟␡"),
      ("rad\r\nrad", "rad␍␊rad"),
      ("\u{1B}[31mrött\u{1B}[0m", "␛[31mrött␛[0m"),
      ("\u{9B}31m\u{85}", "<U+009B>31m<U+0085>"),
      ("\u{202E}txt.exe\u{202C}", "<U+202E>txt.exe<U+202C>"),
      ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "<U+2066>a<U+2069><U+200E><U+200F><U+061C>"),
      ("a\u{200B}b\u{2060}\u{FEFF}\u{AD}", "a<U+200B>b<U+2060><U+FEFF><U+00AD>"),
      ("\u{2028}\u{2029}", "<U+2028><U+2029>"),
      ("tit\u{200D}le\u{200C}å\u{34F}", "tit<U+200D>le<U+200C>å<U+034F>"),
      ("\u{E0001}", "<U+E0001>"),
    ])
  func showsControlAndInvisible(text: String, expected: String) {
    #expect(Array(visible(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "leaves alone what is seen",
    arguments: [
      "", "Räksmörgås – ”så”", "e\u{301}", "👩‍👩‍👧‍👦❤️1️⃣🇸🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿", "中文", "می‌خواهم", "क्‍ष", "a\u{A0}b", "\u{FFFD}",
    ])
  func leavesVisibleAlone(text: String) {
    #expect(Array(visible(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "knows how many columns a text takes on a terminal",
    arguments: [
      ("", 0), ("abc", 3), ("åäö", 3), ("e\u{301}", 1), ("\u{301}", 0), ("中文", 4), ("ｆｕｌｌ", 8), ("ｱ", 1), ("각", 2),
      ("🙂", 2),
      ("👩‍👩‍👧‍👦", 2), ("🇸🇪", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("␛…–", 3), ("क्ष", 2),
    ])
  func measuresColumns(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }
}
