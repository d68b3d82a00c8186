import Counting
import Markup
import Model

/// The site's numbers as open data: the same values as on the pages, for other programs.
enum DataFile: CaseIterable, Sendable {
  case figuresJSON, actorsCSV, coalitionsJSON, coalitionsCSV

  static func all(of site: Site, in language: Language) -> [DataFile] {
    allCases.filter { $0 != .actorsCSV || site.figures.actors != nil }
  }

  var path: String {
    switch self {
    case .figuresJSON: "data/figures.json"
    case .actorsCSV: "data/actors.csv"
    case .coalitionsJSON: "data/coalitions.json"
    case .coalitionsCSV: "data/coalitions.csv"
    }
  }

  var mediaType: String {
    switch self {
    case .figuresJSON, .coalitionsJSON: "application/json"
    case .actorsCSV, .coalitionsCSV: "text/csv"
    }
  }

  /// The words of the link to the file.
  var label: Words.Key {
    switch self {
    case .figuresJSON: .dataFigures
    case .actorsCSV: .dataActors
    case .coalitionsJSON: .dataCoalitionsJSON
    case .coalitionsCSV: .dataCoalitions
    }
  }

  func write(_ site: Site, into output: inout Markup) {
    switch self {
    case .figuresJSON: site.writeFiguresJSON(into: &output)
    case .actorsCSV: site.writeActorsCSV(into: &output)
    case .coalitionsJSON: site.writeCoalitionsJSON(into: &output)
    case .coalitionsCSV: site.writeCoalitionsCSV(into: &output)
    }
  }
}

extension Site {
  fileprivate func writeFiguresJSON(into output: inout Markup) {
    JSON.object([
      "site": .text(baseURL.description), "updated": (settings.updated?.value).map { .text($0.description) },
      "actors": actorsJSON,
      "coalitions": .object([
        "planned": .number(figures.coalitions.planned), "ongoing": .number(figures.coalitions.ongoing),
        "completed": .number(figures.coalitions.completed),
      ]),
      "shares": .list(figures.shares.compactMap(shareJSON)),
    ]).write(into: &output)
    output.append(raw: "\n")
  }

  private var actorsJSON: JSON? {
    guard let actors = figures.actors else { return nil }
    let sectors = actors.sectors.map { total in
      JSON.object([
        "sector": .text(settings.sectors[total.sector].key.description),
        "name": .text(settings.sectors[total.sector].name(in: ownLanguage, own: ownLanguage)),
        "count": .number(total.count), "terms": .list(total.terms.map(termJSON)),
      ])
    }
    return .object(["total": .number(actors.total), "sectors": .list(sectors)])
  }

  private func termJSON(_ term: Term) -> JSON {
    switch term.origin {
    case .statistic(let slug): .object(["statistic": .text(slug.description), "count": .number(term.count)])
    case .coalition(let index):
      .object(["coalition": .text(coalitions[index].slug.description), "count": .number(term.count)])
    }
  }

  /// A pending share is no datum, and so is left out.
  private func shareJSON(_ figure: ShareFigure) -> JSON? {
    guard let share = figure.share else { return nil }
    return .object([
      "statistic": .text(figure.statistic.name.slug.description), "percent": .literal(share.plain),
      "label": .text(figure.statistic.texts.original.label.value),
      "source": (figure.statistic.texts.original.source?.value).map { .text($0) },
      "measured": (figure.statistic.measured?.value).map { .text($0.description) },
    ])
  }

  fileprivate func writeActorsCSV(into output: inout Markup) {
    output.append(raw: "sector,name,count\r\n")
    for total in figures.actors?.sectors ?? [] {
      let sector = settings.sectors[total.sector]
      output.append(csv: [
        sector.key.description, sector.name(in: ownLanguage, own: ownLanguage), String(total.count),
      ])
    }
  }

  fileprivate func writeCoalitionsJSON(into output: inout Markup) {
    output.append(raw: "[")
    for (index, coalition) in coalitions.enumerated() {
      output.append(trusted: index > 0 ? ",\n" : "\n")
      coalitionJSON(coalition, number: index + 1).write(into: &output)
    }
    output.append(raw: "\n]\n")
  }

  private func coalitionJSON(_ coalition: Coalition, number: Int) -> JSON {
    let text = coalition.texts.original
    return .object([
      "number": .number(number), "slug": .text(coalition.slug.description),
      "url": .text(baseURL.absolute(path(of: coalition, in: ownLanguage))), "title": .text(text.title.value),
      "question": .text(text.question.value), "status": .text(coalition.status.rawValue),
      "starts": coalition.starts.map { .text($0.value.description) },
      "ends": coalition.ends.map { .text($0.value.description) },
      "actors": sectorCounts(of: coalition, in: settings).map { counts in
        .list(
          counts.enumerated().map { index, count in
            .object(["sector": .text(settings.sectors[index].key.description), "count": .number(count)])
          })
      },
    ])
  }

  fileprivate func writeCoalitionsCSV(into output: inout Markup) {
    output.append(
      csv: ["number", "slug", "url", "title", "question", "status", "starts", "ends"]
        + settings.sectors.map(\.key.description))
    for (index, coalition) in coalitions.enumerated() {
      let text = coalition.texts.original
      var fields = [String(index + 1), coalition.slug.description]
      fields.append(baseURL.absolute(path(of: coalition, in: ownLanguage)))
      fields += [text.title.value, text.question.value, coalition.status.rawValue]
      fields += [coalition.starts, coalition.ends].map { $0?.value.description ?? "" }
      fields +=
        sectorCounts(of: coalition, in: settings).map { $0.map { String($0) } } ?? settings.sectors.map { _ in "" }
      output.append(csv: fields)
    }
  }
}

extension Markup {
  /// A record of RFC 4180.
  fileprivate mutating func append(csv fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(raw: ",") }
      append(csv: field)
    }
    append(raw: "\r\n")
  }
}
