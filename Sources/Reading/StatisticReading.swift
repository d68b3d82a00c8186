import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en siffra", en: "a statistic")

/// Reads `statistics/1-….md` and its translations: recorded counts by sector, or a share.
func readStatistic(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Statistic {
  var source = open(file.name.path, in: folder, as: owner, reportingTo: &report)
  let text = source.statisticText()
  let measure = source.measure()
  let covers = source.fields.texts("covers") ?? []
  let measured = source.fields.date("measured")
  let order = source.fields.order("order")
  let isDraft = source.fields.flag("draft")?.value ?? false
  source.refuseBody()
  report += source.finish()
  let translations = readTranslations(of: file, in: folder, as: owner, &report) { source in
    let text = source.statisticText()
    source.fields.refuseUntranslatable(["sectors", "share", "covers", "measured", "order", "draft"])
    source.refuseBody()
    return text
  }
  var statistic = Statistic(name: file.name, texts: Translated(text), measure: measure)
  if case .share(let share) = measure { statistic.shareLine = source.file.line(of: share.span) }
  statistic.covers = covers
  statistic.measured = measured
  statistic.order = order
  statistic.isDraft = isDraft
  statistic.texts.others = translations
  return statistic
}

extension Source {
  fileprivate mutating func statisticText() -> StatisticText {
    let label = fields.requiredText("label")
    let source = fields.text("source")
    var text = StatisticText(label: label)
    text.source = source
    return text
  }

  /// Exactly one of `sectors` and `share`; where they cannot be read, no counts stand in.
  fileprivate mutating func measure() -> Measure {
    fields.require(oneOf: ["sectors", "share"], otherwise: .noMeasure(fields.span))
    let sectors = fields.mapping("sectors").map { fields.sectorCounts($0, in: file) }
    let share = fields.text("share")
    if sectors != nil, let share { fields.report(.twoMeasures(share.span)) }
    return sectors.map { .sectors($0) } ?? share.flatMap { measure($0) } ?? .sectors([])
  }

  private mutating func measure(_ text: Located<String>) -> Measure? {
    if text.value == "pending" { return .pending(text.span) }
    if let share = Share(text.value) { return .share(text.map { _ in share }) }
    fields.report(.notAShare(text))
    return nil
  }

  /// A statistic shows no text of its own; what stands there would be lost.
  fileprivate mutating func refuseBody() {
    if !body.isBlank, isDivided { fields.report(.unusedBody(firstWords, of: owner)) }
  }
}
