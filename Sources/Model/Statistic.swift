import Diagnostics

/// A recorded number: actors counted by sector, or a share in percent.
package struct Statistic: Sendable {
  package let name: FileName
  package var texts: Translated<StatisticText>
  package let measure: Measure
  /// The line of the file that a share stands on, from one.
  package var shareLine = 1
  /// The coalitions whose actors the recorded counts already include.
  package var covers: [Located<String>] = []
  package var measured: Located<PartialDate>?
  package var order: Int?
  package var isDraft = false

  package init(name: FileName, texts: Translated<StatisticText>, measure: Measure) {
    self.name = name
    self.texts = texts
    self.measure = measure
  }
}

/// What a statistic records.
package enum Measure: Sendable {
  case sectors([SectorCount])
  case share(Located<Share>)
  /// A share that has been measured but whose value is not known here; never shown as 0.
  case pending(Span)
}

/// A statistic's words in one language; the label goes on after the number, as in *av deltagarna säger att …*.
package struct StatisticText: Sendable {
  package let label: Located<String>
  package var source: Located<String>?

  package init(label: Located<String>) { self.label = label }
}
