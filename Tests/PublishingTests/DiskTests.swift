import Glibc
import Model
import Publishing
import TestSupport
import Testing

#if compiler(>=6.2)  // Swift Testing can start a process for a test from then on.
/// On a small disk in memory, where the tests may mount one: as root, in a system that lets root do it.
///
/// Tests that fill a disk or make it read-only run in a process of their own: a child that another test has just forked has
/// copies of all descriptors until it executes another program, and until then a removed file still takes up space.
@Suite("A disk that is full or read-only", .enabled(if: Disk.isPossible, "a disk in memory cannot be mounted here"))
struct DiskTests {
  @Test("leaves the old site when the disk is full, and room for the next build")
  func keepsSiteOnFullDisk() async {
    await #expect(processExitsWith: .success) {
      let disk = try Disk(options: "size=256k")
      try publish("old", to: disk["output"])
      let before = contents(of: disk.path)
      let staging = try StagingFolder.beside(disk["output"])
      #expect(throws: PublishingFailure.noSpace(disk["output/koalitioner/x/stor.txt"])) {
        try staging.put(String(repeating: "x", count: 1 << 20), at: "koalitioner/x/stor.txt")
      }
      #expect(throws: PublishingFailure.noSpace(disk["output/koalitioner/x/stor.txt"])) { try staging.publish() }
      #expect(contents(of: disk.path) == before)
      try publish("new", to: disk["output"])
      expectSite("new", at: disk["output"])
    }
  }

  @Test("leaves the old site when every page fits, but not the manifest")
  func keepsSiteWithoutRoomForManifest() async {
    await #expect(processExitsWith: .success) {
      let disk = try Disk(options: "nr_inodes=20")
      try publish("old", to: disk["output"])
      let before = contents(of: disk.path)
      let staging = try StagingFolder.beside(disk["output"])
      var page = 0
      while disk.freeFiles > 0 {
        try staging.put("x", at: "\(page)")
        page += 1
      }
      #expect(throws: PublishingFailure.noSpace(disk["output/.msi-manifest.json"])) { try staging.publish() }
      #expect(contents(of: disk.path) == before)
    }
  }

  @Test("refuses a disk that can only be read")
  func refusesReadOnlyDisk() async {
    await #expect(processExitsWith: .success) {
      let disk = try Disk(options: "size=1m")
      try publish("old", to: disk["output"])
      run("mount", "-o", "remount,ro", disk.path)
      #expect(throws: PublishingFailure.readOnly(disk["output"])) { try StagingFolder.beside(disk["output"]) }
      #expect(throws: PublishingFailure.readOnly(disk["a"])) { try StagingFolder.beside(disk["a/output"]) }
      expectSite("old", at: disk["output"])
    }
  }

  @Test("refuses an output on which a disk is mounted, and touches nothing on it")
  func refusesMountedOutput() throws {
    let disk = try Disk(options: "size=1m")
    #expect(throws: PublishingFailure.immovable(disk.path)) { try StagingFolder.beside(disk.path) }
    #expect(contents(of: disk.path).isEmpty)
  }

  @Test("leaves alone what is on a disk mounted within an old site")
  func leavesMountedDiskAlone() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    run("mkdir", folder["output/disk"])
    try #require(run("mount", "-t", "tmpfs", "tmpfs", folder["output/disk"]) == 0)
    try put("mine", at: folder["output/disk/file"])
    let publication = try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(publication.notes.count == 1)
    let left = try #require(folder.names.first)
    #expect(text(of: folder[left + "/disk/file"]) == "mine")
    run("umount", "-l", folder[left + "/disk"])
  }
}

/// A small disk in memory, in a folder of its own; it is unmounted with the value.
private struct Disk: ~Copyable {
  private let folder: TemporaryFolder
  let path: String

  static let isPossible = (try? Disk(options: "size=64k")) != nil

  init(options: String) throws {
    let folder = try TemporaryFolder()
    let path = folder["disk"]
    run("mkdir", path)
    try #require(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) == 0)
    self.folder = folder
    self.path = path
  }

  deinit { run("umount", "-l", path) }

  subscript(_ name: String) -> String { path + "/" + name }

  /// How many more files and folders fit.
  var freeFiles: UInt {
    var status = statvfs()
    return statvfs(path, &status) == 0 ? UInt(status.f_ffree) : 0
  }
}
#endif
