import Diagnostics
import Glibc
import Model
import Reading
import TestSupport
import Testing

@Suite("A folder on disk", .timeLimit(.minutes(10)))
struct DiskFolderTests {
  @Test(
    "lists files and folders by their path from where the command ran, however the folder was named",
    arguments: ["content", "content/", "content//"])
  func listsFilesAndFolders(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.put("content/site.yaml", "content/pages/å.md", "content/images/")
    let disk = DiskFolder(folder[name])
    #expect(disk.path == SourcePath(folder["content"]))
    #expect(listing(of: disk) == ["images folder", "pages folder", "pages/å.md file", "site.yaml file"])
    #expect(
      try disk.contents(of: disk.path.appending("pages/å.md"), atMost: 100).get() == Array("content/pages/å.md".utf8))
  }

  @Test("is empty where it is not there")
  func isEmptyWhereMissing() throws {
    let folder = try TemporaryFolder()
    #expect(DiskFolder(folder["content"]).entries() == [])
    let disk = DiskFolder(folder.path)
    #expect(disk.contents(of: disk.path.appending("x.md"), atMost: 1) == .failure(.missing))
  }

  @Test("passes over hidden files, hidden folders and editors' backups")
  func skipsHiddenFiles() throws {
    let folder = try TemporaryFolder()
    try folder.put(".git/config", ".DS_Store", "pages/.om.md.swp", "pages/om.md~", "pages/om.md")
    #expect(listing(of: DiskFolder(folder.path)) == ["pages folder", "pages/om.md file"])
  }

  @Test("shows hidden files for the site's root, but not those of systems, editors and version control")
  func showsHiddenRootFiles() throws {
    let folder = try TemporaryFolder()
    try folder.put(
      "root/.well-known/security.txt", "root/.htaccess", "root/CNAME", "root/.DS_Store", "root/.gitkeep",
      "root/.git/config", "root/._CNAME", "root/.CNAME.swp", "root/.well-known/.#security.txt", "root/CNAME~",
      "pages/root/.well-known/x.txt", ".well-known/x.txt")
    #expect(
      listing(of: DiskFolder(folder.path)) == [
        "pages folder", "pages/root folder", "root folder", "root/.htaccess file", "root/.well-known folder",
        "root/.well-known/security.txt file", "root/CNAME file",
      ])
  }

  @Test("takes a link for the file that it leads to, as long as that is in the folder")
  func followsLinksInside() throws {
    let folder = try TemporaryFolder()
    try folder.put("content/pages/om.md", "content/quotes/")
    try folder.link("content/pages/beside.md", to: "om.md")
    try folder.link("content/quotes/around.md", to: "../../content/quotes/../pages/om.md")
    try folder.link("content/quotes/absolute.md", to: folder["content/pages/om.md"])
    try folder.link("content/quotes/twice.md", to: "around.md")
    // The folder itself may be known by a link.
    try folder.link("alias", to: "content")
    for name in ["content", "alias"] {
      let disk = DiskFolder(folder[name])
      #expect(
        listing(of: disk) == [
          "pages folder", "pages/beside.md file", "pages/om.md file", "quotes folder", "quotes/absolute.md file",
          "quotes/around.md file", "quotes/twice.md file",
        ])
      #expect(
        try disk.contents(of: disk.path.appending("quotes/twice.md"), atMost: 100).get()
          == Array("content/pages/om.md".utf8))
    }
  }

  @Test(
    "follows no link that leads elsewhere",
    arguments: [
      ("out of the folder", "../../secret.md", .linkOutside), ("to a system file", "/etc/passwd", .linkOutside),
      ("to a device", "/dev/zero", .linkOutside), ("to a folder outside", "../../other", .linkOutside),
      ("to a folder with a like name", "../../content-secret/x.md", .linkOutside), ("to itself", "x.md", .linkLoop),
      ("to its own folder", ".", .linkLoop), ("to the whole folder", "..", .linkLoop),
      ("above the folder", "../..", .linkLoop),
      ("to a folder beside", "../quotes", .linkToFolder), ("to nowhere", "gone.md", .missing),
      ("through a file", "om.md/x", .system(ENOTDIR, "Not a directory")),
    ] as [(String, String, SourceFault)])
  func refusesLinksElsewhere(name: String, target: String, fault: SourceFault) throws {
    let folder = try TemporaryFolder()
    try folder.put("secret.md", "other/", "content-secret/x.md", "content/pages/om.md", "content/quotes/")
    try folder.link("content/pages/x.md", to: target)
    // The same is said whether the folder was named from the root or from where the command runs.
    for root in [folder.path, String(repeating: "../", count: 30) + folder.path.dropFirst()] {
      let entries = DiskFolder(root + "/content").entries()
      let kind = entries.first { $0.path.name == "x.md" }?.kind
      #expect(kind == .fault(fault), "\(name)")
      #expect(entries.count == 4)
    }
  }

  @Test("finds links that lead to each other")
  func findsLinkCircles() throws {
    let folder = try TemporaryFolder()
    try folder.link("a.md", to: "b.md")
    try folder.link("b.md", to: "a.md")
    #expect(DiskFolder(folder.path).entries().map(\.kind) == [.fault(.linkLoop), .fault(.linkLoop)])
  }

  @Test("does not wait for a pipe that nobody writes to")
  func refusesPipe() throws {
    let folder = try TemporaryFolder()
    try #require(mkfifo(folder["x.md"], 0o600) == 0)
    let disk = DiskFolder(folder.path)
    #expect(listing(of: disk) == ["x.md fault(Model.SourceFault.notAFile)"])
    #expect(disk.contents(of: disk.path.appending("x.md"), atMost: 100) == .failure(.notAFile))
  }

  @Test("tells a folder from a file, whatever its name")
  func distinguishesFoldersFromFiles() throws {
    let folder = try TemporaryFolder()
    try folder.put("pages/x.md/")
    let disk = DiskFolder(folder.path)
    #expect(listing(of: disk) == ["pages folder", "pages/x.md folder"])
    #expect(disk.contents(of: disk.path.appending("pages/x.md"), atMost: 100) == .failure(.notAFile))
  }

  @Test("refuses a file above the limit without reading it: this one has a terabyte, of which none is on the disk")
  func refusesLargeFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("x.md", "y.md")
    try #require(truncate(folder["x.md"], 1 << 40) == 0)
    let disk = DiskFolder(folder.path)
    #expect(disk.contents(of: disk.path.appending("x.md"), atMost: 4_000_000) == .failure(.tooLarge(limit: 4_000_000)))
    #expect(try disk.contents(of: disk.path.appending("y.md"), atMost: 4).get() == Array("y.md".utf8))
    #expect(disk.contents(of: disk.path.appending("y.md"), atMost: 3) == .failure(.tooLarge(limit: 3)))
  }

  #if compiler(>=6.2)  // Swift Testing can start a process for a test from then on.
  @Test("says that a file may not be read")
  func reportsUnreadableFile() async {
    await #expect(processExitsWith: .success) {
      becomeOrdinaryUser()
      let folder = try TemporaryFolder()
      try folder.put("x.md", "closed/y.md")
      try #require(chmod(folder["x.md"], 0) == 0 && chmod(folder["closed"], 0) == 0)
      let disk = DiskFolder(folder.path)
      #expect(disk.contents(of: disk.path.appending("x.md"), atMost: 100) == .failure(.permission))
      #expect(disk.entries().contains(SourceEntry(disk.path.appending("closed"), .fault(.permission))))
      try #require(chmod(folder["closed"], 0o700) == 0)
    }
  }
  #endif

  @Test("says that a name is not UTF-8")
  func reportsNameThatIsNotUTF8() throws {
    let folder = try TemporaryFolder()
    let name =
      Array((folder.path + "/tr").utf8CString.dropLast()) + [CChar(bitPattern: 0xE4)] + Array("ff.md".utf8CString)
    let descriptor = creat(name, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    #expect(listing(of: DiskFolder(folder.path)) == ["tr\u{FFFD}ff.md fault(Model.SourceFault.nameNotUTF8)"])
  }

  @Test("does not go down for ever")
  func limitsDepth() throws {
    let folder = try TemporaryFolder()
    try folder.put(String(repeating: "a/", count: 40) + "x.md")
    let entries = DiskFolder(folder.path).entries()
    #expect(entries.count == 17)
    #expect(entries.last?.kind == .fault(.tooDeep))
  }

  @Test("gives an empty file's nothing, and a file's bytes as they are")
  func readsBytesAsTheyAre() throws {
    let folder = try TemporaryFolder()
    try folder.put("x.md")
    try #require(truncate(folder["x.md"], 0) == 0)
    let disk = DiskFolder(folder.path)
    #expect(try disk.contents(of: disk.path.appending("x.md"), atMost: 0).get() == [])
    try #require(truncate(folder["x.md"], 1_000_000) == 0)
    #expect(
      try disk.contents(of: disk.path.appending("x.md"), atMost: 1_000_000).get()
        == [UInt8](repeating: 0, count: 1_000_000))
  }
}

