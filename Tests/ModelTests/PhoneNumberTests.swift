import Model
import Testing

@Suite("A telephone number")
struct PhoneNumberTests {
  @Test(
    "is shown as it was written and dialled in its international form",
    arguments: [
      ("072-546 48 17", "+46725464817"), ("0725464817", "+46725464817"), ("(040) 665 70 00", "+46406657000"),
      ("08-12 34 56", "+468123456"), ("+46 72 546 48 17", "+46725464817"), ("+45 12 34 56 78", "+4512345678"),
      ("+1 (202) 555-0100", "+12025550100"), ("0046 72 546 48 17", "+46725464817"),
      ("+46 (0)72-546 48 17", "+46725464817"), ("0046 (0) 72 546 48 17", "+46725464817"),
      ("070\u{A0}123\u{A0}45\u{A0}67", "+46701234567"), ("+46\u{202F}70\u{2009}123 45 67", "+46701234567"),
      ("112", "112"), ("1177", "1177"), ("113 13", "11313"), ("114 14", "11414"), ("116 117", "116117"),
      ("116\u{A0}117", "116117"), ("118 118", "118118"), ("90 510", "90510"), ("+39 06 1234567", "+39061234567"),
    ])
  func showsAndDialsNumber(text: String, dialled: String) throws {
    let phone = try #require(PhoneNumber(text))
    #expect(phone.written == text)
    #expect(phone.dialled == dialled)
  }

  @Test(
    "has an area code, enough digits and no letters",
    arguments: [
      ("nothing", ""), ("no area code", "546 48 17"), ("too few digits", "040-12"), ("a plus alone", "+"),
      ("too few digits abroad", "+46 72"), ("too many digits", "+46 72 546 48 17 00 00 00 00"),
      ("letters", "072-KOALITION"), ("an extension", "040-665 70 00 ankn 12"), ("a plus inside", "072+5464817"),
      ("two pluses", "++46725464817"), ("a country that does not exist", "+0725464817"),
      ("an area code that does not exist", "0004672546"), ("too many digits at home", "0725464817000000"),
      ("other digits", "٠٧٢٥٤٦٤٨١٧"), ("an address", "tel:0725464817"),
      ("a line ending", "072-546 48 17\n"),
    ])
  func refusesOtherNumbers(name: String, text: String) {
    #expect(PhoneNumber(text) == nil, "\(name)")
  }

  @Test(
    "is told what is wrong with it",
    arguments: [
      ("+46 070 123 45 67", .zeroAfterCountryCode), ("0046070-123 45 67", .zeroAfterCountryCode),
      ("+46 (070) 123 45 67", .zeroAfterCountryCode), ("+358 09 1234567", .zeroAfterCountryCode),
      ("070\u{200B}123 45 67", .invisible("\u{200B}")), ("040/12 34 56", .other), ("070 123", .other),
      ("+46 8 123", .other), ("072–546 48 17", .other),
      ("11 22 33", .other), ("117", .other),
    ] as [(String, PhoneNumber.Fault)])
  func explainsFault(text: String, fault: PhoneNumber.Fault) {
    #expect(throws: fault) { try PhoneNumber(reading: text) }
  }

  @Test(
    "is suggested in the form that can be dialled, where it can be told which was meant",
    arguments: [
      ("+46 070 123 45 67", "+46 70 123 45 67"), ("0046070-123 45 67", "004670-123 45 67"),
      ("+46 (070) 123 45 67", "+46 (70) 123 45 67"), ("+460701234567", "+46701234567"),
      ("(+46) 070-123 45 67", "+46 70-123 45 67"),
      ("040/12 34 56", "040-12 34 56"), ("072–546 48 17", "072-546 48 17"), ("072\u{2011}546 48 17", "072-546 48 17"),
      ("072.546.48.17", "072 546 48 17"), ("tel: 072-546 48 17", "072-546 48 17"),
      ("070\u{200B}123 45 67", "070123 45 67"),
      ("+46–070/123 45 67", "+46-70-123 45 67"), ("072-KOALITION", nil), ("546 48 17", nil), ("", nil), ("–", nil),
    ] as [(String, String?)])
  func suggestsNumberMeant(text: String, meant: String?) { #expect(PhoneNumber.suggestion(for: text) == meant) }
}
