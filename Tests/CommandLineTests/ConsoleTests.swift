import Diagnostics
import Foundation
import Testing

@Suite("Problems are told", .timeLimit(.minutes(10)))
struct ConsoleTests {
  @Test(
    "in the language of the option, else of the locale, Swedish first",
    arguments: [
      Wish(says: "fel["),
      Wish("LANG=en_GB.UTF-8", says: "error["),
      Wish("LANG=C.UTF-8", says: "fel["),
      Wish("LANG=de_DE.UTF-8", says: "fel["),
      Wish("LANG=sv_SE.UTF-8", "LC_ALL=en_US.UTF-8", says: "error["),
      Wish("LANG=en_GB.UTF-8", "LC_MESSAGES=sv_SE.UTF-8", says: "fel["),
      Wish("LANG=en_GB.UTF-8", "LC_ALL=", says: "error["),
      Wish("LANG=en_GB.UTF-8", option: "sv", says: "fel["),
      Wish(option: "en", says: "error["),
    ])
  func choosesLanguage(_ wish: Wish) throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let option = wish.option.map { ["--language", $0] } ?? []
    let outcome = try Run(["build"] + option, in: workshop.path, environment: wish.environment).wait()
    #expect(outcome.errors.hasPrefix(wish.says))
    #expect(outcome.errors.hasSuffix(wish.says == "fel[" ? "Inget har publicerats.\n" : "Nothing was published.\n"))
  }

  @Test("concisely, a line for each")
  func tellsEachOnOneLine() throws {
    let errors = try faulty().errors
    #expect(
      errors.hasPrefix(
        "content/coalitions/07-trygg-fritid.md:5:3: fel[unknown-sector]: sektorn \"pubilc\" finns inte"))
    #expect(errors.split(separator: "\n").count == 2)
  }

  @Test("as annotations for GitHub")
  func annotatesForGitHub() throws {
    let errors = try faulty(format: "github").errors
    #expect(
      errors.hasPrefix(
        "::error file=content/coalitions/07-trygg-fritid.md,line=5,col=3,endLine=5,endColumn=9,title=unknown-sector::"))
    #expect(errors.split(separator: "\n").first?.contains("menade du") == true)
  }

  @Test("without colours where no terminal is")
  func leavesOutColours() throws { #expect(!(try faulty(format: "full").errors.contains("\u{1B}"))) }

  @Test("and so is the version")
  func printsVersion() throws {
    let outcome = try Run(["--version"], in: "/").wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  private func faulty(format: String = "concise") throws -> Outcome {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    return try workshop.build("--format", format)
  }
}

/// A setting of the language, and the beginning of the first message with it.
struct Wish: Sendable, CustomTestStringConvertible {
  let variables: [String]
  let option: String?
  let says: String

  init(_ variables: String..., option: String? = nil, says: String) {
    self.variables = variables
    self.option = option
    self.says = says
  }

  /// Only these variables: those of the tests' own environment must not interfere.
  var environment: [String: String] {
    let pairs = variables.map { $0.split(separator: "=", omittingEmptySubsequences: false).map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0[1]) }) { $1 }.merging(["LANG": ""]) { one, _ in one }
  }

  var testDescription: String { (variables + (option.map { ["--language " + $0] } ?? [])).joined(separator: " ") }
}
