import CommandLine
import Diagnostics
import Foundation
import Testing

@Suite("msi explain", .timeLimit(.minutes(10)))
struct ExplainTests {
  @Test("explains every rule in both languages", arguments: allRules.map(\.id.description))
  func everyRule(_ rule: String) throws {
    let swedish = try Run(["explain", rule], in: "/").wait()
    let english = try Run(["explain", rule, "--language", "en"], in: "/").wait()
    for outcome in [swedish, english] {
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.hasPrefix(rule + "\n"))
      #expect(outcome.output.split(separator: "\n").count >= 8)
    }
    #expect(swedish.output.contains("Så här blir det fel"))
    #expect(english.output.contains("This is wrong"))
  }

  @Test("lists all rules where none is asked for")
  func list() throws {
    let outcome = try Run(["explain"], in: "/").wait()
    #expect(outcome.status == 0)
    let names = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    #expect(names == allRules.map(\.id.description))
  }
}
