import Foundation
import Glibc
import Testing

@Suite("The output is the old site or the new one, whole", .timeLimit(.minutes(10)))
struct OutputTests {
  @Test("and a folder of somebody else's is refused, and untouched")
  func leavesForeignFolderAlone() throws {
    let workshop = try Workshop()
    try workshop.write("viktigt", to: "output/examen.txt")
    let outcome = try workshop.build()
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("fel: mappen \"output\" är inte gjord av msi och ersätts därför inte\n"))
    #expect(outcome.errors.contains("hjälp: flytta undan det som ligger där, eller välj en annan mapp med --output\n"))
    #expect(workshop.tree("output") == ["examen.txt": Data("viktigt".utf8)])
    #expect(try workshop.build("--language", "en").errors.hasPrefix("error: the folder \"output\" was not made by msi"))
    #expect(!workshop.names().contains { $0.hasPrefix(".msi-output-") })
  }

  @Test("and a file or a link in its place is refused")
  func refusesFileOrLink() throws {
    let workshop = try Workshop()
    try workshop.write("viktigt", to: "output")
    #expect(try workshop.build().status == 2)
    #expect(workshop.text(of: "output") == "viktigt")
    try #require(symlink("theme", workshop.path + "/länk") == 0)
    let outcome = try workshop.build("--output", "länk")
    // The link leads into the sources, which is refused before anything is looked at.
    #expect(outcome.status == 64)
    try FileManager.default.createDirectory(atPath: workshop.path + "/annan", withIntermediateDirectories: true)
    try #require(symlink("annan", workshop.path + "/länk-2") == 0)
    #expect(try workshop.build("--output", "länk-2").status == 2)
    #expect(workshop.names(in: "annan") == [])
  }

  @Test("and is replaced as a whole: what the new site has not is gone")
  func replacesWholeSite() throws {
    let workshop = try Workshop()
    try workshop.write("---\ntitle: Om\n---\n", to: "content/pages/om.md")
    #expect(try workshop.build().status == 0)
    #expect(workshop.names(in: "output").contains("om"))
    try FileManager.default.removeItem(atPath: workshop.path + "/content/pages/om.md")
    #expect(try workshop.build().status == 0)
    #expect(!workshop.names(in: "output").contains("om"))
    #expect(workshop.names() == ["content", "output", "theme"])
  }

  @Test("when two builds run at once: one after the other, or one is refused, but never mixed")
  func keepsTwoBuildsApart() throws {
    let workshop = try Workshop()
    try workshop.writeCoalitions(400)
    let addresses = ["https://ett.test/", "https://tva.test/"]
    let runs = try addresses.map { try Run(["build", "--base-url", $0, "--jobs", "1"], in: workshop.path) }
    let outcomes = runs.map { $0.wait() }
    #expect(outcomes.contains { $0.status == 0 })
    for outcome in outcomes where outcome.status != 0 {
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("fel: ett annat bygge skriver just nu till \"output\"\n"))
    }
    let site = workshop.tree("output")
    let pages = site.filter { $0.key.hasSuffix(".html") }.values.map { String(decoding: $0, as: UTF8.self) }
    let winners = addresses.filter { address in pages.contains { $0.contains(address) } }
    #expect(pages.count == 427 && winners.count == 1)
    #expect(try workshop.manifest() == site.filter { $0.key != "msi-manifest.json" }.mapValues(\.count))
    #expect(workshop.names() == ["content", "output", "theme"])
  }

  @Test("after a build was killed while it wrote, and the next build cleans up after it")
  func cleansUpAfterKilledBuild() throws {
    let workshop = try Workshop()
    #expect(try workshop.build().status == 0)
    let before = workshop.tree("output")
    try workshop.writeCoalitions(1500)
    let run = try Run(["build", "--base-url", "https://dodad.test/", "--jobs", "1"], in: workshop.path)
    let staging = try #require(workshop.stagingFolder(holding: 50, writtenBy: run))
    let outcome = run.end(with: SIGKILL)
    try #require(outcome.status == -SIGKILL, "the build was done before it could be killed")
    #expect(workshop.tree("output") == before)
    #expect(workshop.names().contains(staging))
    #expect(workshop.names(in: staging + "/koalitioner").count < 1500)
    try FileManager.default.removeItem(atPath: workshop.path + "/content/coalitions")
    try workshop.write("---\ntitle: En\nquestion: Hur?\n---\n", to: "content/coalitions/01-kultur.md")
    #expect(try workshop.build().status == 0)
    #expect(workshop.names() == ["content", "output", "theme"])
    #expect(workshop.names(in: "output/koalitioner") == ["a-o", "genomforda", "index.html", "kultur"])
  }

  @Test("on a disk that is full", .enabled(if: Disk.isPossible, "no disk can be mounted in memory here"))
  func keepsSiteOnFullDisk() throws {
    let workshop = try Workshop()
    let disk = try Disk(at: workshop.path + "/disk", options: "size=400k")
    #expect(try workshop.build("--output", "disk/output").status == 0)
    let before = workshop.tree("disk")
    try workshop.writeCoalitions(200)
    let outcome = try workshop.build("--output", "disk/output")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("fel: det finns inte plats på disken för \"disk/output/"))
    #expect(workshop.tree("disk") == before)
    withExtendedLifetime(disk) {}
  }

  @Test("on a disk that can only be read", .enabled(if: Disk.isPossible, "no disk can be mounted in memory here"))
  func keepsSiteOnReadOnlyDisk() throws {
    let workshop = try Workshop()
    let disk = try Disk(at: workshop.path + "/disk", options: "size=400k")
    #expect(try workshop.build("--output", "disk/output").status == 0)
    let before = workshop.tree("disk")
    disk.makeReadOnly()
    let outcome = try workshop.build("--output", "disk/output")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("fel: disken med \"disk/output\" går bara att läsa\n"))
    #expect(workshop.tree("disk") == before)
  }
}

extension Workshop {
  /// The size of each file by its path, as the manifest lists them.
  fileprivate func manifest() throws -> [String: Int] {
    struct Manifest: Decodable {
      let files: [File]
      struct File: Decodable {
        let path: String
        let size: Int
      }
    }
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text(of: "output/msi-manifest.json").utf8))
    return Dictionary(manifest.files.map { ($0.path, $0.size) }) { $1 }
  }

  /// The folder into which a build writes, once it holds so many coalitions; nil if the build ends before that.
  ///
  /// It does not suspend: another test could take the thread for longer than the build takes.
  fileprivate func stagingFolder(holding count: Int, writtenBy run: Run) -> String? {
    while !run.hasEnded {
      for name in names() where name.hasPrefix(".msi-output-") {
        if names(in: name + "/koalitioner").count >= count { return name }
      }
      usleep(200)
    }
    return nil
  }
}

/// A small disk in memory; it is unmounted with the value.
private final class Disk {
  private let path: String

  static let isPossible: Bool = {
    let folder = NSTemporaryDirectory() + "/msi-disk-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return (try? Disk(at: folder, options: "size=64k")) != nil
  }()

  init(at path: String, options: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try #require(mount("tmpfs", path, "tmpfs", 0, options) == 0)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  func makeReadOnly() { mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) }
}
