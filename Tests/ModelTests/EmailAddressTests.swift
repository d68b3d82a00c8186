import Model
import Testing

@Suite("An e-mail address")
struct EmailAddressTests {
  @Test(
    "has words between single dots on both sides of one at sign",
    arguments: ["a@mau.se", "anna.b-c_d+e@sub.mau.se", "A@MAU.SE", "a'b@mau.se", "1@2.se"])
  func acceptsAddresses(text: String) { #expect(EmailAddress(text)?.description == text) }

  @Test(
    "is none with a dot in the wrong place, another letter or another sign",
    arguments: [
      "", "a", "a@", "@mau.se", "a@mau", "a@.se", "a@mau.", "..@mau.se", ".a@mau.se", "a.@mau.se", "a..b@mau.se",
      "a@mau..se", "a@-mau.se", "a@mau-.se", "a@b@mau.se", "a b@mau.se", "å@mau.se", "a@göteborg.se", "a@mau.se?cc=b",
      "<a@mau.se>", "mailto:a@mau.se", "a@mau.se\u{200B}", "a@mau.se,b@mau.se",
    ])
  func refusesWrongAddresses(text: String) { #expect(EmailAddress(text) == nil) }

  @Test(
    "is suggested where it can be told which was meant",
    arguments: [
      ("anna.öberg@mau.se", "anna.oberg@mau.se"), ("anna@göteborg.se", "anna@goteborg.se"),
      ("Å.Ek@mau.se", "a.Ek@mau.se"),
      ("mailto:a@mau.se", "a@mau.se"), ("MAILTO://a@mau.se", "a@mau.se"), ("Anna Ek <a@mau.se>", "a@mau.se"),
      ("anna.ek(at)mau.se", "anna.ek@mau.se"), ("anna.ek (at) mau.se", "anna.ek@mau.se"), ("a..b@mau.se", "a.b@mau.se"),
      ("a@mau.se.", "a@mau.se"), ("a@mau.se\u{200B}", "a@mau.se"), ("a b@mau.se", nil), ("a", nil), ("..@mau.se", nil),
      ("анна@mau.se", nil),
    ] as [(String, String?)])
  func suggestsAddressMeant(text: String, meant: String?) { #expect(EmailAddress.suggestion(for: text) == meant) }
}
