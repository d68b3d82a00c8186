import Diagnostics

/// A recorded number: actors counted by sector, or a share in percent.
package struct Statistic: Sendable, Scheduled {
  package let name: FileName
  package var texts: Translated<StatisticText>
  /// Actors by sector, where the file counts them.
  package var sectors: [SectorCount]?
  /// A share, where the file records one.
  package var share: Located<RecordedShare>?
  /// The line of the file that a share stands on, from one.
  package var shareLine = 1
  /// The coalitions whose actors the recorded counts already include.
  package var covers: [Located<String>] = []
  package var measured: Located<PartialDate>?
  package var order: Int?
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?
  package var isDraft = false

  package init(name: FileName, texts: Translated<StatisticText>) {
    self.name = name
    self.texts = texts
  }
}

extension Statistic {
  /// What is recorded; where both are, or neither can be read, that has been reported, and the counts stand.
  package var measure: Measure {
    guard sectors == nil, let share else { return .sectors(sectors ?? []) }
    return switch share.value {
    case .known(let value): .share(share.map { _ in value })
    case .pending: .pending(share.span)
    }
  }
}

/// A share as a file has it.
package enum RecordedShare: Hashable, Sendable {
  case known(Share)
  /// Measured, but not known here.
  case pending
}

/// What a statistic records.
package enum Measure: Sendable {
  case sectors([SectorCount])
  case share(Located<Share>)
  /// A share that has been measured but whose value is not known here; never shown as 0.
  case pending(Span)
}

/// A statistic's words in one language; the label goes on after the number, as in *av deltagarna säger att …*.
package struct StatisticText: ContentText {
  package var label: Located<String>
  package var source: Located<String>?

  package init(at span: Span, body: Body) { label = Located("", at: span) }
}