@Suite("What a disk may hold instead of content", .timeLimit(.minutes(10)))
struct FolderFaultTests {
  @Test("is told file by file, and the rest is read")
  func tellsFaultsFileByFile() async throws {
    let folder = try TemporaryFolder()
    try folder.put("content/coalitions/", "content/pages/x.md/", "content/quotes/", "secret.md")
    try folder.link("content/coalitions/01-a.md", to: "../../secret.md")
    try folder.link("content/coalitions/02-b.md", to: "02-b.md")
    try folder.link("content/coalitions/03-c.md", to: "gone.md")
    try folder.link("content/coalitions/04-d.md", to: "../quotes")
    try #require(mkfifo(folder["content/coalitions/05-e.md"], 0o600) == 0)
    let read = await readLibrary(from: DiskFolder(folder["content"]), jobs: 2)
    #expect(
      read.diagnostics.map { "\($0.rule.id) \($0.span.path.name): \($0.summary.sv)" } == [
        "link-outside 01-a.md: länken leder ut ur mappen", "link-loop 02-b.md: länken leder tillbaka till sig själv",
        "unreadable-file 03-c.md: filen finns inte längre", "link-loop 04-d.md: länken leder till en mapp",
        "unreadable-file 05-e.md: detta är ingen vanlig fil",
        "folder-among-files x.md: en mapp ligger där en fil väntas",
        "missing-settings site.yaml: filen site.yaml saknas",
      ])
    #expect(read.diagnostics.allSatisfy { $0.severity == .error && $0.span.meansWholeFile && $0.help != nil })
  }

  @Test("is a folder that is not there, or that is none", arguments: ["gone", "file"])
  func reportsMissingRoot(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.put("file")
    let content = await readLibrary(from: DiskFolder(folder[name]), jobs: 1)
    let theme = readTheme(from: DiskFolder(folder[name]))
    let rule: RuleID = name == "gone" ? "missing-folder" : "unreadable-file"
    #expect(content.diagnostics.map(\.rule.id) == [rule])
    #expect(content.diagnostics.map(\.span.path.name) == [Substring(name)])
    #expect(theme.diagnostics.map(\.rule.id) == [rule])
  }
}

private func listing(of folder: DiskFolder) -> [String] {
  folder.entries().map { "\($0.path.description.dropFirst(folder.path.description.count + 1)) \($0.kind)" }.sorted()
}
