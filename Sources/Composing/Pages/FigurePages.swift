import Diagnostics
import Links
import Markup
import Model
import Routes

/// The figures as pages show them: sentence, table, chart, and how they came about.
extension LocalizedSite {
  func statistics(notes: inout PageNotes) -> StatisticsView {
    let (text, view) = introduction(routes.introduction(to: .statistics), notes: &notes)
    let actors = actorsFigure()
    // A page describes itself in its own language.
    let sentence = actors.flatMap { $0.sentence.language == nil ? $0.sentence.text : nil }
    let fallback = sentence ?? words[.statisticsDescription]
    var frame = frame(
      .statistics, title: texts.shown(text?.title) ?? words[.statistics],
      description: description(of: (text, view), otherwise: fallback))
    frame.structuredData = structuredData(of: frame) { writeDataset(frame, into: &$0) }
    return StatisticsView(
      frame: frame, text: view, actors: actors, shares: shares(), completed: completed(), dataLinks: dataLinks)
  }

  func statisticsSection(notes: inout PageNotes) -> StatisticsSection? {
    let (actors, shares) = (actorsFigure(), shares())
    guard actors != nil || !shares.isEmpty else { return nil }
    return StatisticsSection(
      title: sectionTitle(.statistics), url: url(routes.path(toSection: .statistics, in: language)), actors: actors,
      shares: shares)
  }

  func sectorTable(_ counts: [Int]) -> SectorTable {
    let total = counts.reduce(0, +)
    // To the nearest whole percent, halves up; they need not add up to 100, which the page then says.
    let percents = counts.map { total == 0 ? 0 : ($0 * 200 + total) / (total * 2) }
    let sum = percents.reduce(0, +)
    let rows = counts.indices.map { index in
      SectorRow(
        sector: index, key: site.settings.sectors[index].key.description, name: texts.sectorNames[index].atStart,
        language: texts.sectorNames[index].language, count: counts[index], countText: language.digits(counts[index]),
        share: percent(percents[index]))
    }
    return SectorTable(
      rows: rows, total: language.digits(total), whole: percent(100), roundedSum: sum == 100 ? nil : percent(sum))
  }

  /// A whole number of percent, which may be a little more than 100 where rounded shares are added up.
  private func percent(_ number: Int) -> String { language.percent(String(number)) }

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
    let isTranslated = statistic?.texts.isThere(in: language, own: own) ?? true
    return isTranslated && !texts.sectorNames.contains { $0.language != nil } ? texts : texts.originalTexts
  }

  /// The total with its terms; at most `termLimit` of them, and how many more there are.
  func actorsFigure() -> ActorsFigureView? {
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
  private func furtherTerms(_ count: Int) -> String? { count > termLimit ? language.digits(count - termLimit) : nil }

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
      return self.view(of: site.coalitions[index], sector: sector, count: count, place: place)
    }
  }

  /// A term that a coalition gives.
  private func view(of coalition: PublishedCoalition, sector: Wording, count: String, place: String) -> TermView {
    let coalition = neighbour(coalition)
    return TermView(
      label: coalition.title, sector: sector, count: count, url: coalition.url, language: coalition.language,
      place: place)
  }

  private func place(_ span: Span) -> String { span.path.withinContent }

  func shares() -> [ShareView] {
    site.figures.shares.enumerated().compactMap { index, figure in
      guard figure.share != nil || site.edition.includesDrafts else { return nil }
      let statistic = figure.statistic
      let (text, speaker) = texts.text(of: statistic.texts)
      let label = speaker.shown(text.label).withoutFullStop
      let value = figure.share.map(speaker.language.percent) ?? ""
      return ShareView(
        id: shareIDs[index], value: value, number: figure.share?.plain ?? "",
        hundredths: figure.share?.hundredths, label: label,
        sentence: figure.share == nil
          ? speaker.words.filled(.missingFigure, ["label": label])
          : speaker.words.filled(.shareSentence, ["share": value, "label": label]),
        language: texts.tag(of: speaker),
        rest: figure.share.map { language.percent(Share(hundredths: 10_000 - $0.hundredths)) } ?? "",
        whole: percent(100), place: place(statistic.name.span),
        source: texts.wording(of: statistic.texts) { $0.source },
        measured: statistic.measured.map { language.date($0.value) })
    }
  }

  private func completed() -> CompletedView? {
    let counts = site.figures.coalitions
    let count = counts.completed
    guard count > 0 else { return nil }
    let completed = site.coalitions.filter { $0.status == .completed }
    let terms = completed.prefix(termLimit).map { coalition in
      view(
        of: coalition, sector: Wording(text: words[.statusCompleted]), count: language.digits(1),
        place: place(coalition.coalition.name.span))
    }
    let (number, inWords) = (language.digits(count), language.shortWords(for: count))
    return CompletedView(
      number: number, words: inWords, isOne: count == 1,
      sentence: language.sentenceCase(
        words.filled(
          count == 1 ? .completedSentenceOne : .completedSentence, ["number": number, "words": inWords])),
      statuses: statusCounts, total: language.digits(counts.all), terms: terms, furtherTerms: furtherTerms(count))
  }

  /// How many coalitions have each status, where there are any.
  var statusCounts: [StatusCount] {
    let counts = site.figures.coalitions
    return Status.allCases.filter { counts[$0] > 0 }.map {
      StatusCount(key: $0.rawValue, label: words[$0], count: language.digits(counts[$0]))
    }
  }

  private var dataLinks: [MenuItem] {
    DataFile.all(with: site.figures).map {
      MenuItem(label: words[$0.label], url: addresses.basePath + $0.path)
    }
  }

  private func writeDataset(_ frame: PageFrame, into output: inout Markup) {
    output.writeObject {
      $0.write("@type", "Dataset")
      $0.write("name", frame.title + " – " + shared.site.title)
      $0.write("description", frame.description)
      $0.write("url", frame.canonical)
      $0.write("inLanguage", language.code)
      $0.writeObject("creator", organization)
      $0.write("dateModified", site.past(site.settings.updated)?.description)
      let sources = site.statistics.map { texts.wording(of: $0.texts) { $0.source } }.filter { $0.text != nil }
      if !sources.isEmpty {
        $0.writeList("citation") { for source in sources { $0.append(source, withinTextIn: language.code) } }
      }
      $0.writeList("distribution") {
        for file in DataFile.all(with: site.figures) {
          $0.writeObject {
            $0.write("@type", "DataDownload")
            $0.write("encodingFormat", file.mediaType)
            $0.write("contentUrl", site.baseURL.description + file.path)
          }
        }
      }
    }
  }
}

extension DataFile {
  /// The words of the link to the file.
  fileprivate var label: Words.Key {
    switch self {
    case .figuresJSON: .dataFigures
    case .figuresCSV: .dataFiguresCSV
    case .actorsCSV: .dataActors
    case .coalitionsJSON: .dataCoalitionsJSON
    case .coalitionsCSV: .dataCoalitions
    }
  }
}

/// How many terms the page lists; all of them are in the data files.
private let termLimit = 100

extension String {
  /// The text without a full stop at its end, so that it can go into a sentence that has one.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with a full stop at its end, unless it ends with a sign of its own.
  var withFullStop: String { last.map { ".!?…:".contains($0) } == true ? self : self + "." }
}
