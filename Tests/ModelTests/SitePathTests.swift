import Model
import Testing

@Suite("A path of the site")
struct SitePathTests {
  @Test(
    "begins and ends with a slash, whichever way it was written",
    arguments: [
      ("/", "/"), ("/om", "/om/"), ("/om/", "/om/"),
      ("/koalitioner/rattvisare-fritid", "/koalitioner/rattvisare-fritid/"),
      ("/Om_oss/v1.2~a/", "/Om_oss/v1.2~a/"), ("/a..b/..c/", "/a..b/..c/"),
    ])
  func normalizesSlashes(text: String, path: String) {
    #expect(SitePath(text)?.description == path)
  }

  @Test(
    "leads nowhere but into the site, and needs no encoding",
    arguments: [
      ("empty", ""), ("relative", "om/"), ("upwards", "/../"), ("upwards inside", "/a/../b/"),
      ("upwards at the end", "/a/.."),
      ("to itself", "/./"), ("of dots", "/.../"), ("of two slashes", "//evil.example/"),
      ("of two slashes inside", "/a//b/"),
      ("of two slashes at the end", "/a//"), ("an address", "https://example.org/"), ("encoded", "/%2e%2e/"),
      ("of the operating system", "C:\\om"), ("backwards", "/a\\..\\b/"), ("with a space", "/om oss/"),
      ("with å", "/på/"), ("with a combining sign", "/a\u{30A}/"), ("with a query", "/om/?a=b"),
      ("with a fragment", "/om/#a"),
      ("with a zero byte", "/om\0/"), ("with a line ending", "/om/\n"),
      ("too long for a file's path", String(repeating: "/a", count: 2000)),
      ("with a component too long for a file", "/" + String(repeating: "a", count: 101) + "/"),
    ] as [(String, String)])
  func refusesOtherPaths(name: String, text: String) {
    #expect(SitePath(text) == nil, "\(name)")
  }

  @Test(
    "knows the paths that it lies below, from the topmost down",
    arguments: [("/", []), ("/om/", []), ("/om/oss/", ["/om/"]), ("/a/b/c/", ["/a/", "/a/b/"])])
  func knowsAncestors(text: String, above: [String]) throws {
    #expect(try #require(SitePath(text)).ancestors.map(\.description) == above)
  }

  @Test("knows the file that holds its page")
  func knowsItsFile() throws {
    #expect(SitePath.root.file == "index.html")
    #expect(
      try #require(SitePath("/koalitioner/rattvisare-fritid/")).file == "koalitioner/rattvisare-fritid/index.html")
  }

  @Test("is the parent of the pages below it, and is ordered by its bytes")
  func ordersByBytes() throws {
    let path = SitePath.root.appending(try #require(Slug("koalitioner"))).appending(try #require(Slug("x")))
    #expect(path.description == "/koalitioner/x/")
    #expect(SitePath.root < path)
    #expect(SitePath("/koalitioner/x") == path)
  }
}
