import Counting
import Diagnostics
import Model

/// The computed site of a library, in a form that tests can compare.
struct Counted {
  let site: Site
  let omissions: [Omission]
  let diagnostics: [Diagnostic]

  init(_ library: Library, drafts: Bool = false) {
    let edition = Edition(includesDrafts: drafts, day: PartialDate(day: 24, month: 11, year: 2026))
    let computed = computeSite(from: library, for: edition)
    site = computed.value.site
    omissions = computed.value.omissions
    diagnostics = computed.diagnostics
  }

  init(drafts: Bool = false, @ItemsBuilder _ items: () -> [Item]) { self.init(library(items), drafts: drafts) }

  /// The actors by sector; nil where nothing is shown.
  var actors: [Int]? { site.figures.actors?.sectors.map(\.count) }

  var total: Int? { site.figures.actors?.total }

  /// The terms of a sector, each with its file and line: `01-a:0 +12`.
  func terms(_ sector: Int) -> [String] {
    let terms = site.figures.actors?.sectors.first { $0.sector == sector }?.terms ?? []
    return terms.map { "\($0.span.path.description.dropLast(3)):\($0.span.range.lowerBound / 10) +\($0.count)" }
  }

  /// What is left out and why: `01-a draft`.
  var leftOut: [String] { omissions.map { "\($0.path.description.dropLast(3)) \($0.reason)" } }
}

extension FileName {
  /// The file's name without its extension: `07-trygg-fritid`.
  var stem: String { String(path.description.dropLast(3)) }
}
