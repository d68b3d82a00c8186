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
    ])
  func good(text: String, dialled: String) throws {
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
  func bad(name: String, text: String) {
    #expect(PhoneNumber(text) == nil, "\(name)")
  }
}
