import Foundation
import Testing

@Suite("With --format json, standard output holds one document and nothing else", .timeLimit(.minutes(10)))
struct JSONTests {
  @Test("of a site that was built")
  func describesBuiltSite() throws {
    let workshop = try Workshop()
    try workshop.write("---\nname: Kim\ndraft: ja\n---\n\nBra.\n", to: "content/quotes/1-kim.md")
    let document = try workshop.document("build")
    #expect(document.status == "published")
    #expect(document.diagnostics == [])
    #expect(document.pages == 11 && document.output == "output")
    #expect(
      document.omitted == [
        Document.Omission(file: "content/quotes/1-kim.md", reason: "draft"),
        Document.Omission(file: "content/accessibility.yaml", reason: "accessibility-missing"),
      ])
    #expect(document.failure == nil)
  }

  @Test("of a site that was checked, with its warnings")
  func describesCheckedSite() throws {
    let document = try Workshop().document("check", baseURL: nil)
    #expect(document.status == "checked")
    #expect(document.diagnostics.map(\.rule) == ["placeholder-base-url"])
    #expect(document.diagnostics.first?.severity == "warning")
  }

  @Test("of a site with errors", arguments: ["build", "check"])
  func describesErrors(_ command: String) throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let document = try workshop.document(command, status: 1)
    #expect(document.status == "refused")
    let problem = try #require(document.diagnostics.first)
    #expect(document.diagnostics.count == 1)
    #expect(problem.rule == "unknown-sector" && problem.severity == "error")
    #expect(problem.file == "content/coalitions/07-trygg-fritid.md" && problem.line == 5 && problem.column == 3)
    #expect(problem.summary == "sektorn \"pubilc\" finns inte")
  }

  @Test("of a machine that failed")
  func describesMachineFailure() throws {
    let workshop = try Workshop()
    try workshop.write("viktigt", to: "output/examen.txt")
    let document = try workshop.document("build", status: 2)
    #expect(document.status == "failed")
    #expect(document.failure?.message == "mappen \"output\" är inte gjord av msi och ersätts därför inte")
    #expect(document.failure?.file == "output")
    #expect(document.failure?.help?.hasPrefix("flytta undan") == true)
  }

  @Test(
    "of a wrong use", arguments: [["--jobs", "0"], ["--otuput", "x"], ["--output", "content"], ["--date", "i dag"]])
  func describesWrongUse(_ arguments: [String]) throws {
    let workshop = try Workshop()
    let outcome = try Run(["build", "--format", "json"] + arguments, in: workshop.path).wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors == "")
    #expect(try Document(outcome.output).status == "failed")
  }

  @Test("of too little of the machine")
  func describesExhaustedMachine() throws {
    let outcome = try Run(["build", "--format=json"], in: "/", under: ["prlimit", "--nofile=12"]).wait()
    #expect(outcome.status == 2)
    #expect(outcome.errors == "")
    #expect(try Document(outcome.output).failure?.message.contains("filer") == true)
  }
}

@Suite("With --format github, a failure is an annotation too", .timeLimit(.minutes(10)))
struct GitHubFailureTests {
  @Test("with the path that it is about, in the log as well")
  func annotatesPathOfFailure() throws {
    let workshop = try Workshop()
    try workshop.write("viktigt", to: "ut,put/examen.txt")
    let outcome = try workshop.build("--format", "github", "--output", "ut,put")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("::error file=ut%2Cput::ut,put: mappen \"ut,put\" är inte gjord av msi"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}

/// What `--format json` writes.
private struct Document: Decodable {
  let status: String
  let diagnostics: [Problem]
  let pages, files: Int?
  let output: String?
  let omitted: [Omission]
  let notes: [Note]
  let failure: Failure?

  struct Problem: Decodable, Equatable {
    let rule, severity, file, summary: String
    let line, column: Int?
  }

  struct Omission: Decodable, Equatable {
    let file, reason: String
  }

  struct Note: Decodable {
    let message: String
  }

  struct Failure: Decodable {
    let message: String
    let help, file: String?
  }

  init(_ text: String) throws { self = try JSONDecoder().decode(Document.self, from: Data(text.utf8)) }
}

extension Workshop {
  /// Runs a command, and expects the exit status and no output but the document.
  fileprivate func document(
    _ command: String, status: Int32 = 0, baseURL: String? = Workshop.baseURL
  ) throws -> Document {
    let address = baseURL.map { ["--base-url", $0] } ?? []
    let outcome = try Run([command, "--format", "json"] + address, in: path).wait()
    #expect(outcome.status == status)
    #expect(outcome.errors == "")
    return try Document(outcome.output)
  }
}
