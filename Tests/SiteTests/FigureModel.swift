import SeededRandom

/// A random site, and the figures that it must have by their definition.
///
/// The figures are computed without regard to speed, and without any type or function of the program.
struct FigureModel {
  var sectors: [String] = []
  var coalitions: [ModelCoalition] = []
  var statistics: [ModelStatistic] = []
  var includesDrafts = false
}

struct ModelCoalition {
  let number: Int
  var status: String?
  var starts: Day?
  var ends: Day?
  var counts: [(sector: String, count: Int)] = []
  var names: [(name: String, sector: String)] = []
  var isDraft = false

  var slug: String { "k\(number)" }
}

struct ModelStatistic {
  let number: Int
  var sectors: [(sector: String, count: Int)] = []
  var covers: [String] = []
  /// As it is written: `92,5` or `pending`.
  var share: String?
  var isDraft = false

  var slug: String { "s\(number)" }
}

/// A date as it is written, with the first and the last day that it can mean, as numbers: 20261124.
struct Day {
  let text: String
  let first: Int
  let last: Int

  init(_ text: String) {
    self.text = text
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let (firstMonth, lastMonth) = parts.count > 1 ? (parts[1], parts[1]) : (1, 12)
    first = parts[0] * 10_000 + firstMonth * 100 + (parts.count > 2 ? parts[2] : 1)
    last = parts[0] * 10_000 + lastMonth * 100 + (parts.count > 2 ? parts[2] : lengths[lastMonth - 1])
  }
}

// What the figures must be.
extension FigureModel {
  private static let today = 20_261_124

  var published: [ModelCoalition] {
    coalitions.filter { includesDrafts || !$0.isDraft }.sorted { $0.number < $1.number }
  }

  private var publishedStatistics: [ModelStatistic] {
    statistics.filter { includesDrafts || !$0.isDraft }.sorted { $0.number < $1.number }
  }

  func status(of coalition: ModelCoalition) -> String {
    if let status = coalition.status { return status }
    if let starts = coalition.starts, starts.first > Self.today { return "planned" }
    if let ends = coalition.ends, ends.first > Self.today { return "ongoing" }
    return "completed"
  }

  func count(_ status: String) -> Int {
    var count = 0
    for coalition in published { if self.status(of: coalition) == status { count += 1 } }
    return count
  }

  /// The actors of one sector, counted name by name.
  func actors(of sector: String) -> Int {
    var sum = 0
    var covered: [String] = []
    for statistic in publishedStatistics where !statistic.sectors.isEmpty {
      covered += statistic.covers
      for entry in statistic.sectors where entry.sector == sector { sum += entry.count }
    }
    var seen: [String] = []
    for coalition in published where !covered.contains(coalition.slug) {
      for entry in coalition.counts where entry.sector == sector { sum += entry.count }
      for actor in coalition.names {
        let name = actor.name.lowercased().split(separator: " ").joined(separator: " ")
        if seen.contains(name) { continue }
        seen.append(name)
        if actor.sector == sector { sum += 1 }
      }
    }
    return sum
  }

  var total: Int { sectors.map(actors).reduce(0, +) }

  /// The shares that are known, each by its name, with the number as Swedish and data write it.
  var shares: [(name: String, swedish: String, plain: String)] {
    publishedStatistics.compactMap { statistic in
      guard let share = statistic.share, share != "pending" else { return nil }
      return (statistic.slug, share, share.split(separator: ",").joined(separator: "."))
    }
  }

  /// The counts by the name that prose has for each; those of actors only where there are any.
  var counts: [(name: String, number: Int, one: String, many: String)] {
    let statuses = ["planned", "ongoing", "completed"]
    let coalitions = [("coalitions", published.count)] + statuses.map { ($0 + "-coalitions", count($0)) }
    let actors = total == 0 ? [] : [("actors", total)] + sectors.map { ("actors." + $0, self.actors(of: $0)) }
    return coalitions.map { ($0.0, $0.1, "koalition", "koalitioner") } + actors.map { ($0.0, $0.1, "aktör", "aktörer") }
  }
}

