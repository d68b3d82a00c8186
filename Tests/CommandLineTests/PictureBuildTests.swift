import Foundation
import TestSupport
import Testing

@Suite("A site with pictures of editors'", .timeLimit(.minutes(10)))
struct PictureBuildTests {
  /// A site with a quote whose speaker has a portrait, which says where it was taken.
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(bytes: PictureMetadata.added(toJPEG: TestPicture.jpeg(500, 400)), to: "content/images/kim.jpg")
    try workshop.write(
      "---\nname: Kim\nimage: kim.jpg\nimage-alt: Kim ler\n---\n\nBra.\n", to: "content/quotes/1-kim.md")
    return workshop
  }

  @Test("is published with variants alone, which the next build takes from the cache beside it")
  func keepsPictures() throws {
    let workshop = try workshop()
    #expect(try workshop.build().errors == "")
    let pictures = workshop.tree("output/images")
    // The theme of the tests shows the largest alone.
    #expect(pictures.count == 1)
    for (name, bytes) in workshop.tree("output") {
      for word in PictureMetadata.words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)") }
    }
    let cached = workshop.tree(".msi-cache")
    #expect(cached.count == 1)
    // Taken from there: the entry is what it was, to the time at which it was written.
    let entry = try #require(cached.keys.first)
    let path = workshop.path + "/.msi-cache/" + entry
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    #expect(try workshop.build().errors == "")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == old)
    #expect(workshop.tree("output/images") == pictures)
  }

  @Test("is the same when the cache was poisoned, and drops what it shows no more")
  func survivesThePoisonedCache() throws {
    let workshop = try workshop()
    #expect(try workshop.build("--cache", "förråd/bilder").errors == "")
    #expect(workshop.names().contains(".msi-cache") == false)
    let (site, entry) = (workshop.tree("output"), try #require(workshop.names(in: "förråd/bilder").first))
    for poison in [Data(), Data("falskt".utf8), Data(repeating: 0x30, count: 5000)] {
      try poison.write(to: URL(fileURLWithPath: workshop.path + "/förråd/bilder/" + entry))
      #expect(try workshop.build("--cache", "förråd/bilder").errors == "")
      #expect(workshop.tree("output") == site)
    }
    try FileManager.default.removeItem(atPath: workshop.path + "/content/quotes/1-kim.md")
    _ = try workshop.build("--cache", "förråd/bilder")
    #expect(workshop.names(in: "förråd/bilder") == [])
  }

  @Test("is published all the same where nothing can be kept, with a warning that says why and what to do")
  func warnsOfTheCache() throws {
    let workshop = try workshop()
    try workshop.write("en fil", to: "lås")
    let outcome = try workshop.build("--cache", "lås")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("varning: bilderna kunde inte sparas till nästa bygge: "))
    #expect(outcome.errors.contains("välj en annan mapp med `--cache`"))
    #expect(workshop.tree("output/images").count == 1)
    #expect(workshop.text(of: "lås") == "en fil")
  }

  @Test("is refused for a broken picture, which check tells as well, and the old site stays")
  func tellsBrokenPictures() throws {
    let workshop = try workshop()
    #expect(try workshop.build().status == 0)
    let before = workshop.tree("output")
    var broken = try TestPicture.jpeg(640, 480)
    // In the middle of what the eye sees, so that only decoding finds it.
    broken.removeSubrange(broken.count / 2..<broken.count - 40)
    try workshop.write(bytes: broken, to: "content/images/kim.jpg")
    for command in ["build", "check"] {
      let outcome = try workshop.msi(command, "--base-url", Workshop.baseURL)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("fel[damaged-image]: bilden kim.jpg är skadad"), "\(outcome.errors)")
      #expect(outcome.errors.contains("content/quotes/1-kim.md:3:8"))
    }
    #expect(workshop.tree("output") == before)
  }

  @Test("leaves no folder behind where there are no pictures")
  func leavesNothing() throws {
    let workshop = try Workshop()
    #expect(try workshop.build().status == 0)
    #expect(!workshop.names().contains(".msi-cache"))
  }
}
