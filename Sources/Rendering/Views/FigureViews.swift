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
    "sector", .text("index") { String($0.index) }, .text("key") { $0.key }, .text("name") { $0.name },
    .text("count") { $0.countText }, .text("share") { $0.share })
}

/// A number that went into a figure, with the place where it was written.
struct TermView: TemplateValue {
  let label: String
  let sector: String
  let count: String
  let url: String?
  let place: String

  static let schema = Schema<TermView>(
    "term", .text("label") { $0.label }, .text("sector") { $0.sector }, .text("count") { $0.count },
    .optionalText("url") { $0.url }, .text("place") { $0.place })
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
    "actors figure", .text("total") { $0.total }, .text("total-number") { String($0.totalNumber) },
    .text("label") { $0.label }, .text("sentence") { $0.sentence }, .list("rows") { $0.rows },
    .html("chart") { view, output in drawActorChart(view.rows, into: &output) }, .list("terms") { $0.terms },
    .optionalText("further-terms") { $0.furtherTerms }, .optionalText("source") { $0.source },
    .optionalText("measured") { $0.measured })
}

/// One coalition's actors by sector, with their names where they are known.
struct CoalitionActorsView: TemplateValue {
  let total: String
  let sentence: String
  let rows: [SectorRow]
  let groups: [ActorGroup]

  static let schema = Schema<CoalitionActorsView>(
    "coalition's actors", .text("total") { $0.total }, .text("sentence") { $0.sentence }, .list("rows") { $0.rows },
    .html("chart") { view, output in drawActorChart(view.rows, into: &output) }, .list("groups") { $0.groups },
    .flag("has-groups") { !$0.groups.isEmpty })
}

struct ActorGroup: TemplateValue {
  let sector: String
  let index: Int
  let names: [NamedLink]

  static let schema = Schema<ActorGroup>(
    "actor group", .text("sector") { $0.sector }, .text("index") { String($0.index) }, .list("names") { $0.names })
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
    "share", .text("id") { $0.id }, .text("value") { $0.value }, .text("number") { $0.number },
    .flag("is-pending") { $0.hundredths == nil }, .text("label") { $0.label }, .text("sentence") { $0.sentence },
    .text("place") { $0.place },
    .html("chart") { view, output in
      if let hundredths = view.hundredths { drawShareChart(hundredths: hundredths, into: &output) }
    },
    .optionalText("source") { $0.source }, .optionalText("measured") { $0.measured })
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
    "completed coalitions", .text("number") { $0.number }, .flag("is-one") { $0.isOne }, .text("words") { $0.words },
    .text("sentence") { $0.sentence }, .list("coalitions") { $0.coalitions }, .optionalText("further") { $0.further })
}
