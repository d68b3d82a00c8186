import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "en statistik", en: "a statistic")

/// Reads `statistics/1-….md` and its translations: recorded counts by sector, or a share.
func readStatistic(_ file: ContentFile, in folder: ContentFolder, _ report: inout [Diagnostic]) -> Statistic? {
  guard var source = open(file.name.path, in: folder, as: owner, reportingTo: &report) else { return nil }
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
  guard let text, let measure else { return nil }
  var statistic = Statistic(name: file.name, texts: Translated(text), measure: measure)
  statistic.covers = covers
  statistic.measured = measured
  statistic.order = order
  statistic.isDraft = isDraft
  statistic.texts.others = translations
  return statistic
}

extension Source {
  fileprivate mutating func statisticText() -> StatisticText? {
    let label = fields.requiredText("label")
    let source = fields.text("source")
    guard let label else { return nil }
    var text = StatisticText(label: label)
    text.source = source
    return text
  }

  /// Exactly one of `sectors` and `share`.
  fileprivate mutating func measure() -> Measure? {
    let sectors = fields.mapping("sectors").map { fields.sectorCounts($0) }
    let share = fields.text("share")
    switch (sectors, share) {
    case (let sectors?, nil): return .sectors(sectors)
    case (nil, let share?): return measure(share)
    case (_?, let share?): fields.report(.twoMeasures(share.span))
    case (nil, nil):
      // A field that is there and wrong has been reported.
      if fields.node("sectors") == nil, fields.node("share") == nil, !fields.isIncomplete {
        fields.report(.noMeasure(fields.span))
      }
    }
    return nil
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
