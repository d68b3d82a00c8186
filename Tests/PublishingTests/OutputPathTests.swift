import Model
import Testing

@Suite("Output paths")
struct OutputPathTests {
  @Test(
    "takes a relative path of plain components",
    arguments: ["index.html", "a/b/index.html", ".nojekyll", "å/..ö", "a b"])
  func acceptsPlainPaths(text: String) {
    #expect(OutputPath(text)?.description == text)
  }

  @Test(
    "refuses what leads out of the site, is absolute, or means the same place as another path",
    arguments: [
      "", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", ".", "./a", "a/./b", "a//b", "a/", "a\0b", "a\nb",
    ])
  func refusesOtherPaths(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test("orders and compares by bytes, so that two spellings of å are two files")
  func comparesByBytes() throws {
    let composed = try #require(OutputPath("\u{E5}"))
    let decomposed = try #require(OutputPath("a\u{30A}"))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(decomposed < composed)
  }
}
