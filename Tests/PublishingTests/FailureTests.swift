import Diagnostics
import Glibc
import Model
import Publishing
import Testing

@Suite("Failures to publish")
struct FailureTests {
  @Test(
    "say in both languages what is wrong with what, as a headline, and what to do",
    arguments: [
      PublishingFailure.unusable("x"), .notOurs("x"), .notAFolder("x"), .symlink("x"), .immovable("x"), .locked("x"),
      .permissionDenied("x"), .noSpace("x"), .readOnly("x"), .system("x", EIO),
    ])
  func explainsInBothLanguages(failure: PublishingFailure) {
    for messageLanguage in MessageLanguage.allCases {
      #expect(failure.summary[messageLanguage].contains("\"x\""))
      #expect(!failure.summary[messageLanguage].hasSuffix("."))
      #expect(!failure.help[messageLanguage].isEmpty)
    }
    #expect(failure.summary.sv != failure.summary.en)
    #expect(failure.help.sv != failure.help.en)
  }

  @Test("name the system's answer where there is nothing better to say")
  func namesSystemsAnswer() {
    #expect(
      PublishingFailure.system("output", EIO).summary
        == Bilingual(
          sv: "\"output\" gick inte att skriva: Input/output error (errno 5)",
          en: "\"output\" could not be written: Input/output error (errno 5)"))
  }

  @Test("name the path that two files claim")
  func namesTakenPath() throws {
    let path = try #require(OutputPath("a/index.html"))
    #expect(
      PublishingFailure.taken(path).summary
        == Bilingual(
          sv: "två av webbplatsens filer vill ligga på samma plats, \"a/index.html\"",
          en: "two of the site's files claim the same place, \"a/index.html\""))
  }
}
