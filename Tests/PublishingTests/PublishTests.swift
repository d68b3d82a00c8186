import Glibc
import Model
import Publishing
import TestSupport
import Testing

@Suite("Publishing a site")
struct PublishTests {
  @Test("puts a first site where nothing was, with nothing left beside it")
  func publishesFirstSite() throws {
    let folder = try TemporaryFolder()
    let publication = try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(folder.names == ["output"])
    #expect(publication.files == 2)
    #expect(publication.bytes == 6)
    #expect(publication.notes.isEmpty)
  }

  @Test("replaces the site that was there, files that are gone included")
  func replacesOldSite() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    let publication = try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(folder.names == ["output"])
    #expect(publication.notes.isEmpty)
  }

  @Test(
    "tells what somebody else had put into the old site, wherever it was",
    arguments: [SystemCalls.real, .unable(EINVAL)])
  func tellsForeignFiles(system: SystemCalls) throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    try put("msi.se", at: folder["output/CNAME"])
    try put("x", at: folder["output/koalitioner/trygg-fritid/.htaccess"])
    let publication = try publish("new", to: folder["output"], system: system)
    expectSite("new", at: folder["output"])
    let note = try #require(publication.notes.last).message
    #expect(note.sv.contains("2 filer") && note.sv.contains("\"CNAME\", \"koalitioner/trygg-fritid/.htaccess\""))
    #expect(note.en.contains("2 files") && note.en.contains("\"CNAME\", \"koalitioner/trygg-fritid/.htaccess\""))
    #expect(try publish("newer", to: folder["output"]).notes.isEmpty)
  }

  @Test("tells the addresses of the site that stands there, redirects and all")
  func tellsAddressesOfOldSite() throws {
    let folder = try TemporaryFolder()
    #expect(try publishedAddresses(in: folder["output"]) == nil)
    let staging = try StagingFolder.beside(folder["output"])
    for path in ["index.html", "404.html", "om/index.html", "a\"b/index.html", "data/index.html.csv"] {
      try staging.put("x", at: path)
    }
    _ = try staging.publish()
    #expect(try publishedAddresses(in: folder["output"])?.map(\.description) == ["/", "/om/"])
  }

  @Test(
    "finds the folder beside, however it is named",
    arguments: ["/output", "/output/", "/output///", "/./output", "//output", "/a/../output"])
  func findsFolderHoweverNamed(spelling: String) throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    try publish("new", to: folder.path + spelling)
    expectSite("new", at: folder["output"])
  }

  @Test("takes a path relative to the working directory, nested in folders that do not exist yet")
  func createsParentFolders() throws {
    let name = "msi-publishing-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    defer { run("rm", "-rf", ".build/" + name) }
    try publish("new", to: ".build/\(name)/a/b/output")
    expectSite("new", at: ".build/\(name)/a/b/output")
  }

  @Test("takes an empty folder")
  func acceptsEmptyFolder() throws {
    let folder = try TemporaryFolder()
    run("mkdir", folder["output"])
    try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
  }

  @Test("leaves the old site byte for byte when the build is given up on its last page")
  func keepsSiteWhenGivenUp() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    let before = contents(of: folder.path)
    let staging = try StagingFolder.beside(folder["output"])
    try staging.writeSite("new")
    staging.discard()
    #expect(contents(of: folder.path) == before)
  }

  @Test("removes a symlink in the old site and not what it leads to")
  func removesSymlinkAlone() throws {
    let folder = try TemporaryFolder()
    try put("mine", at: folder["elsewhere/file"])
    try publish("old", to: folder["output"])
    #expect(symlink(folder["elsewhere"], folder["output/link"]) == 0)
    #expect(symlink(folder["elsewhere/file"], folder["output/koalitioner/link"]) == 0)
    try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(contents(of: folder["elsewhere"]) == ["file": "mine"])
  }

  @Test("removes an old site of any depth, and of names that are not UTF-8")
  func removesDeepSite() throws {
    let folder = try TemporaryFolder()
    try publish("old", to: folder["output"])
    // Deeper than a path may be long: each half is made where it is short enough, and then moved.
    let half = String(repeating: "/d", count: 1500)
    run("mkdir", "-p", folder["half"] + half, folder["output"] + half)
    #expect(rename(folder["half"], folder["output"] + half + "/half") == 0)
    try put("left by a removal that was cut short", at: folder["output/.msi-deep-1/file"])
    run("sh", "-c", "printf '%s/output/\\377' '\(folder.path)' | xargs -0 touch")
    try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
    #expect(folder.names == ["output"])
  }

  @Test("makes files and folders that a web server may read")
  func setsReadableModes() throws {
    let folder = try TemporaryFolder()
    try publish("new", to: folder["output"])
    let mask = umask(0)
    umask(mask)
    #expect(mode(of: folder["output"]) == 0o755 & ~mask)
    #expect(mode(of: folder["output/koalitioner/trygg-fritid"]) == 0o755 & ~mask)
    #expect(mode(of: folder["output/index.html"]) == 0o644 & ~mask)
    #expect(mode(of: folder["output/msi-manifest.json"]) == 0o644 & ~mask)
  }

  private func mode(of path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
