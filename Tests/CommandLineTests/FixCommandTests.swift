import Foundation
import Testing

@Suite("msi fix", .timeLimit(.minutes(5)))
struct FixCommandTests {
  @Test("shows what it would change, and changes nothing until it is told to")
  func showsAndWrites() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: Self.file)
    let shown = try workshop.msi("fix")
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix("--- \(Self.file)\n+++ \(Self.file)\n@@ -2,5 +2,5 @@\n"))
    #expect(shown.output.contains("-  pubilc: 12\n+  public: 12\n"))
    #expect(shown.errors.contains("1 rättning i 1 fil; inget är skrivet."))
    #expect(workshop.text(of: Self.file) == misspeltSector)
    let written = try workshop.msi("fix", "--write")
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.errors.contains("1 rättning i 1 fil skrivna."))
    #expect(workshop.text(of: Self.file) == misspeltSector.replacing("pubilc", with: "public"))
    let again = try workshop.msi("fix", "--write")
    #expect(again.output == "")
    #expect(again.errors.hasPrefix("Inget att rätta som är säkert."))
  }

  @Test("leaves a file its mode and a link its target, and nothing else in the folder")
  func keepsModeAndLink() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: Self.file)
    let whole = workshop.path + "/" + Self.file
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: whole)
    try workshop.write(misspeltSector, to: "content/coalitions/olda/10-andra.txt")
    let link = workshop.path + "/content/coalitions/11-tredje.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "olda/10-andra.txt")
    let names = workshop.names(in: "content/coalitions")
    #expect(try workshop.msi("fix", "--write").status == 0)
    #expect(workshop.names(in: "content/coalitions") == names)
    #expect(try FileManager.default.attributesOfItem(atPath: whole)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "olda/10-andra.txt")
    #expect(workshop.text(of: "content/coalitions/olda/10-andra.txt").contains("public: 12"))
  }

  @Test("changes no file if one of them cannot be written")
  func writesAllOrNone() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: Self.file)
    try workshop.write("---\nname: Kim\nsector: publik\n---\n\nBra.\n", to: "content/quotes/1-kim.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: workshop.path + "/content/quotes")
    let outcome = try Run(["fix", "--write"], in: workshop.path, as: .ordinary).wait()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: workshop.path + "/content/quotes")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("ingen fil är ändrad"))
    #expect(workshop.text(of: Self.file) == misspeltSector)
    #expect(workshop.names(in: "content/coalitions").allSatisfy { !$0.hasSuffix(".tmp") })
  }

  private static let file = "content/coalitions/10-trygg-fritid.md"
}
