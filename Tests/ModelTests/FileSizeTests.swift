import Model
import Testing

@Suite("The size of a file")
struct FileSizeTests {
  @Test(
    "is told as briefly as is true, and is never nothing",
    arguments: [
      (0, "1 kB", "1 kB"), (1, "1 kB", "1 kB"), (1_499, "1 kB", "1 kB"), (1_500, "2 kB", "2 kB"),
      (999_499, "999 kB", "999 kB"), (999_500, "1 MB", "1 MB"), (1_049_999, "1 MB", "1 MB"),
      (1_230_000, "1,2 MB", "1.2 MB"), (25_000_000, "25 MB", "25 MB"),
    ])
  func tellsSize(bytes: Int, swedish: String, english: String) {
    #expect(Language.swedish.size(ofBytes: bytes) == swedish.replacing(" ", with: "\u{A0}"))
    #expect(Language.english.size(ofBytes: bytes) == english.replacing(" ", with: "\u{A0}"))
  }
}
