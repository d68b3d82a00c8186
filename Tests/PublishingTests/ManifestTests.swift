import Fingerprint
import Model
import Publishing
import TestSupport
import Testing

@Suite("The manifest")
struct ManifestTests {
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  private static let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test("lists every file with size and SHA-256, sorted by path, whatever the order of writing")
  func listsFilesExactly() throws {
    let folder = try TemporaryFolder()
    let staging = try StagingFolder.beside(folder["output"])
    try staging.put("abc", at: "å \"\\.html")
    try staging.put("", at: "a/index.html")
    try staging.put("abc", at: "a.html")
    _ = try staging.publish()
    #expect(
      text(of: folder["output/msi-manifest.json"]) == #"""
        {
          "generator": "msi",
          "version": 1,
          "files": [
            {"path": "a.html", "size": 3, "sha256": "\#(Self.abc)"},
            {"path": "a/index.html", "size": 0, "sha256": "\#(Self.nothing)"},
            {"path": "å \"\\.html", "size": 3, "sha256": "\#(Self.abc)"}
          ]
        }

        """#)
  }

  @Test("of an empty site marks it as msi's all the same")
  func marksEmptySite() throws {
    let folder = try TemporaryFolder()
    _ = try StagingFolder.beside(folder["output"]).publish()
    try publish("new", to: folder["output"])
    expectSite("new", at: folder["output"])
  }

  @Test(
    "hashes as FIPS 180-4 says",
    arguments: [
      ("", 1, nothing), ("abc", 1, abc),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func matchesPublishedHashes(text: String, times: Int, digest: String) {
    #expect(SHA256(of: Array(String(repeating: text, count: times).utf8)).hexadecimal == digest)
  }
}
