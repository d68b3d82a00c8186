import Diagnostics
import Links
import Markup
import Model
import Routes

/// The page of statistics, and its section on the start page.
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
