import Glibc
import Model
import Publishing
import TestSupport
import Testing

@Suite("Refusing an output")
struct RefusalTests {
  @Test("refuses what msi did not make, and leaves it as it is", arguments: Obstacle.allCases)
  func refusesForeignFolder(obstacle: Obstacle) throws {
    let folder = try TemporaryFolder()
    let output = folder["output"]
    try obstacle.place(at: output)
    let before = contents(of: folder.path)
    #expect(throws: obstacle.failure(output)) { try StagingFolder.beside(output) }
    #expect(contents(of: folder.path) == before)
  }

  /// Something that exists at the output's path.
  enum Obstacle: CaseIterable {
    case folder, folderWithOtherManifest, folderWithManifestCutShort, file, symlinkToSite, danglingSymlink, pipe

    func place(at output: String) throws {
      switch self {
      case .folder: try put("mine", at: output + "/notes.txt")
      case .folderWithOtherManifest: try put("{\"generator\": \"other\"}", at: output + "/msi-manifest.json")
      case .folderWithManifestCutShort:
        try publish("old", to: output)
        try put("{\n  \"generator\": \"msi\",\n  \"version\": 1,\n  \"files\": [\n", at: output + "/msi-manifest.json")
      case .file: try put("mine", at: output)
      case .symlinkToSite:
        try publish("old", to: output + "-elsewhere")
        #expect(symlink("output-elsewhere", output) == 0)
      case .danglingSymlink: #expect(symlink("nowhere", output) == 0)
      case .pipe: #expect(mkfifo(output, 0o600) == 0)
      }
    }

    func failure(_ output: String) -> PublishingFailure {
      switch self {
      case .folder, .folderWithOtherManifest, .folderWithManifestCutShort: .notOurs(output)
      case .file, .pipe: .notAFolder(output)
      case .symlinkToSite, .danglingSymlink: .symlink(output)
      }
    }
  }

  @Test(
    "refuses a path that names no folder of its own",
    arguments: ["", ".", "..", "/", "///", "a/..", "./", "a/.", "a\0b"])
  func refusesUnusablePath(path: String) {
    #expect(throws: PublishingFailure.unusable(path)) { try StagingFolder.beside(path) }
  }

  @Test("refuses a folder below a file")
  func refusesFolderBelowFile() throws {
    let folder = try TemporaryFolder()
    try put("mine", at: folder["file"])
    #expect(throws: PublishingFailure.self) { try StagingFolder.beside(folder["file/output"]) }
    #expect(contents(of: folder.path) == ["file": "mine"])
  }

  #if compiler(>=6.2)  // Swift Testing can start a process for a test from then on.
  @Test("refuses a folder in which one may not write, and leaves its site")
  func refusesForbiddenFolder() async {
    await #expect(processExitsWith: .success) {
      becomeOrdinaryUser()
      let folder = try TemporaryFolder()
      try publish("old", to: folder["output"])
      let before = contents(of: folder.path)
      chmod(folder.path, 0o555)
      defer { chmod(folder.path, 0o755) }
      #expect(throws: PublishingFailure.permissionDenied(folder["output"])) {
        try StagingFolder.beside(folder["output"])
      }
      #expect(contents(of: folder.path) == before)
    }
  }
  #endif

  @Test("refuses a folder that appears while the site is being built, and leaves it as it is")
  func refusesFolderAppearingMeanwhile() throws {
    let folder = try TemporaryFolder()
    let staging = try StagingFolder.beside(folder["output"])
    try staging.writeSite("new")
    try put("mine", at: folder["output/notes.txt"])
    #expect(throws: PublishingFailure.notOurs(folder["output"])) { try staging.publish() }
    #expect(contents(of: folder.path) == ["output/notes.txt": "mine"])
  }

  @Test("gives back a folder that was put there at the very last moment")
  func restoresFolderAppearingLast() throws {
    let folder = try TemporaryFolder()
    let output = folder["output"]
    try publish("old", to: output)
    var system = SystemCalls.real
    system.exchange = { descriptor, one, other in
      if text(of: output + "/index.html") == "old" {
        run("rm", "-r", output)
        try? put("mine", at: output + "/notes.txt")
      }
      return SystemCalls.real.exchange(descriptor, one, other)
    }
    #expect(throws: PublishingFailure.notOurs(output)) { try publish("new", to: output, system: system) }
    #expect(contents(of: folder.path) == ["output/notes.txt": "mine"])
  }

  @Test("refuses a second build into the same folder at once, and lets it in when the first is done")
  func refusesSecondBuild() throws {
    let folder = try TemporaryFolder()
    let first = try StagingFolder.beside(folder["output"])
    #expect(throws: PublishingFailure.locked(folder["output"])) { try StagingFolder.beside(folder["output"]) }
    try first.writeSite("first")
    _ = try first.publish()
    try publish("second", to: folder["output"])
    expectSite("second", at: folder["output"])
    #expect(folder.names == ["output"])
  }

  @Test("lets builds into different folders go on beside each other")
  func allowsNeighbouringBuilds() throws {
    let folder = try TemporaryFolder()
    let one = try StagingFolder.beside(folder["output"])
    let other = try StagingFolder.beside(folder["output-2"])
    try one.writeSite("one")
    try other.writeSite("other")
    _ = try one.publish()
    _ = try other.publish()
    expectSite("one", at: folder["output"])
    expectSite("other", at: folder["output-2"])
  }

  @Test(
    "refuses a second file at a place that is taken",
    arguments: ["a/b", "a", "a/b/c", "a/b/c/d", "msi-manifest.json", ".msi-manifest.json"])
  func refusesTakenPlace(claim: String) throws {
    let folder = try TemporaryFolder()
    let staging = try StagingFolder.beside(folder["output"])
    defer { staging.discard() }
    try staging.put("first", at: "a/b")
    let path = try #require(OutputPath(claim))
    #expect(throws: PublishingFailure.taken(path)) { try staging.put([], at: path) }
  }
}
