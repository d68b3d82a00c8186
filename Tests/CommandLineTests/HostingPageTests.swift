import Foundation
import Testing

@Suite("Documentation/hosting.md", .timeLimit(.minutes(10)))
struct HostingPageTests {
  @Test("shows commands that work, one block after the other")
  func runsEveryCommand() throws {
    let workshop = try Workshop()
    let blocks = try commandBlocks(of: "Documentation/hosting.md")
    #expect(blocks.count >= 6)
    for block in blocks {
      // The program's path comes last; of a target of the Makefile is only known that it is there.
      let script = """
        program=$1
        msi() { "$program" "$@"; }
        make() { grep -q "^$1:" '\(package)/Makefile'; }
        \(block)
        """
      try FileManager.default.createDirectory(atPath: workshop.path + "/www", withIntermediateDirectories: true)
      let outcome = try Run(
        [], in: workshop.path, environment: ["FOLDER": workshop.path + "/www"], under: ["bash", "-euc", script, "bash"]
      ).wait()
      #expect(outcome.status == 0, "\(block)\n\(outcome.errors)")
    }
    #expect(workshop.names(in: "www").contains("404.html"))
    #expect(workshop.text(of: "60-koalitioner.conf").contains("/koalitioner/"))
  }
}

/// The fenced blocks of a page that are for a shell.
private func commandBlocks(of page: String) throws -> [String] {
  let text = try String(contentsOfFile: package + "/" + page, encoding: .utf8)
  return text.matches(of: #/```sh\n(.*?)```/#.dotMatchesNewlines()).map { String($0.output.1) }
}
