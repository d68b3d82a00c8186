import Markup
import Templates

/// A sector's line in a table or legend.
struct SectorRow: TemplateValue {
  /// The sector's index in `Settings.sectors`; shapes and colours follow it, and begin again after the last.
  let sector: Int
  let key: String
  let name: String
  /// The language of the name, where it is not the page's.
  let language: String?
  let count: Int
  let countText: String
  let share: String
  /// How the row is drawn beside the others.
  let scale: ChartScale

  static let schema = Schema<SectorRow>(
    "sector", .text("index") { String(SectorShape(sector: $0.sector).number) }, .text("key", \.key),
    .text("name", \.name), .optionalText("lang", \.language),
    .text("count", \.countText), .text("share", \.share),
    .html("marks") { row, output in drawActorRow(row, into: &output) })
}

/// The rows of a table of sectors, and what their shares come to.
struct SectorTable: TemplateValue {
  var rows: [SectorRow] = []
  var total = ""
  /// The whole, as the language writes it: `100 %`.
  var whole = ""
  /// What the shares come to as they are shown, where rounding makes it another sum than the whole.
  var roundedSum: String?

  static let schema = Schema<SectorTable>(
    "sector table", .list("rows", \.rows), .text("total", \.total), .text("total-share", \.whole),
    .optionalText("rounded-sum", \.roundedSum),
    .html("chart") { view, output in drawActorChart(view.rows, into: &output) })
}

/// A number that went into a figure, with the place where it was written.
struct TermView: TemplateValue {
  let label: String
  let sector: Wording
  let count: String
  let url: String?
  /// The language of the label, where it is not the page's.
  let language: String?
  let place: String

  static let schema = Schema<TermView>(
    "term", .text("label", \.label), .wording("sector", \.sector), .text("count", \.count),
    .optionalText("url", \.url), .optionalText("lang", \.language), .text("place", \.place))
}

/// All actors by sector.
struct ActorsFigureView: TemplateValue {
  var table = SectorTable()
  var totalNumber = 0
  var label = Wording()
  var sentence = Wording()
  var terms: [TermView] = []
  /// How many terms there are beyond those listed.
  var furtherTerms: String?
  /// What is recorded, statistic by statistic.
  var records: [RecordView] = []
  var source: Wording { records.first?.source ?? Wording() }

  static let schema = Schema<ActorsFigureView>(
    "actors figure", .all(of: SectorTable.schema, \.table), .text("total-number") { String($0.totalNumber) },
    .flag("is-one") { $0.totalNumber == 1 }, .wording("label", \.label), .wording("sentence", \.sentence),
    .list("terms", \.terms),
    .optionalText("further-terms", \.furtherTerms), .list("records", \.records), .wording("source", \.source),
    .optionalText("measured") { $0.records.first?.measured })
}

/// A statistic that counts actors, with where its numbers come from.
struct RecordView: TemplateValue {
  /// What it counts, where there are several: else the figure's own sentence says it.
  var sentence = Wording()
  var source = Wording()
  var measured: String?

  static let schema = Schema<RecordView>(
    "record", .wording("sentence", \.sentence), .wording("source", \.source), .optionalText("measured", \.measured))
}

/// One coalition's actors by sector, with their names where they are known.
struct CoalitionActorsView: TemplateValue {
  let table: SectorTable
  let isOne: Bool
  let sentence: Wording
  let groups: [ActorGroup]

  static let schema = Schema<CoalitionActorsView>(
    "coalition's actors", .all(of: SectorTable.schema, \.table), .flag("is-one") { $0.isOne },
    .wording("sentence", \.sentence),
    .list("groups", \.groups),
    .flag("has-groups") { !$0.groups.isEmpty })
}

struct ActorGroup: TemplateValue {
  /// The sector's index in `Settings.sectors`.
  let sector: Int
  let name: String
  /// The language of the sector's name, where it is not the page's.
  let language: String?
  let names: [NamedLink]

  static let schema = Schema<ActorGroup>(
    "actor group", .text("sector", \.name), .optionalText("lang", \.language),
    .text("index") { String(SectorShape(sector: $0.sector).number) },
    .list("names", \.names))
}

/// A measured share; a pending one is shown in draft builds only.
struct ShareView: TemplateValue {
  let id: String
  /// As shown, `92 %`; empty while pending.
  let value: String
  /// With a point and without unit, `92`; empty while pending.
  let number: String
  let hundredths: Int?
  let label: String
  let sentence: String
  /// The language of value, label and sentence, where it is not the page's.
  let language: String?
  /// What is left to the whole, and the whole, as the language writes them.
  let rest: String
  let whole: String
  let place: String
  let source: Wording
  let measured: String?

  static let schema = Schema<ShareView>(
    "share", .text("id", \.id), .text("value", \.value), .text("number", \.number),
    .flag("is-pending") { $0.hundredths == nil }, .text("label", \.label), .text("sentence", \.sentence),
    .optionalText("lang", \.language),
    .text("rest", \.rest), .text("total-share", \.whole), .text("place", \.place),
    .html("chart") { view, output in
      if let hundredths = view.hundredths { drawShareChart(hundredths: hundredths, into: &output) }
    },
    .wording("source", \.source), .optionalText("measured", \.measured))
}

/// How many coalitions have been completed, among all.
struct CompletedView: TemplateValue {
  let number: String
  let words: String
  let isOne: Bool
  let sentence: String
  let statuses: [StatusCount]
  let total: String
  let terms: [TermView]
  /// How many terms there are beyond those listed.
  let furtherTerms: String?

  static let schema = Schema<CompletedView>(
    "completed coalitions", .text("number", \.number), .flag("is-one", \.isOne), .text("words", \.words),
    .text("sentence", \.sentence), .list("statuses", \.statuses), .text("total", \.total), .list("terms", \.terms),
    .optionalText("further-terms", \.furtherTerms))
}

struct StatusCount: TemplateValue {
  let key: String
  let label: String
  let count: String

  static let schema = Schema<StatusCount>(
    "status", .text("key", \.key), .text("label", \.label), .text("count", \.count))
}
