import Diagnostics
import Links
import Markup
import Model
import Routes

extension Site {
  func writeFiguresJSON(into output: inout Markup) {
    output.writeObject {
      $0.write("site", baseURL.description)
      $0.write("updated", past(settings.updated)?.description)
      if let licence = settings.licence {
        $0.writeObject("licence") {
          $0.write("name", licence.name)
          $0.write("url", licence.url)
        }
      }
      if let actors = figures.actors { write(actors, into: &$0) }
      $0.writeObject("coalitions") {
        $0.write("planned", figures.coalitions.planned)
        $0.write("ongoing", figures.coalitions.ongoing)
        $0.write("completed", figures.coalitions.completed)
        $0.writeList("terms") {
          for coalition in coalitions { writeTerm(of: coalition, into: &$0) }
        }
      }
      $0.writeList("shares") {
        for figure in figures.shares { write(figure, into: &$0) }
      }
    }
    output.append(raw: "\n")
  }

  private func write(_ actors: ActorTotals, into output: inout Markup) {
    output.writeObject("actors") {
      $0.write("total", actors.total)
      if !actors.statistics.isEmpty {
        $0.writeList("statistics") { for statistic in actors.statistics { write(statistic, into: &$0) } }
      }
      $0.writeList("sectors") {
        for total in actors.sectors {
          $0.writeObject {
            $0.write("sector", settings.sectors[total.sector].key.description)
            $0.write("name", settings.sectors[total.sector].name(in: ownLanguage, own: ownLanguage))
            $0.write("count", total.count)
            $0.writeList("terms") {
              for term in total.terms { write(term, into: &$0) }
            }
          }
        }
      }
    }
  }

  /// What a statistic counts, and where its numbers come from.
  private func write(_ statistic: Statistic, into output: inout Markup) {
    output.writeObject {
      $0.write("statistic", statistic.name.slug.description)
      $0.write("label", statistic.texts.original.label.value)
      $0.write("source", statistic.texts.original.source?.value)
      $0.write("measured", statistic.measured?.value.description)
    }
  }

  private func write(_ term: Term, into output: inout Markup) {
    output.writeObject {
      switch term.origin {
      case .statistic(let slug): $0.write("statistic", slug.description)
      case .coalition(let index): $0.write("coalition", coalition(at: index).slug.description)
      }
      $0.write("count", term.count)
      write(place: term.span.path, line: term.line, into: &$0)
    }
  }

  /// One coalition as a term of the number with its status.
  private func writeTerm(of published: PublishedCoalition, into output: inout Markup) {
    output.writeObject {
      $0.write("coalition", published.slug.description)
      $0.write("status", published.status.rawValue)
      write(place: published.coalition.name.path, line: published.coalition.statusLine, into: &$0)
    }
  }

  /// The file and line where a number was written, seen from the content folder.
  private func write(place path: SourcePath, line: Int, into output: inout Markup) {
    output.write("file", path.withinContent)
    output.write("line", line)
  }

  /// A pending share is no datum, and so is left out.
  private func write(_ figure: ShareFigure, into output: inout Markup) {
    guard let share = figure.share else { return }
    output.writeObject {
      $0.write("statistic", figure.statistic.name.slug.description)
      $0.write("percent", literal: share.plain)
      $0.write("label", figure.statistic.texts.original.label.value)
      $0.write("source", figure.statistic.texts.original.source?.value)
      $0.write("measured", figure.statistic.measured?.value.description)
      write(place: figure.statistic.name.path, line: figure.statistic.shareLine, into: &$0)
    }
  }

  /// Every figure on a line, under the name that prose has for it, with the words of all statistics that went into it.
  func writeFiguresCSV(into output: inout Markup) {
    output.append(raw: "figure,value,unit,label,source,measured\r\n")
    func write(_ figure: String, _ count: Int, _ label: String = "", from statistics: [Statistic] = []) {
      output.append(csv: [figure, String(count), "count", label] + origin(of: statistics))
    }
    write("coalitions", figures.coalitions.all)
    for status in Status.allCases { write(status.rawValue + "-coalitions", figures.coalitions[status]) }
    if let actors = figures.actors {
      let labels = actors.statistics.map(\.texts.original.label.value)
      write("actors", actors.total, labels.joined(separator: "; "), from: actors.statistics)
      for total in actors.sectors {
        let sector = settings.sectors[total.sector]
        write("actors." + sector.key.description, total.count, sector.name(in: ownLanguage, own: ownLanguage))
      }
    }
    for figure in figures.shares {
      guard let share = figure.share else { continue }
      let statistic = figure.statistic
      output.append(
        csv: [statistic.name.slug.description, share.plain, "percent", statistic.texts.original.label.value]
          + origin(of: [statistic]))
    }
  }

  /// The sources of some statistics and when they were measured, as two fields.
  private func origin(of statistics: [Statistic]) -> [String] {
    [
      statistics.compactMap { $0.texts.original.source?.value },
      statistics.compactMap { $0.measured?.value.description },
    ].map { $0.joined(separator: "; ") }
  }

  func writeActorsCSV(into output: inout Markup) {
    output.append(raw: "sector,name,count\r\n")
    for total in figures.actors?.sectors ?? [] {
      let sector = settings.sectors[total.sector]
      output.append(csv: [
        sector.key.description, sector.name(in: ownLanguage, own: ownLanguage), String(total.count),
      ])
    }
  }
}
