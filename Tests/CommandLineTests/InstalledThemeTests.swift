import Foundation
import Testing

@Suite("Where there is no theme, the one that is installed with the program is used", .timeLimit(.minutes(10)))
struct InstalledThemeTests {
  @Test("It lies in ../share/msi/theme from the program, which a link may lead to")
  func usesInstalledTheme() throws {
    let workshop = try Workshop()
    try workshop.install()
    let outcome = try workshop.run("build", "--base-url", Workshop.baseURL)
    #expect(outcome.status == 0)
    #expect(workshop.names(in: "output").contains("index.html"))
  }

  @Test("A theme that is named, or a folder theme, comes first")
  func prefersOtherThemes() throws {
    let workshop = try Workshop()
    try workshop.install()
    #expect(try workshop.run("check", "--theme", "ingen").status == 1)
    try FileManager.default.createDirectory(atPath: workshop.path + "/theme", withIntermediateDirectories: true)
    let outcome = try workshop.run("check")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("theme"))
  }
}

extension Workshop {
  /// Moves the theme to where an installation has it, and puts the program below `usr/`, with a link to it in `bin/`.
  fileprivate func install() throws {
    let files = FileManager.default
    for folder in ["usr/bin", "usr/share/msi", "bin"] {
      try files.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
    }
    try files.moveItem(atPath: path + "/theme", toPath: path + "/usr/share/msi/theme")
    // By another process: a program cannot be started while a process that was forked meanwhile has it open for writing.
    let copying = try Run([Program.path, "usr/bin/msi"], in: path, program: "cp").wait()
    #expect(copying.status == 0)
    try files.createSymbolicLink(atPath: path + "/bin/msi", withDestinationPath: "../usr/bin/msi")
  }

  fileprivate func run(_ arguments: String...) throws -> Outcome {
    try Run(arguments, in: path, program: path + "/bin/msi").wait()
  }
}
