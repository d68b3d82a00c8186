import Comparing
import Diagnostics
import Model
import Reading
import TestSupport
import Testing
import Verifying

@Suite("A folder is held against its manifest, and told is")
struct FolderTests {
  private func verify(_ files: [(String, [UInt8])], listed: [(String, [UInt8])]) throws -> Verification {
    let folder = MemoryFolder("site", files)
    let manifest = try #require(BuiltSite.files(in: Array(manifest(of: listed).utf8)))
    return verifyFolder(folder, against: manifest, present: files.map(\.0))
  }

  @Test("nothing where all is as it was published")
  func findsNothing() throws {
    let files = [("index.html", Array("a".utf8)), ("msi-manifest.json", Array("{}".utf8))]
    let verification = try verify(files, listed: [files[0]])
    #expect(verification.findings == [])
    #expect(verification.summary(in: .swedish) == "Jämförda filer: 1. Allt är som manifestet säger.\n")
    #expect(!verification.holdsErrors)
  }

  @Test("what is missing, what differs, and what is not the site's")
  func tellsDifferences() throws {
    let verification = try verify(
      [("a.html", [1]), ("b.html", [2]), (".env", [3])], listed: [("a.html", [1]), ("b.html", [9]), ("c.html", [1])])
    #expect(verification.holdsErrors)
    #expect(
      verification.findingsText(in: .english) == """
        error: files are missing: 1
          c.html
          = help: publish the whole folder again

        error: files hold something else than the manifest says: 1
          b.html
          = help: publish the whole folder again; if they differ still, the host rewrites them, which can often be turned off

        warning: files that are not the site's: 1
          .env
          = help: remove them if nobody needs them; the next build will, too


        """)
    #expect(verification.summary(in: .english) == "Files compared: 3. 2 errors, 1 warning.\n")
  }

  @Test("hidden files, too, and nothing behind a link")
  func listsHiddenFiles() throws {
    let folder = try TemporaryFolder()
    run("mkdir", "-p", folder["a/.git"])
    run("touch", folder["a/.git/config"], folder["b"])
    run("ln", "-s", "/", folder["link"])
    #expect(filesBelow(folder.path) == ["a/.git/config", "b", "link"])
    #expect(filesBelow(folder["none"]) == [])
  }
}
