import Diagnostics
import Foundation
import Testing

/// The editors' page as its reader meets it: from top to bottom, on MSI's own site, with what it says done and left done.
///
/// `make guide` follows it likewise in a clone of the repository, with the real program, the audit and all tests.
@Suite("A reader who does what redaktör.md says, step by step")
struct GuideWalkTests {
  let steps: [Step]

  init() throws { steps = try Document("Documentation/redaktör.md").steps }

  @Test("is told nothing new at any step, but for the mistake that the page shows")
  func tellsNothingUnexpected() async throws {
    var site = try TrialSite.ofMSI()
    let before = Set(try await site.build().diagnostics.map(\.rule.id))
    #expect(steps.count >= 20)
    for step in steps {
      site.lay(step.content, at: step.file)
      let trial = try await site.build()
      let news = trial.diagnostics.filter {
        !before.contains($0.rule.id) && !step.expected.contains($0.rule.id.description)
      }
      if step.isMistake {
        #expect(news.holdErrors)
        site.remove(step.file)
      } else {
        #expect(news.isEmpty, "the step in line \(step.line), \(step.file): \(trial.report)")
      }
    }
  }

  @Test("finds everything that was written on the pages")
  func findsEverythingOnPages() async throws {
    var site = try TrialSite.ofMSI()
    for step in steps where !step.isMistake { site.lay(step.content, at: step.file) }
    let trial = try await site.build()
    #expect(!trial.diagnostics.holdErrors, "\(trial.report)")
    for (page, texts) in [
      "index.html": [
        "Koalition för trygg fritid", "Hur får fler unga leda?", "Kim Andersson", "117", "av deltagarna vill vara med",
      ],
      "koalitioner/koalition-for-trygg-fritid/index.html": [
        "Hur kan fritiden bli tryggare för alla unga?", "Ungas hus", "Malmö universitet", "öppna hallar",
        "Sju personer runt ett bord med lappar i fyra färger", "pratade vi <em>med</em> varandra",
      ],
      "en/coalitions/koalition-for-trygg-fritid/index.html": ["How can leisure become safer", "open halls"],
      "statistik/index.html": ["92\u{A0}%", "117"],
      "kontakt/index.html": ["kim.andersson@example.org", "tel:+46701234567"],
      "om-oss/index.html": ["Vilka vi är"],
      "sa-gick-det-till/index.html": ["Träff 4 i Malmö", ".jpg\""],
      "exempel/index.html": ["117", "Nya kontakter"],
      "tillganglighet/index.html": [
        "De är beställda och kommer i mars.",
        "alternativ: Det som sägs i filmen står också i",
        "Webbplatsen har granskats mot EN 301 549 V3.2.1 (WCAG 2.1 AA).",
      ],
    ] {
      let text = trial.text(of: page)
      for expected in texts {
        let isThere = text.contains(expected)
        #expect(isThere, "\(page): \(expected)")
      }
    }
    let draft = trial.files.keys.filter { $0.contains("platser-att-motas") }
    #expect(draft.isEmpty)
  }
}

@Suite("The accessibility statement of redaktör.md")
struct StatementOfGuideTests {
  @Test(
    "tells alternatives and the standard in the site's own language",
    arguments: [
      (
        "[sv, en]", "tillganglighet", "Tillgängligt alternativ: Det som sägs i filmen",
        "har granskats mot EN 301 549 V3.2.1"
      ),
      (
        "[en, sv]", "accessibility", "Accessible alternative: Det som sägs i filmen",
        "been held against EN 301 549 V3.2.1"
      ),
    ])
  func tellsAlternatives(languages: String, page: String, alternative: String, standard: String) async throws {
    let examples = try Document("Documentation/redaktör.md").examples
    var site = try TrialSite.ofMSI()
    let settings = try #require(examples.first { $0.file == "content/site.yaml" })
    site.lay(settings.text.replacing("[sv, en]", with: languages), at: "content/site.yaml")
    let statement = try #require(examples.first { $0.file == "content/accessibility.yaml" })
    site.lay(statement.text, at: "content/accessibility.yaml")
    let text = try await site.build().text(of: page + "/index.html").replacing("\u{AD}", with: "")
    #expect(text.contains(alternative))
    #expect(text.contains(standard))
  }
}

/// One thing that the editors' page has its reader do: put a file where it says.
struct Step: Sendable {
  let file: String
  let content: [UInt8]
  let isMistake: Bool
  let line: Int

  /// What the reader is told on the way, as the page says: a picture is not used before the next step, and a second language
  /// begins without texts.
  var expected: Set<String> { file.hasPrefix("content/images/") ? ["unused-image", "untranslated"] : ["untranslated"] }
}

extension Document {
  /// The files that the page shows and the pictures that it asks for, in order.
  var steps: [Step] {
    get throws {
      let files = blocks.compactMap { block in
        block.file.map {
          Step(file: $0, content: Array(block.text.utf8), isMistake: !block.remark.isEmpty, line: block.line)
        }
      }
      let pictures = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
        (index, line) in
        try line.matches(of: #/`content/images/([^`/]+)`/#).map { match in
          Step(
            file: "content/images/\(match.output.1)", content: try Repository.picture(String(match.output.1)),
            isMistake: false, line: index + 1)
        }
      }
      return (files + pictures).sorted { $0.line < $1.line }
    }
  }
}

extension Repository {
  /// A picture that the editors' page speaks of.
  static func picture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent("Tools/guide/pictures/\(name)")))
  }
}
