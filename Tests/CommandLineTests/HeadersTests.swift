import Foundation
import Testing

/// The web servers that `msi headers` knows; `Tools/hosts` serves a site with each.
private let servers = ["nginx", "apache", "caddy", "lighttpd"]

@Suite("msi headers", .timeLimit(.minutes(10)))
struct HeadersTests {
  @Test("tells a web server every header that _headers tells others", arguments: servers)
  func tellsEveryHeader(_ server: String) throws {
    let workshop = try Workshop()
    #expect(try workshop.build().status == 0)
    let outcome = try workshop.msi("headers", server, "--base-url", Workshop.baseURL)
    #expect(outcome.status == 0 && outcome.errors == "")
    let headers = workshop.text(of: "output/_headers").split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(headers.count >= 5)
    for header in headers where !header.contains("Cache-Control") {
      let parts = header.split(separator: ": ", maxSplits: 1)
      let (name, value) = (parts[0].drop { $0 == " " }, parts[1])
      #expect(outcome.output.contains(name) && outcome.output.contains("\"\(value)\""), "\(header)")
    }
    #expect(outcome.output.contains("31536000"))
  }

  @Test("keeps to the path of --base-url, or of site.yaml where none is given", arguments: servers)
  func keepsToPath(_ server: String) throws {
    let workshop = try Workshop()
    let written = try workshop.msi("headers", server).output
    #expect(written.contains("/msi/assets/") && !written.contains("\"/assets/"))
    #expect(try workshop.msi("headers", server, "--base-url", "https://test.example/msi/").output == written)
    let root = try workshop.msi("headers", server, "--base-url", "https://koalitioner.se").output
    #expect(root.contains("/assets/") && !root.contains("msi/"))
  }

  @Test("tells the dot of a path from any sign, where a server reads patterns", arguments: ["apache", "lighttpd"])
  func escapesDots(_ server: String) throws {
    let outcome = try Run(["headers", server, "--base-url", "https://koalitioner.se/v1.2/"], in: "/").wait()
    #expect(outcome.output.contains(#"^/v1\.2/"#))
  }

  @Test("says in both languages where to put the lines, and nothing else in them differs", arguments: servers)
  func commentsInBothLanguages(_ server: String) throws {
    let workshop = try Workshop()
    let swedish = try workshop.msi("headers", server, "--language", "sv").output.split(separator: "\n")
    let english = try workshop.msi("headers", server, "--language", "en").output.split(separator: "\n")
    #expect(swedish.first?.contains("lägg raderna") == true || swedish.first?.contains("spara raderna") == true)
    #expect(english.first?.contains("these lines") == true)
    #expect(swedish.filter { !$0.hasPrefix("#") } == english.filter { !$0.hasPrefix("#") })
  }

  @Test("asks for the address where none can be read")
  func asksForAddress() throws {
    let outcome = try Run(["headers", "nginx", "--language", "en"], in: "/").wait()
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("the site's address cannot be read in content/site.yaml"))
  }
}
