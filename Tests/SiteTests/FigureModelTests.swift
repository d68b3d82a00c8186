import Diagnostics
import Foundation
import Model
import Testing

@Suite("The figures of 300 random sites are what a model of their definition says", .timeLimit(.minutes(10)))
struct FigureModelTests {
  @Test("in open data, in prose of both languages and on the page", arguments: 0..<300 as Range<UInt64>)
  func agreesWithModel(seed: UInt64) async throws {
    let model = FigureModel(seed: seed)
    var edition = Edition.test
    edition.includesDrafts = model.includesDrafts
    let built = try await model.site.build(edition)
    try #require(!built.diagnostics.holdErrors, "\(built.rules)")
    try expectJSON(built, of: model)
    expectCSV(built, of: model)
    expectProse(built, of: model)
    expectPages(built, of: model)
  }

  private func expectJSON(_ built: BuiltText, of model: FigureModel) throws {
    let json = try JSONSerialization.jsonObject(with: Data(built.files["data/figures.json"] ?? []))
    let figures = try #require(json as? [String: Any])
    let coalitions = try #require(figures["coalitions"] as? [String: Any])
    for status in ["planned", "ongoing", "completed"] { #expect(coalitions[status] as? Int == model.count(status)) }
    let terms = try #require(coalitions["terms"] as? [[String: Any]])
    #expect(terms.map { $0["status"] as? String } == model.published.map(model.status))
    for term in terms { expectPlace(of: term, in: model, holds: "status:", "---") }

    let actors = figures["actors"] as? [String: Any]
    #expect(actors?["total"] as? Int == (model.total == 0 ? nil : model.total))
    for sector in actors?["sectors"] as? [[String: Any]] ?? [] {
      let (key, terms) = (sector["sector"] as? String ?? "", sector["terms"] as? [[String: Any]] ?? [])
      #expect(sector["count"] as? Int == model.actors(of: key))
      #expect(terms.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == model.actors(of: key))
      for term in terms { expectPlace(of: term, in: model, holds: "\(key): \(term["count"] ?? "")", "name: ") }
    }
    let shares = try #require(figures["shares"] as? [[String: Any]])
    #expect(shares.map { $0["statistic"] as? String } == model.shares.map(\.name))
    #expect(shares.map { $0["percent"] as? Double } == model.shares.map { Double($0.plain) })
    for share in shares { expectPlace(of: share, in: model, holds: "share: ") }
  }

  /// The line at a term's place holds one of some texts.
  private func expectPlace(of term: [String: Any], in model: FigureModel, holds texts: String...) {
    let file = model.site.content[term["file"] as? String ?? ""] ?? ""
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let number = term["line"] as? Int ?? 0
    #expect(lines.indices.contains(number - 1))
    guard lines.indices.contains(number - 1) else { return }
    #expect(texts.contains { lines[number - 1].contains($0) }, "\(term)")
  }

  private func expectCSV(_ built: BuiltText, of model: FigureModel) {
    func rows(_ file: String) -> [[String]] {
      built.text(file).split(separator: "\r\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    #expect(
      rows("data/figures.csv").map { $0.prefix(3).joined(separator: " ") }
        == model.counts.map { "\($0.name) \($0.number) count" } + model.shares.map { "\($0.name) \($0.plain) percent" })
    #expect(
      rows("data/actors.csv").map { [$0[0], $0[2]] }
        == (model.total == 0 ? [] : model.sectors.map { [$0, String(model.actors(of: $0))] }))
    #expect(
      rows("data/coalitions.csv").map { [$0[1], $0[5]] } == model.published.map { [$0.slug, model.status(of: $0)] })
  }

  private func expectProse(_ built: BuiltText, of model: FigureModel) {
    let (swedish, english) = (built.text("tal/index.html"), built.text("en/tal/index.html"))
    for count in model.counts {
      let noun = count.number == 1 ? count.one : count.many
      #expect(swedish.contains("<li>\(count.name) = \(count.number), \(count.number) \(noun);"))
      let plural = count.number == 1 ? "" : "s"
      let word = count.one == "aktör" ? "actor" : "coalition"
      #expect(english.contains("<li>\(count.name) = \(count.number), \(count.number) \(word)\(plural);"))
    }
    for share in model.shares {
      #expect(swedish.contains("<li>\(share.name) = \(share.swedish)\u{A0}%;"))
      #expect(english.contains("<li>\(share.name) = \(share.plain)%;"))
    }
  }

  private func expectPages(_ built: BuiltText, of model: FigureModel) {
    let page = built.text("statistik/index.html")
    if model.total == 0 {
      #expect(!page.contains("aktör ") && !page.contains("aktörer "))
    } else {
      #expect(page.contains("<p>\(model.total) \(model.total == 1 ? "aktör" : "aktörer") "))
    }
    let completed = model.count("completed")
    let sentence =
      completed == 1 ? "<p>1 koalition är genomförd.</p>" : "<p>\(completed) koalitioner är genomförda.</p>"
    #expect(page.contains(sentence) == (completed > 0))
    for share in model.shares { #expect(page.contains("<p>\(share.swedish)\u{A0}% av dem.</p>")) }
    for name in built.files.keys where name.hasSuffix(".html") {
      #expect(!built.text(name).contains(">0 aktör") && !built.text(name).contains(" ."), "\(name)")
    }
  }
}
