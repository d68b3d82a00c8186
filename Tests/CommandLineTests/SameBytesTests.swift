import Foundation
import Testing

@Suite("Two builds of the same sources are the same, byte for byte", .timeLimit(.minutes(10)))
struct SameBytesTests {
  @Test(
    "whatever the machine says",
    arguments: [
      ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Anchorage"], ["LANG": "en_US.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["LANG": "C", "LANGUAGE": "ar"], ["HOME": "/nowhere", "USER": "nobody", "TERM": "xterm-256color"],
    ])
  func ignoresEnvironment(_ environment: [String: String]) throws {
    let (one, other) = (try Workshop(), try Workshop())
    #expect(try one.msi("build").status == 0)
    #expect(try other.msi("build", "--jobs", "7", environment: environment).status == 0)
    let isSame = one.tree("output") == other.tree("output")
    #expect(isSame)
  }

  @Test("wherever they lie, and however the folders are named")
  func ignoresFolderNames() throws {
    let (one, other) = (try Workshop(), try Workshop())
    #expect(try one.msi("build").status == 0)
    try FileManager.default.moveItem(atPath: other.path + "/content", toPath: other.path + "/innehåll")
    try FileManager.default.moveItem(atPath: other.path + "/theme", toPath: other.path + "/mitt tema")
    let outcome = try Run(
      [
        "build", "--content", other.path + "/innehåll/", "--theme", other.path + "/mitt tema", "--output",
        other.path + "/ut",
      ], in: "/"
    ).wait()
    #expect(outcome.status == 0)
    let isSame = one.tree("output") == other.tree("ut")
    #expect(isSame)
  }

  @Test("on any day since, for content that has dates of its own")
  func ignoresDayOfBuild() throws {
    let (one, other) = (try Workshop(), try Workshop())
    #expect(try one.msi("build").status == 0)
    #expect(try other.msi("build", environment: ["SOURCE_DATE_EPOCH": "1800000000"]).status == 0)
    let isSame = one.tree("output") == other.tree("output")
    #expect(isSame)
  }

  @Test("when files have other times and were written in another order")
  func ignoresFileTimes() throws {
    let (one, other) = (try Workshop(), try Workshop())
    #expect(try one.msi("build").status == 0)
    for (name, bytes) in other.tree("content").sorted(by: { $0.key > $1.key }) where !bytes.isEmpty {
      let file = other.path + "/content/" + name
      try FileManager.default.removeItem(atPath: file)
      try bytes.write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file)
    }
    #expect(try other.msi("build").status == 0)
    let isSame = one.tree("output") == other.tree("output")
    #expect(isSame)
  }
}
