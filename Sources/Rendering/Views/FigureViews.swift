import Markup
import Templates

/// A sector's line in a table or legend.
struct SectorRow: TemplateValue {
  /// The sector's place in `site.yaml`, from one; shapes and colours follow it.
  let index: Int
  let key: String
  let name: String
  let count: Int
  let countText: String
  let share: String

  static let schema = Schema<SectorRow>(
    "sector", .text("index") { String($0.index) }, .text("key", \.key), .text("name", \.name),
    .text("count", \.countText), .text("share", \.share))
}

/// A number that went into a figure, with the place where it was written.
struct TermView: TemplateValue {
  let label: String
  let sector: String
  let count: String
  let url: String?
  let place: String

  static let schema = Schema<TermView>(
    "term", .text("label", \.label), .text("sector", \.sector), .text("count", \.count),
    .optionalText("url", \.url), .text("place", \.place))
}

/// All actors by sector.
struct ActorsFigureView: TemplateValue {
  var total = ""
  var totalNumber = 0
  var label = ""
  var sentence = ""
  var rows: [SectorRow] = []
  var terms: [TermView] = []
  /// How many terms there are beyond those listed.
  var furtherTerms: String?
  var source: String?
  var measured: String?

  static let schema = Schema<ActorsFigureView>(
    "actors figure", .text("total", \.total), .text("total-number") { String($0.totalNumber) },
    .text("label", \.label), .text("sentence", \.sentence), .list("rows", \.rows),
    .html("chart") { view, output in drawActorChart(view.rows, into: &output) }, .list("terms", \.terms),
    .optionalText("further-terms", \.furtherTerms), .optionalText("source", \.source),
    .optionalText("measured", \.measured))
}

/// One coalition's actors by sector, with their names where they are known.
struct CoalitionActorsView: TemplateValue {
  let total: String
  let sentence: String
  let rows: [SectorRow]
  let groups: [ActorGroup]

  static let schema = Schema<CoalitionActorsView>(
    "coalition's actors", .text("total", \.total), .text("sentence", \.sentence), .list("rows", \.rows),
    .html("chart") { view, output in drawActorChart(view.rows, into: &output) }, .list("groups", \.groups),
    .flag("has-groups") { !$0.groups.isEmpty })
}

struct ActorGroup: TemplateValue {
  let sector: String
  let index: Int
  let names: [NamedLink]

  static let schema = Schema<ActorGroup>(
    "actor group", .text("sector", \.sector), .text("index") { String($0.index) }, .list("names", \.names))
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
  let place: String
  let source: String?
  let measured: String?

  static let schema = Schema<ShareView>(
    "share", .text("id", \.id), .text("value", \.value), .text("number", \.number),
    .flag("is-pending") { $0.hundredths == nil }, .text("label", \.label), .text("sentence", \.sentence),
    .text("place", \.place),
    .html("chart") { view, output in
      if let hundredths = view.hundredths { drawShareChart(hundredths: hundredths, into: &output) }
    },
    .optionalText("source", \.source), .optionalText("measured", \.measured))
}

/// How many coalitions have been completed.
struct CompletedView: TemplateValue {
  let number: String
  let words: String
  let isOne: Bool
  let sentence: String
  let coalitions: [NeighbourView]
  /// How many there are beyond those listed.
  let further: String?

  static let schema = Schema<CompletedView>(
    "completed coalitions", .text("number", \.number), .flag("is-one", \.isOne), .text("words", \.words),
    .text("sentence", \.sentence), .list("coalitions", \.coalitions), .optionalText("further", \.further))
}
