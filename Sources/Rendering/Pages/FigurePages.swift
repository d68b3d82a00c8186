import Diagnostics
import Markup
import Model

/// The figures as pages show them: sentence, table, chart, and how they came about.
extension LocalizedSite {
  func statistics(notes: inout PageNotes) -> StatisticsView {
    let (text, view) = introduction(site.introduction(to: .statistics), notes: &notes)
    let actors = actorsFigure()
    let fallback = actors?.sentence ?? words[.statisticsDescription]
    var frame = frame(
      .statistics, title: shown(text?.title) ?? words[.statistics],
      description: description(of: (text, view), otherwise: fallback))
    frame.structuredData = structuredData(of: frame) { writeDataset(frame, into: &$0) }
    return StatisticsView(
      frame: frame, text: view, actors: actors, shares: shares(), completed: completed(), dataLinks: dataLinks)
  }

  func statisticsSection(notes: inout PageNotes) -> StatisticsSection? {
    let (actors, shares) = (actorsFigure(), shares())
    guard actors != nil || !shares.isEmpty else { return nil }
    return StatisticsSection(
      title: sectionTitle(.statistics), url: url(site.path(of: .statistics, in: language)), actors: actors,
      shares: shares)
  }

  func sectorRows(_ counts: [Int]) -> [SectorRow] {
    let total = counts.reduce(0, +)
    return counts.enumerated().map { index, count in
      let sector = site.settings.sectors[index]
      // To the nearest whole percent, halves up; the table need not add up to 100, which is why the counts stand beside.
      let percent = total == 0 ? 0 : (count * 200 + total) / (total * 2)
      return SectorRow(
        index: index + 1, key: sector.key.description,
        name: sectorNames[index].atStart, count: count,
        countText: language.digits(count), share: language.percent(Share(hundredths: percent * 100)))
    }
  }

  /// `civilsamhället (36), offentlig sektor (29) och akademin (16)`: as it stands in a sentence.
  func sectorList(_ rows: [SectorRow]) -> String {
    language.list(of: rows.count) { place, text in
      text += sectorNames[rows[place].index - 1].beforeCount
      text += rows[place].countText
      text += ")"
    }
  }

  /// The total with its terms; at most `termLimit` of them, and how many more there are.
  func actorsFigure() -> ActorsFigureView? {
    guard let totals = site.figures.actors else { return nil }
    let rows = sectorRows(totals.sectors.map(\.count))
    let text = totals.statistic.map { $0.texts.text(in: language, own: own) ?? $0.texts.original }
    let label = shown(text?.label)?.withoutFullStop ?? ""
    let sentence = words.filled(
      totals.total == 1 ? .actorsSentenceOne : .actorsSentence,
      ["total": language.digits(totals.total), "sectors": sectorList(rows), "label": label])
    let termCount = totals.sectors.reduce(0) { $0 + $1.terms.count }
    return ActorsFigureView(
      total: language.digits(totals.total), totalNumber: totals.total, label: label, sentence: sentence, rows: rows,
      terms: terms(of: totals), furtherTerms: termCount > termLimit ? language.digits(termCount - termLimit) : nil,
      source: shown(text?.source), measured: totals.statistic?.measured.map { language.date($0.value) })
  }

  private func terms(of totals: ActorTotals) -> [TermView] {
    var views: [TermView] = []
    for sector in totals.sectors {
      let name = sectorNames[sector.sector].atStart
      for term in sector.terms.prefix(termLimit - views.count) {
        let (label, url) = described(term.origin)
        views.append(
          TermView(label: label, sector: name, count: language.digits(term.count), url: url, place: place(term.span)))
      }
    }
    return views
  }

  private func described(_ origin: Term.Origin) -> (label: String, url: String?) {
    switch origin {
    case .statistic: (words[.recordedTerm], nil)
    case .coalition(let index): neighbour(index).map { ($0.title, $0.url) } ?? ("", nil)
    }
  }

  /// The file where a number was written, seen from the content folder: `statistics/1-aktorer.md`.
  private func place(_ span: Span) -> String {
    span.path.description.split(separator: "/").suffix(2).joined(separator: "/")
  }

  func shares() -> [ShareView] {
    site.figures.shares.enumerated().compactMap { index, figure in
      guard figure.share != nil || site.edition.includesDrafts else { return nil }
      let statistic = figure.statistic
      let text = statistic.texts.text(in: language, own: own) ?? statistic.texts.original
      let label = shown(text.label).withoutFullStop
      let value = figure.share.map(language.percent) ?? ""
      return ShareView(
        id: shareIDs[index], value: value, number: figure.share?.plain ?? "",
        hundredths: figure.share?.hundredths, label: label,
        sentence: figure.share == nil
          ? words.filled(.missingFigure, ["label": label])
          : words.filled(.shareSentence, ["share": value, "label": label]),
        place: place(statistic.name.span), source: shown(text.source),
        measured: statistic.measured.map { language.date($0.value) })
    }
  }

  private func completed() -> CompletedView {
    let count = site.figures.coalitions.completed
    let completed = site.coalitions.indices.filter { site.coalitions[$0].status == .completed }
    return CompletedView(
      number: language.digits(count), words: language.words(for: count), isOne: count == 1,
      sentence: words.filled(
        count == 1 ? .completedSentenceOne : .completedSentence,
        ["number": language.digits(count), "words": language.words(for: count)]),
      coalitions: completed.prefix(listLength).compactMap(neighbour),
      further: completed.count > listLength ? language.digits(completed.count - listLength) : nil)
  }

  private var dataLinks: [MenuItem] {
    DataFile.all(of: site, in: language).map {
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
      $0.write("dateModified", site.settings.updated?.value.description)
      $0.writeList("distribution") {
        for file in DataFile.all(of: site, in: language) {
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

/// How many terms the page lists; all of them are in the data files.
private let termLimit = 100

extension String {
  /// The text without a full stop at its end, so that it can go into a sentence that has one.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// The text with a full stop at its end, unless it ends with a sign of its own.
  var withFullStop: String { last.map { ".!?…:".contains($0) } == true ? self : self + "." }
}
