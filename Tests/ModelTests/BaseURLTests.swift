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
      ("https://xn--mtesplats-27a.se", "https://xn--mtesplats-27a.se/", "/"),
    ])
  func good(text: String, url: String, path: String) throws {
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
      "https://msi.se/#a", "https://msi.se//a/", "https://msi.se/../", "https://msi.se/a b/", "https://mötesplats.se/",
      "https://a@msi.se/", "https://msi.se\\@evil.example/", "https://msi.se/\n", " https://msi.se/",
    ])
  func bad(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test("makes a path of the site into a whole address")
  func absolute() throws {
    let base = try #require(BaseURL("https://msi.se/modell"))
    #expect(base.absolute(.root) == "https://msi.se/modell/")
    #expect(base.absolute(try #require(SitePath("/koalitioner/x/"))) == "https://msi.se/modell/koalitioner/x/")
  }

  @Test(
    "is a placeholder where it is reserved for documentation",
    arguments: [
      ("https://example.org/", true), ("https://www.example.com/a/", true), ("http://koalitioner.example.net", true),
      ("https://msi.example/", true), ("https://example.org:8080/", true), ("https://Example.Org/", true),
      ("https://msi.se/", false), ("https://myexample.org/", false),
      ("https://example.org.msi.se/", false), ("https://msi.se/example.org/", false),
    ])
  func placeholders(text: String, isPlaceholder: Bool) throws {
    #expect(try #require(BaseURL(text)).isPlaceholder == isPlaceholder)
  }

  @Test("that stands in for a missing one is a placeholder")
  func standIn() {
    #expect(BaseURL.placeholder.isPlaceholder)
    #expect(BaseURL.placeholder == BaseURL("https://example.org"))
  }
}
