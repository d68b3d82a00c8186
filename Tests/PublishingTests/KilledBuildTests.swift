import Glibc
import Model
import Publishing
import TestSupport
import Testing

@Suite("After a killed build")
struct KilledBuildTests {
  @Test("the old site is whole, and the next build removes what was left")
  func removesWhatWasLeft() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    try abandonBuild(into: folder["output"])
    expectSite("old", at: folder["output"])
    #expect(folder.names.count == 2)
    try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(folder.names == ["output"])
  }

  @Test("a lock that nobody holds any more does not matter")
  func ignoresStaleLock() throws {
    let folder = try TemporaryFolder()
    try put("", at: folder[".msi-output.lock"])
    try publish("new", to: folder["output"])
    #expect(folder.names == ["output"])
  }

  @Test("a staging folder that is still empty goes, one that only looks like it stays")
  func keepsLookalikes() throws {
    let folder = try TemporaryFolder()
    run("mkdir", folder[".msi-output-0123456789abcdef"])
    try put("mine", at: folder[".msi-output-0123456789abcdee/file"])
    try put("mine", at: folder[".msi-output-previous/file"])
    #expect(symlink("nowhere", folder[".msi-output-0123456789abcded"]) == 0)
    try publish("other", to: folder[".msi-output-notes"])
    let publication = try publish("new", to: folder["output"])
    #expect(publication.notes.count == 3)
    #expect(
      folder.names == [
        ".msi-output-0123456789abcded", ".msi-output-0123456789abcdee", ".msi-output-notes", ".msi-output-previous",
        "output",
      ])
  }

  @Test("a build leaves the staging folder of a neighbour alone")
  func leavesNeighboursFolderAlone() throws {
    let folder = try TemporaryFolder()
    let other = try StagingFolder.beside(folder["output-2"])
    try other.writeSite("other")
    try publish("new", to: folder["output"])
    _ = try other.publish()
    expectSite("other", at: folder["output-2"])
  }

  @Test("the old site is put back where it had been taken away")
  func restoresOldSite() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    #expect(rename(folder["output"], folder[".msi-output-previous"]) == 0)
    let staging = try StagingFolder.beside(folder["output"])
    expectSite("old", at: folder["output"])
    staging.discard()
    #expect(folder.names == ["output"])
  }

  /// A build that ends without publishing and without cleaning up, as one that is killed does.
  private func abandonBuild(into output: String) throws {
    try StagingFolder.beside(output).writeSite("new")
  }
}
