import Counting
import Diagnostics
import Model

extension FigureWriter {
  /// The sum of a sector's actors, or of all: its terms, what the recorded counts cover, and what is added to them.
  func actors(of sector: Int?) -> String {
    guard let totals = site.figures.actors else {
      return say("inga aktörer att räkna", "no actors to count") + "\n" + leftOut(absent)
    }
    let sectors = totals.sectors.filter { sector == nil || $0.sector == sector }
    let total = sectors.reduce(0) { $0 + $1.count }
    let terms = sectors.flatMap { total in total.terms.map { (sector: total.sector, term: $0) } }
      .sorted { (rank($0.term), $0.term.line, $0.sector) < (rank($1.term), $1.term.line, $1.sector) }
    var table = SumTable(total: language.digits(total))
    for (sector, term) in terms {
      table.add(
        language.digits(term.count),
        [sectorName(sector), place(term.span.path, term.line), origin(of: term, in: sector)])
    }
    return count(total, of: totals.total, isPart: sector != nil) + "\n" + (terms.isEmpty ? "" : "\n" + table.text)
      + coverage(by: totals.statistics) + additions(terms.map(\.term))
      + leftOut(absent)
  }

  /// Recorded counts come first, then the coalitions in order.
  private func rank(_ term: Term) -> Int {
    switch term.origin {
    case .statistic(let slug):
      (site.content.statistics.firstIndex { $0.name.slug == slug } ?? 0) - site.content.statistics.count
    case .coalition(let index): index.offset
    }
  }

  /// `103 aktörer`, or `29 av 103 aktörer`.
  private func count(_ count: Int, of total: Int, isPart: Bool) -> String {
    let all = language.digits(total) + " " + language.noun(.actor, for: total)
    return isPart ? language.digits(count) + say(" av ", " of ") + all : all
  }

  /// The coalition of a term, and how many of its named actors the term counts.
  private func origin(of term: Term, in sector: Int) -> String {
    guard case .coalition(let index) = term.origin else { return say("grunden", "the baseline") }
    let coalition = site.content.coalition(at: index)
    guard case .named = coalition.actors else { return title(of: coalition) }
    let named = sectorCounts(of: coalition, in: site.settings)?[sector] ?? term.count
    let names =
      named == term.count
      ? say(named == 1 ? "1 namn" : "\(named) namn", named == 1 ? "1 name" : "\(named) names")
      : say(
        "\(term.count) av \(named) namn, resten är redan räknade",
        "\(term.count) of \(named) names, the rest are counted above")
    return title(of: coalition) + " (" + names + ")"
  }

  /// The coalitions whose actors recorded counts include already.
  private func coverage(by statistics: [Statistic]) -> String {
    statistics.map { statistic in
      let covered = statistic.covers.map(\.value)
      return list(
        say(
          "I grunden, \(statistic.name.path), är aktörerna redan medräknade från:",
          "The baseline, \(statistic.name.path), includes the actors of:"),
        covered.map { slug in
          site.coalition(named: slug).map { "\($0.coalition.name.path)  \(title(of: $0.coalition))" }
            ?? slug + say(" (inte publicerad)", " (not published)")
        })
    }.joined()
  }

  /// The coalitions that the recorded counts do not cover: what each adds.
  private func additions(_ terms: [Term]) -> String {
    let covered = Set((site.figures.actors?.statistics ?? []).flatMap(\.covers).map(\.value))
    var added: [CoalitionIndex: Int] = [:]
    for term in terms { if case .coalition(let index) = term.origin { added[index, default: 0] += term.count } }
    let items = site.coalitions.filter { !covered.contains($0.slug.description) }.map { published in
      "\(published.coalition.name.path)  \(addition(of: published, added[published.index] ?? 0))"
    }
    return list(
      say("Läggs till, eftersom grunden inte räknar in dem:", "Added, since no baseline includes them:"), items)
  }

  private func addition(of published: PublishedCoalition, _ count: Int) -> String {
    if count > 0 { return "+ " + language.digits(count) }
    return published.coalition.actors == nil
      ? say("säger inget om aktörer", "says nothing of actors") : say("lägger inte till någon", "adds none")
  }

  /// The statistics with counts and the coalitions that are not published.
  private var absent: [Omission] {
    site.omissions.filter { $0.path.isOf(Coalition.self) || $0.path.isOf(Statistic.self) }
  }
}
