import Comparing
import Model
import Reviewing
import TestSupport

/// Two sites of a test, with what is said of them.
struct Sample {
  let old: BuiltSite
  let new: BuiltSite
  let comparison: SiteComparison

  init(_ old: KeyValuePairs<String, String>, _ new: KeyValuePairs<String, String>) async throws {
    self.old = try BuiltSite(in: handmadeSite(old, named: "old"))
    self.new = try BuiltSite(in: handmadeSite(new, named: "new"))
    comparison = await compareSites(self.old, self.new, jobs: 2)
  }

  var swedish: Review { Review(of: comparison, in: .swedish) }
  var english: Review { Review(of: comparison, in: .english) }

  func file(limit: Int = 8_000_000) -> String {
    reviewFile(swedish, of: comparison, from: old, to: new, limit: limit)
  }

  /// A change with something of every kind.
  static func ofEveryKind() async throws -> Sample {
    let counts = [("civil-society", "civilsamhället", 36), ("academia", "akademin", 16)]
    let css =
      "@font-face { src: url(\"../fonts/f.0123456789.woff2\"); font-display: optional; } a[rel~=external] { color: red }"
    return try await Sample(
      [
        "index.html": page(
          "Start", "<p>Det var <b>roligt</b> att delta.</p><img src=\"/images/a.0123456789.png\" alt=\"A\">"),
        "fritid/index.html": page("Fritid"), "borta/index.html": page("Borta"),
        "assets/css/site.0123456789.css": css, "assets/fonts/f.0123456789.woff2": "FONT",
        "images/a.0123456789.png": "PNG", "data/figures.json": figures(actors: counts, completed: 6),
      ],
      [
        "index.html": page(
          "Start",
          "<p>Det var <b>lärorikt</b> att delta.</p><img src=\"/images/a.0123456789.png\" alt=\"A\">"
            + "<p><a href=\"https://a.se/?a&amp;b\" rel=\"external\" onclick=\"x()\">It's</a></p>"),
        "fritid/index.html": redirect(to: "/trygg/"), "trygg/index.html": page("Trygg fritid"),
        "ny/index.html": page("Ny <b>sida</b> & mer"), "assets/css/site.0123456789.css": css,
        "assets/fonts/f.0123456789.woff2": "FONT", "images/a.0123456789.png": "PNG",
        "data/figures.json": figures(actors: [counts[0], ("academia", "akademin", 17)], completed: 6, ongoing: 1),
      ])
  }
}

extension SiteComparison {
  /// A comparison with many new pages.
  static func ofManyNewPages(_ count: Int) -> SiteComparison {
    var comparison = SiteComparison()
    comparison.newPages = (1...count).compactMap { number in
      OutputPath("sida-\(number)/index.html").map { PageSummary(path: $0, title: "Sida \(number)", language: "sv") }
    }
    return comparison
  }
}

/// A site with as many pages as a test wants.
struct MemorySite {
  let folder: MemoryFolder

  init(_ pages: [(String, String)]) {
    let files = pages.map { ($0.0, Array($0.1.utf8)) }
    folder = MemoryFolder("new", files + [("msi-manifest.json", Array(manifest(of: files).utf8))])
  }
}
