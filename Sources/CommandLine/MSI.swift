import ArgumentParser

/// The command `msi` with its subcommands.
package struct MSI: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "msi",
    abstract: "Builds the coalition pages of Mötesplats Social Innovation.",
    discussion: """
      Editors write one file for each coalition, quote and statistic in content/. msi checks them all, computes every \
      figure, and writes the complete website to output/.

      Exit status: 0 done; 1 the content or theme has errors, and nothing was published; 2 the machine failed (disk, \
      permission); 64 wrong usage.
      """,
    version: version,
    subcommands: [Build.self, Check.self, New.self, Explain.self])

  package init() {}
}

/// The version that `msi --version` tells; the changelog has the same.
let version = "0.1.0"

/// Runs the program with the arguments of its process, and ends it with the command's exit status.
package func runMSI() async { await MSI.main() }
