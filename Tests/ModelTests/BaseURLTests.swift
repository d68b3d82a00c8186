import Model
import Testing

@Suite("The address of a site")
struct BaseURLTests {
  @Test(
    "ends with a slash and may have a path",
    arguments: [
      ("https://msi.se", "https://msi.se/", "/"), ("https://msi.se/", "https://msi.se/", "/"),
      ("http://msi.se/koalitioner", "http://msi.se/koalitioner/", "/koalitioner/"),
      ("https://msi.se/a/b/", "https://msi.se/a/b/", "/a/b/"), ("http://localhost:8080", "http://localhost:8080/", "/"),
      ("http://[::1]:8080/", "http://[::1]:8080/", "/"),
      ("https://xn--mtesplats-07a.se", "https://xn--mtesplats-07a.se/", "/"),
      ("https://mötesplats.se/msi", "https://xn--mtesplats-07a.se/msi/", "/msi/"),
      ("HTTPS://Koalitioner.MAU.se", "https://koalitioner.mau.se/", "/"),
      ("https://msi.se:8443/a", "https://msi.se:8443/a/", "/a/"),
      ("https://msi.se:443", "https://msi.se/", "/"), ("http://msi.se:65535", "http://msi.se:65535/", "/"),
    ])
  func endsWithSlash(text: String, url: String, path: String) throws {
    let base = try #require(BaseURL(text))
    #expect(base.description == url)
    #expect(base.path == path)
  }

  @Test(
    "is a whole web address without query and fragment",
    arguments: [
      "", "msi.se", "//msi.se/", "/koalitioner/", "ftp://msi.se/", "file:///etc/", "javascript:alert(1)",
      "https:msi.se",
      "https:/msi.se/", "https://", "https:///a/", "https://.se/", "https://:8080/", "https://-/", "https://msi..se/",
      "https://msi.se?a=b", "https://msi.se/?a=b",
      "https://msi.se/#a", "https://msi.se//a/", "https://msi.se/../", "https://msi.se/a b/",
      "https://msi.se:99999/", "https://msi.se:0/", "https://msi.se:x/", "https://msi.se/\u{200B}",
      "https://ms\u{AD}i.se/",
      "https://msi.se/på/", "https://https://msi.se/", "https://a.se,https://b.se",
      "https://a@msi.se/", "https://msi.se\\@evil.example/", "https://msi.se/\n", " https://msi.se/",
    ])
  func refusesOtherAddresses(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test("makes a path of the site into a whole address")
  func makesWholeAddresses() throws {
    let base = try #require(BaseURL("https://msi.se/modell"))
    #expect(base.absolute(.root) == "https://msi.se/modell/")
    #expect(base.absolute(try #require(SitePath("/koalitioner/x/"))) == "https://msi.se/modell/koalitioner/x/")
  }

  @Test(
    "knows itself however it was written",
    arguments: [
      ("https://mötesplats.se/msi/", "/msi/"), ("http://MÖTESPLATS.se/msi", "/msi/"),
      ("https://xn--mtesplats-07a.se/msi#om", "/msi/#om"),
      ("https://mötesplats.se:443/msi/om/?a#b", "/msi/om/?a#b"), ("https://mötesplats.se./msi?x", "/msi/?x"),
      ("https://mötesplats.se/", nil), ("https://mötesplats.se/msi2/", nil), ("https://mötesplats.se:444/msi/", nil),
      ("https://www.mötesplats.se/msi/", nil), ("https://mau.se/msi/", nil),
    ] as [(String, String?)])
  func knowsOwnAddresses(text: String, local: String?) throws {
    let base = try #require(BaseURL("https://mötesplats.se/msi/"))
    #expect(base.localPart(of: try WebAddress(reading: text)) == local)
  }

  @Test("has none of its own where it stands in for one that is missing")
  func ownsNothingAsStandIn() throws {
    #expect(BaseURL.placeholder.localPart(of: try WebAddress(reading: "https://example.org/a/")) == nil)
  }

  @Test(
    "is a placeholder where it is reserved for documentation",
    arguments: [
      ("https://example.org/", true), ("https://www.example.com/a/", true), ("http://koalitioner.example.net", true),
      ("https://msi.example/", true), ("https://example.org:8080/", true), ("https://Example.Org/", true),
      ("https://msi.se/", false), ("https://myexample.org/", false),
      ("https://example.org.msi.se/", false), ("https://msi.se/example.org/", false),
    ])
  func recognisesPlaceholders(text: String, isPlaceholder: Bool) throws {
    #expect(try #require(BaseURL(text)).isPlaceholder == isPlaceholder)
  }

  @Test("that stands in for a missing one is a placeholder")
  func treatsStandInAsPlaceholder() {
    #expect(BaseURL.placeholder.isPlaceholder)
    #expect(BaseURL.placeholder == BaseURL("https://example.org"))
  }
}
