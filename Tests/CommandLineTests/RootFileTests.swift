import Foundation
import Testing

@Suite("The files of content/root/", .timeLimit(.minutes(10)))
struct RootFileTests {
  @Test("are published byte for byte, listed in the manifest, and kept by each build, with drafts or without")
  func publishesFilesAsTheyAre() throws {
    let workshop = try Workshop()
    let files = [
      "CNAME": "msi.test\r\n", ".well-known/security.txt": "\u{FEFF}Contact: mailto:it@msi.test\n",
      "bilagor/a~b.txt": "", "google123.html": "google-site-verification: google123.html",
    ]
    for (name, text) in files { try workshop.write(text, to: "content/root/" + name) }
    for passedOver in [".DS_Store", ".gitkeep", "CNAME~", ".well-known/.security.txt.swp"] {
      try workshop.write("x", to: "content/root/" + passedOver)
    }
    for arguments in [[], [], ["--drafts"]] {
      let outcome = try Run(["build", "--base-url", Workshop.baseURL] + arguments, in: workshop.path).wait()
      #expect(outcome.status == 0, "\(outcome.errors)")
      for (name, text) in files {
        #expect(workshop.tree("output")[name] == Data(text.utf8), "\(name)")
        #expect(workshop.text(of: "output/msi-manifest.json").contains("{\"path\": \"\(name)\", "))
      }
      #expect(!workshop.tree("output").keys.contains { $0.hasSuffix("~") || $0.hasSuffix(".swp") || $0 == ".gitkeep" })
    }
  }

  @Test("may not be links out of the content, nor anything but files")
  func refusesWhatIsNoFile() throws {
    let workshop = try Workshop()
    try workshop.write("x", to: "content/root/CNAME/x")
    let root = workshop.path + "/content/root/"
    try FileManager.default.createSymbolicLink(atPath: root + "passwd.txt", withDestinationPath: "/etc/passwd")
    #expect(mkfifo(root + "ror.txt", 0o600) == 0)
    let outcome = try workshop.build("--format", "concise")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/root/passwd.txt: fel[link-outside]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("content/root/ror.txt: fel[unreadable-file]"), "\(outcome.errors)")
    #expect(!workshop.names().contains("output"))
  }

  @Test("may be taken away again, and then are gone from the site")
  func forgetsRemovedFiles() throws {
    let workshop = try Workshop()
    try workshop.write("Beställ här.", to: "content/root/bestall/index.html")
    #expect(try workshop.build().status == 0)
    try FileManager.default.removeItem(atPath: workshop.path + "/content/root")
    let outcome = try workshop.build("--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("the address /bestall/ is gone"), "\(outcome.errors)")
    #expect(workshop.text(of: "output/bestall/index.html") == "")
  }
}
