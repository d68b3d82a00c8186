import Diagnostics
import FrontMatter
import Model

// What each kind of content has of its own, beyond its fields.

extension Coalition: ReadableKind {
  static func noFacts(of file: FileName, _ text: CoalitionText) -> CoalitionFacts { CoalitionFacts() }

  static func complete(_ facts: inout CoalitionFacts, from source: inout Source) {
    if let status = facts.writtenStatus { facts.statusLine = source.file.line(of: status.span) }
  }
}

extension Quote: SelfContainedKind {
  /// The body is the quote.
  static func judgeBody(of source: inout Source) {
    if source.body.isBlank, source.isDivided { source.fields.report(.emptyQuote(source.fields.span)) }
  }
}

extension Statistic: SelfContainedKind {
  static func prepare(_ source: inout Source) {
    source.fields.require(oneOf: ["sectors", "share"], otherwise: .noMeasure(source.fields.span))
  }

  static func complete(_ statistic: inout Statistic, from source: inout Source) {
    guard let share = statistic.share else { return }
    if statistic.sectors != nil { source.fields.report(.twoMeasures(share.span)) }
    statistic.shareLine = source.file.line(of: share.span)
  }
}

extension Contact: SelfContainedKind {
  static func prepare(_ source: inout Source) {
    source.fields.require(oneOf: ["email", "phone"], otherwise: .contactWithoutAddress(source.fields.span))
  }
}

extension Meeting: SelfContainedKind {}
extension Page: SelfContainedKind {}

/// A kind whose facts are properties of the item itself.
protocol SelfContainedKind: ReadableKind where Facts == Self {
  init(name: FileName, texts: Translated<Text>)
  var texts: Translated<Text> { get set }
}

extension SelfContainedKind {
  static func noFacts(of file: FileName, _ text: Text) -> Self { Self(name: file, texts: Translated(text)) }

  init(name: FileName, facts: Self, texts: Translated<Text>) {
    self = facts
    self.texts = texts
  }
}
