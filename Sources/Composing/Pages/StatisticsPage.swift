import Diagnostics
import Links
import Markup
import Model
import Routes
import Templates

/// Every figure with its chart, table, sentence and terms.
struct StatisticsView: PageView {
  static let template = PageTemplate(
    "statistics.html", for: "every figure, and how it came about", at: "`/statistik/`")

  var frame: PageFrame
  var text = TextView()
  var actors: ActorsFigureView?
  var shares: [ShareView] = []
  /// nil while no coalition has been completed.
  var completed: CompletedView?
  var dataLinks: [MenuItem] = []

  static let schema = Schema<StatisticsView>(
    "statistics", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .optional("actors", \.actors), .list("shares", \.shares), .flag("has-shares") { !$0.shares.isEmpty },
    .optional("completed", \.completed), .list("data-links", \.dataLinks))
}

extension StatisticsView {
  init(of site: LocalizedSite, notes: inout PageNotes) {
    let (frames, figures, texts) = (site.frames, site.figures, site.texts)
    let introduction = texts.introduction(site.routes.introduction(to: .statistics), notes: &notes)
    let actors = figures.actors()
    // A page describes itself in its own language.
    let sentence = actors.flatMap { $0.sentence.language == nil ? $0.sentence.text : nil }
    let fallback = sentence ?? texts.words[.statisticsDescription]
    var frame = frames.frame(
      .statistics, title: frames.title(of: .statistics),
      description: texts.description(of: introduction, otherwise: fallback))
    frame.structuredData = frames.structuredData(of: frame) { frames.writeDataset(frame, into: &$0) }
    self.init(
      frame: frame, text: introduction.view, actors: actors, shares: figures.shares(), completed: figures.completed(),
      dataLinks: frames.dataLinks)
  }
}

extension Frames {
  fileprivate var dataLinks: [MenuItem] {
    DataFile.all(with: site.figures).map {
      MenuItem(label: words[$0.label], url: addresses.basePath + $0.path)
    }
  }

  fileprivate func writeDataset(_ frame: PageFrame, into output: inout Markup) {
    output.writeObject {
      $0.write("@type", "Dataset")
      $0.write("name", frame.title + " – " + names.title)
      $0.write("description", frame.description)
      $0.write("url", frame.canonical)
      $0.write("inLanguage", language.code)
      $0.writeObject("creator", organization)
      $0.write("license", site.settings.licence.map { $0.url ?? $0.name })
      $0.write("dateModified", site.past(site.settings.updated)?.description)
      let sources = site.content.statistics.map { texts.wording(of: $0.texts) { $0.source } }.filter { $0.text != nil }
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
