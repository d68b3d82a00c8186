import Model
import Testing

@Suite("A web address")
struct WebAddressTests {
  @Test(
    "is whole, with one scheme, one host and a port that exists",
    arguments: [
      "https://mau.se", "http://mau.se/", "HTTPS://MAU.SE/a?b=c#d", "https://mau.se:8443/", "https://mau.se:65535",
      "https://mötesplats.se/å", "https://göteborg.se/", "https://127.0.0.1/", "http://[2001:db8::1]:80/x",
      "https://mau.se./",
      "https://a_b.mau.se/", "http://localhost:8080/", "https://web.archive.org/web/2020/https://mau.se/",
      "https://mau.se/?a=https://b.se,https://c.se", "https://mau.se/a,b;c", "https://пример.рф/",
      "https://xn--e1afmkfd.se/",
    ])
  func acceptsWholeAddresses(text: String) { #expect(WebAddress(text) != nil) }

  @Test(
    "is told what is wrong with it",
    arguments: [
      ("mau.se", .noScheme), ("ftp://mau.se/", .noScheme), ("//mau.se/", .noScheme), ("https:mau.se", .noScheme),
      ("http:/mau.se", .noScheme), ("", .noScheme), ("mailto:a@mau.se", .noScheme), ("javascript:alert(1)", .noScheme),
      ("https://mau.se/min sida", .space), ("https:// mau.se", .space), ("https://mau.se/a\tb", .space),
      ("https://mau.se/\u{200B}", .invisible("\u{200B}")), ("https://mau.se/\u{A0}", .invisible("\u{A0}")),
      ("https://ma\u{AD}u.se/", .invisible("\u{AD}")), ("\u{FEFF}https://mau.se/", .invisible("\u{FEFF}")),
      ("https://mau.se/\u{202E}x", .invisible("\u{202E}")), ("https://mau.se/\u{2028}", .invisible("\u{2028}")),
      ("https://mau.se/<b>", .forbiddenSign), ("https://mau.se/\"", .forbiddenSign),
      ("https://mau.se/\u{1}", .forbiddenSign),
      ("http://https://mau.se", .doubledScheme), ("https://HTTP://mau.se", .doubledScheme),
      ("https://a.se,https://b.se", .twoAddresses), ("https://a.se/x;http://b.se", .twoAddresses),
      ("https://", .noHost), ("https:///a", .noHost), ("https://.se/", .noHost), ("https://mau..se/", .noHost),
      ("https://-mau.se", .noHost), ("https://mau-.se", .noHost), ("https://a@mau.se/", .noHost),
      ("https://mau.se\\@ond.se", .noHost), ("https://https//mau.se", .noHost), ("https://ma,u.se/", .noHost),
      ("https://[::1", .noHost), ("https://?a", .noHost), ("https://mau”.se/", .noHost),
      ("https://mau.se:99999/", .noPort("99999")), ("https://mau.se:0/", .noPort("0")),
      ("https://mau.se:http/", .noPort("http")), ("https://mau.se:-1/", .noPort("-1")),
      ("https://mau.se:65536", .noPort("65536")),
      ("https://mau.se:999999999999999999999", .noPort("999999999999999999999")),
    ] as [(String, WebAddress.Fault)])
  func explainsFault(text: String, fault: WebAddress.Fault) {
    #expect(throws: fault) { try WebAddress(reading: text) }
  }

  @Test(
    "is in the letters of the Internet, however its host was written",
    arguments: [
      ("HTTPS://MAU.SE:443/A", "https://mau.se/A"), ("http://mau.se:80", "http://mau.se"),
      ("https://mau.se:80/", "https://mau.se:80/"),
      ("https://mötesplats.se/å", "https://xn--mtesplats-07a.se/å"),
      ("https://GÖTEBORG.se", "https://xn--gteborg-90a.se"),
      ("https://go\u{308}teborg.se", "https://xn--gteborg-90a.se"),
      ("https://räksmörgås.se/", "https://xn--rksmrgs-5wao1o.se/"),
      ("https://bücher.example/", "https://xn--bcher-kva.example/"),
      ("https://пример.рф/", "https://xn--e1afmkfd.xn--p1ai/"),
      ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"), ("https://ÅÄÖ.se/", "https://xn--4cab6c.se/"),
    ])
  func encodesInternationalHosts(text: String, written: String) throws {
    #expect(try WebAddress(reading: text).description == written)
  }

  @Test(
    "is suggested where it can be told which was meant",
    arguments: [
      ("mau.se/x", "https://mau.se/x"), ("//mau.se/", "https://mau.se/"), ("htps://mau.se/", "https://mau.se/"),
      ("http:/mau.se", "https://mau.se"), ("https//mau.se", "https://mau.se"),
      ("https://mau.se/min sida", "https://mau.se/min%20sida"), ("https:// mau.se", "https://mau.se"),
      ("http://https://mau.se/x", "https://mau.se/x"), ("https://mau.se/\u{200B}", "https://mau.se/"),
      ("https://a.se,https://b.se", nil), ("javascript:alert(1)", nil), ("", nil), ("nästa vecka", nil), ("/om/", nil),
      ("https://mau.se:99999/", nil), ("data:text/html,x", nil),
    ] as [(String, String?)])
  func suggestsAddressMeant(text: String, meant: String?) { #expect(WebAddress.suggestion(for: text) == meant) }
}