// The files.
extension FigureModel {
  var site: TextSite {
    var files = ["site.yaml": TextSite.settings(languages: "[sv, en]", sectors: sectors)]
    for coalition in coalitions { files["coalitions/\(coalition.number)-\(coalition.slug).md"] = coalition.file }
    for statistic in statistics { files["statistics/\(statistic.number)-\(statistic.slug).md"] = statistic.file }
    let uses =
      counts.map { "- \($0.name) = {{\($0.name)}}, {{\($0.name)-with-noun}};\n" }
      + shares.map { "- \($0.name) = {{\($0.name)}};\n" }
    files["pages/tal.md"] = "---\ntitle: Tal\n---\n\n" + uses.joined()
    files["pages/tal.en.md"] = "---\ntitle: Numbers\n---\n\n" + uses.joined()
    return TextSite(files)
  }
}

extension ModelCoalition {
  fileprivate var file: String {
    let fields =
      ["title: Koalition \(number)", "question: Hur?"] + (status.map { ["status: \($0)"] } ?? [])
      + (starts.map { ["starts: \($0.text)"] } ?? []) + (ends.map { ["ends: \($0.text)"] } ?? [])
      + (counts.isEmpty ? [] : ["actors:"] + counts.map { "  \($0.sector): \($0.count)" })
      + (names.isEmpty ? [] : ["actors:"] + names.map { "  - name: '\($0.name)'\n    sector: \($0.sector)" })
      + (isDraft ? ["draft: ja"] : [])
    return "---\n" + fields.joined(separator: "\n") + "\n---\n"
  }
}

extension ModelStatistic {
  fileprivate var file: String {
    let fields =
      ["label: av dem"] + (share.map { ["share: \($0)"] } ?? [])
      + (sectors.isEmpty ? [] : ["sectors:"] + sectors.map { "  \($0.sector): \($0.count)" })
      + (covers.isEmpty ? [] : ["covers: [\(covers.joined(separator: ", "))]"]) + (isDraft ? ["draft: ja"] : [])
    return "---\n" + fields.joined(separator: "\n") + "\n---\n"
  }
}

// Generating it.
extension FigureModel {
  /// Up to a dozen coalitions and four statistics of all shapes, drafts, repeated names and dates to come among them.
  init(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &dice) == 0 }
    sectors = Array(
      ["civil-society", "public", "private", "academia", "media"].shuffled(using: &dice)
        .prefix(Int.random(in: 1...5, using: &dice)))
    includesDrafts = chance(4)
    for number in 1...max(1, Int.random(in: 0...12, using: &dice)) {
      var coalition = ModelCoalition(number: number)
      coalition.status = [nil, nil, "planned", "ongoing", "completed"].randomElement(using: &dice) ?? nil
      let dates = ["2020", "2026-03", "2026-11-24", "2026-11-25", "2027-02", "2030"].map(Day.init)
      let (one, other) = (Int.random(in: 0..<6, using: &dice), Int.random(in: 0..<6, using: &dice))
      if chance(2) { coalition.starts = chance(5) ? Day("2026") : dates[min(one, other)] }
      if chance(2), coalition.starts?.text != "2026" { coalition.ends = dates[max(one, other)] }
      coalition.isDraft = chance(5)
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: break
      case 1: coalition.counts = counts(using: &dice)
      default:
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
          if let name = names.randomElement(using: &dice), let sector = sectors.randomElement(using: &dice) {
            coalition.names.append((name, sector))
          }
        }
      }
      coalitions.append(coalition)
    }
    var slugs = coalitions.map(\.slug).shuffled(using: &dice)
    for number in 0..<Int.random(in: 0...4, using: &dice) {
      var statistic = ModelStatistic(number: number + 1)
      statistic.isDraft = chance(5)
      if chance(2) {
        statistic.share = ["0", "7", "92", "92,5", "33,33", "100", "pending"].randomElement(using: &dice)
      } else {
        statistic.sectors = counts(using: &dice)
        for _ in 0..<min(slugs.count, Int.random(in: 0...3, using: &dice)) {
          statistic.covers.append(slugs.removeLast())
        }
      }
      statistics.append(statistic)
    }
  }

  /// A count for some of the sectors, one of them positive.
  private func counts(using dice: inout SeededGenerator) -> [(sector: String, count: Int)] {
    let chosen = sectors.shuffled(using: &dice).prefix(Int.random(in: 1...sectors.count, using: &dice))
    return chosen.enumerated().map { ($0.element, Int.random(in: ($0.offset == 0 ? 1 : 0)...9, using: &dice)) }
  }
}

private let names = [
  "Malmö stad", "MALMÖ STAD", "malmö  stad", "Youth 2030", "youth 2030", "Ungas hus", "Åbo", "ÅBO", "Region Skåne",
]
