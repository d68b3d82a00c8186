import Comparing
import Diagnostics
import Glibc
import Model
import Reading
import TestSupport
import Testing
import Verifying

/// Whether the machine has curl, which asks the hosts.
private let hasCurl = run("sh", "-c", "command -v curl >/dev/null") == 0

@Suite("A host is asked for every file", .enabled(if: hasCurl, "curl is not installed"), .timeLimit(.minutes(5)))
struct HostTests {
  private let files = [
    ("index.html", "start"), ("404.html", "saknas"), ("om/index.html", "om"), ("assets/a b.css", "a{}"),
    ("data/x.csv", "a,b"), ("_headers", ""), (".nojekyll", ""),
  ].map { ($0.0, Array($0.1.utf8)) }
  private let headers = "/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=1\n"
  private let good = [
    "/": answer("200 OK", "text/html; charset=utf-8", "start", "X-Content-Type-Options: nosniff"),
    "/404.html": answer("404 Not Found", "text/html; charset=utf-8", "saknas", "X-Content-Type-Options: nosniff"),
    "/om/": answer("200 OK", "text/html; charset=UTF-8", "om", "X-Content-Type-Options: nosniff"),
    "/assets/a%20b.css": answer(
      "200 OK", "text/css", "a{}", "X-Content-Type-Options: nosniff", "Cache-Control: PUBLIC,max-age=1"),
    "/data/x.csv": answer("200 OK", "text/csv; charset=utf-8", "a,b", "X-Content-Type-Options: nosniff"),
    "*": answer("404 Not Found", "text/html; charset=utf-8", "saknas"),
  ]

  private func verify(_ changes: [String: String] = [:], limit: Int = 3000) throws -> Verification {
    let host = try LoopbackHost(good.merging(changes) { $1 })
    defer { host.stop() }
    let listed = try #require(BuiltSite.files(in: Array(manifest(of: files).utf8)))
    return try verifyHost(PublishedSite(at: host.address, listed, headers: headers), limit: limit, read: contents)
  }

  private func headlines(_ changes: [String: String]) throws -> String {
    try verify(changes).headlines(in: .swedish)
  }

  @Test("and all is well where it sends what was published, with the headers that were asked for")
  func findsNothing() throws {
    let verification = try verify()
    #expect(verification.findings == [])
    #expect(verification.remarks == [])
    #expect(verification.files == 5)
  }

  @Test("and told is what is missing, differs, or is answered with something else")
  func tellsDifferences() throws {
    let headlines = try headlines([
      "/": answer("200 OK", "text/html; charset=utf-8", "annat", "X-Content-Type-Options: nosniff"),
      "/om/": answer("301 Moved", "text/html", "", "Location: /om"),
      "/data/x.csv": answer("404 Not Found", "text/html", "x"),
    ])
    #expect(
      headlines == """
        fel: filer saknas: 1
        fel: filer har annat innehåll än manifestet säger: 1
        fel: adresser svarar med något annat än sidan: 1

        """)
  }

  @Test("and told is which headers it ignores or changes")
  func tellsHeaders() throws {
    let headlines = try headlines([
      "/om/": answer("200 OK", "text/html; charset=utf-8", "om"),
      "/assets/a%20b.css": answer(
        "200 OK", "text/css", "a{}", "X-Content-Type-Options: nosniff", "Cache-Control: no-store"),
    ])
    #expect(
      headlines == """
        varning: värden skickar inte X-Content-Type-Options för /*: 1 av 5
        varning: värden skickar ett annat Cache-Control för /assets/*: 1 av 1

        """)
  }

  @Test("and told are wrong types and texts without an encoding")
  func tellsTypes() throws {
    let verification = try verify([
      "/om/": answer("200 OK", "text/html", "om", "X-Content-Type-Options: nosniff"),
      "/data/x.csv": answer("200 OK", "text/html; charset=utf-8", "a,b", "X-Content-Type-Options: nosniff"),
    ])
    #expect(verification.findings.map(\.places) == [["/data/x.csv: text/html (text/csv)"], ["/om/"]])
    #expect(!verification.holdsErrors)
  }

  @Test("and for one that the site does not have: it must say so, with the site's own page")
  func asksForUnknownAddress() throws {
    #expect(
      try headlines(["*": answer("200 OK", "text/html", "start")])
        == "fel: en adress som inte finns svarar 200, inte 404\n")
    #expect(
      try headlines(["*": answer("404 Not Found", "text/html", "Not found")])
        == "varning: en adress som inte finns visar en annan sida än 404.html\n")
  }

  @Test("but not for more than it is asked at once, which is told")
  func boundsCount() throws {
    let verification = try verify(limit: 2)
    #expect(verification.files == 2)
    #expect(
      verification.remarks.map(\.en) == ["3 files were not fetched, since there are more than are tried at once."])
  }

  @Test("and one that does not answer, or sends no manifest, is told apart")
  func tellsSilence() throws {
    #expect(throws: VerificationFailure.self) { try fetchManifest(at: "http://127.0.0.1:1/", read: contents) }
    let host = try LoopbackHost([
      "/msi-manifest.json": answer("200 OK", "application/json", "{}"),
      "/x/msi-manifest.json": answer("404 No", "a/b", ""),
      "/y/msi-manifest.json": answer("200 OK", "application/json", manifest(of: files)),
      "/z/msi-manifest.json": "rubbish",
    ])
    defer { host.stop() }
    func failure(_ path: String) -> String {
      do { return "\(try fetchManifest(at: host.address + path, read: contents).count)" } catch { return "\(error)" }
    }
    #expect(failure("").hasPrefix("damagedManifest"))
    #expect(failure("x/").hasPrefix("noManifest"))
    #expect(failure("y").hasPrefix("7"))
    #expect(failure("z").hasPrefix("noAnswer"))
  }
}

private func contents(_ path: String) -> [UInt8]? {
  try? DiskFolder(".").contents(of: SourcePath(path), atMost: 1_000_000).get()
}
