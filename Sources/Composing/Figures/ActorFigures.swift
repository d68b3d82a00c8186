import Diagnostics
import Links
import Markup
import Model
import Routes

/// The figures of actors as pages show them: sentence, table, chart, and how they came about.
extension ShownFigures {
  func sectorTable(_ counts: [Int]) -> SectorTable {
    let total = counts.reduce(0, +)
    // To the nearest whole percent, halves up; they need not add up to 100, which the page then says.
    let percents = counts.map { total == 0 ? 0 : ($0 * 200 + total) / (total * 2) }
    let sum = percents.reduce(0, +)
    let scale = ChartScale(of: counts)
    let rows = counts.indices.map { index in
      SectorRow(
        sector: index, key: site.settings.sectors[index].key.description, name: texts.sectorNames[index].atStart,
        language: texts.sectorNames[index].language, count: counts[index], countText: language.digits(counts[index]),
        share: percent(percents[index]), scale: scale)
    }
    return SectorTable(
      rows: rows, total: language.digits(total), whole: percent(100), roundedSum: sum == 100 ? nil : percent(sum))
  }

  /// A whole number of percent, which may be a little more than 100 where rounded shares are added up.
  func percent(_ number: Int) -> String { language.percent(String(number)) }

  /// How many actors there are and from which sectors, all in the one language in which it can be said; a statistic's label
  /// gives the sentence its end.
  ///
  ///     12 aktörer har deltagit: civilsamhället (7) och offentlig sektor (5).
  ///     103 aktörer från civilsamhället (36) … och akademin (16) har deltagit i någon av våra koalitioner.
  func sentence(on rows: [SectorRow], of statistic: Statistic?) -> Wording {
    let speaker = speaker(ofSentenceOf: statistic)
    return Wording(text: speaker.actorSentence(on: rows, of: statistic), language: texts.tag(of: speaker))
  }

  /// The edition that can say all of a sentence: this one if the label and the names of the sectors are translated.
  private func speaker(ofSentenceOf statistic: Statistic?) -> LocalizedTexts {
    let isTranslated = statistic?.texts.isThere(in: language, own: texts.own) ?? true
    return isTranslated && !texts.sectorNames.contains { $0.language != nil } ? texts : texts.originalTexts
  }

  /// The total with its terms; at most `termLimit` of them, and how many more there are.
  func actors() -> ActorsFigureView? {
    guard let totals = site.figures.actors else { return nil }
    let table = sectorTable(totals.sectors.map(\.count))
    return ActorsFigureView(
      table: table, totalNumber: totals.total,
      label: totals.statistic.map { texts.wording(of: $0.texts) { $0.label } } ?? Wording(),
      sentence: sentence(on: table.rows, of: totals.statistic),
      terms: terms(of: totals), furtherTerms: furtherTerms(totals.sectors.reduce(0) { $0 + $1.terms.count }),
      records: records(of: totals))
  }

  /// What each statistic says of the actors.
  private func records(of totals: ActorTotals) -> [RecordView] {
    totals.statistics.map { statistic in
      RecordView(
        sentence: totals.statistics.count > 1 ? sentence(on: recordedRows(of: statistic), of: statistic) : Wording(),
        source: texts.wording(of: statistic.texts) { $0.source },
        measured: statistic.measured.map { language.date($0.value) }
      )
    }
  }

  /// The sectors that a statistic counts.
  private func recordedRows(of statistic: Statistic) -> [SectorRow] {
    guard case .sectors(let entries) = statistic.measure else { return [] }
    var counts = [Int](repeating: 0, count: texts.sectorNames.count)
    for entry in entries {
      if let sector = site.settings.sector(entry.sector.value) { counts[sector] += entry.count.value }
    }
    return sectorTable(counts).rows.filter { $0.count > 0 }
  }

  /// How many terms are not listed; nil where all are.
  func furtherTerms(_ count: Int) -> String? { count > termLimit ? language.digits(count - termLimit) : nil }

  private func terms(of totals: ActorTotals) -> [TermView] {
    var views: [TermView] = []
    for sector in totals.sectors {
      let name = texts.sectorNames[sector.sector]
      let sectorName = Wording(text: name.atStart, language: name.language)
      for term in sector.terms.prefix(termLimit - views.count) {
        views.append(view(of: term, sector: sectorName))
      }
    }
    return views
  }

  private func view(of term: Term, sector: Wording) -> TermView {
    let (count, place) = (language.digits(term.count), place(term.span))
    switch term.origin {
    case .statistic:
      return TermView(
        label: words[.recordedTerm], sector: sector, count: count, url: nil, language: nil, place: place)
    case .coalition(let index):
      return self.view(of: site.coalition(at: index), sector: sector, count: count, place: place)
    }
  }

  /// A term that a coalition gives.
  func view(of coalition: PublishedCoalition, sector: Wording, count: String, place: String) -> TermView {
    let coalition = items.neighbour(coalition)
    return TermView(
      label: coalition.title, sector: sector, count: count, url: coalition.url, language: coalition.language,
      place: place)
  }

  func place(_ span: Span) -> String { span.path.withinContent }
}

/// How many terms the page lists; all of them are in the data files.
let termLimit = 100
