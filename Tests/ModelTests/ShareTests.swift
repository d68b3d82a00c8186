import Model
import Testing

@Suite("A share")
struct ShareTests {
  @Test(
    "is a number from 0 to 100 with at most two decimals, after a point or a comma",
    arguments: [
      ("0", 0, "0"), ("92", 9200, "92"), ("92.5", 9250, "92.5"), ("92,5", 9250, "92.5"), ("92,50", 9250, "92.5"),
      ("92.05", 9205, "92.05"), ("0,01", 1, "0.01"), ("99.99", 9999, "99.99"), ("100", 10_000, "100"),
      ("100,00", 10_000, "100"), ("007", 700, "7"),
    ])
  func acceptsShares(text: String, hundredths: Int, plain: String) throws {
    let share = try #require(Share(text))
    #expect(share.hundredths == hundredths)
    #expect(share.plain == plain)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", " ", "92 %", "92%", "140", "100.01", "100,01", "101", "-1", "−1", "+1", "1e2", ".5", ",5", "5.", "5,", ".",
      "1.234", "1,2,3", "1.2,3", "0x10", "tolv", "pending", "９２", "٩٢", "92\n", "1000", "0100",
      "99999999999999999999999999", String(repeating: "9", count: 100_000),
    ])
  func refusesOtherTexts(text: String) {
    #expect(Share(text) == nil)
  }

  @Test("keeps its decimals and no needless zeros, in either notation")
  func keepsDecimals() throws {
    #expect(try #require(Share("92,50")).digits(decimalSeparator: ",") == "92,5")
    #expect(try #require(Share("92.05")).digits(decimalSeparator: ",") == "92,05")
    #expect(try #require(Share("100")).digits(decimalSeparator: ",") == "100")
  }

  @Test("reads back what it writes, for every value there is")
  func roundTripsEveryValue() {
    #expect((0...10_000).allSatisfy { Share(Share(hundredths: $0).plain)?.hundredths == $0 })
  }

  @Test("made from a number stays between 0 and 100")
  func clampsNumbers() {
    #expect(Share(hundredths: -1).hundredths == 0)
    #expect(Share(hundredths: .max).hundredths == 10_000)
    #expect(Share(hundredths: 1) < Share(hundredths: 2))
  }
}
