import Diagnostics
import FrontMatter
import Model

// The checks of each kind of content beyond its fields.

extension Coalition: ReadableKind {
  static func noFacts(of file: FileName, _ text: CoalitionText) -> CoalitionFacts { CoalitionFacts() }

  static func complete(_ facts: inout CoalitionFacts, from reader: inout ContentReader) {
    if let status = facts.writtenStatus { facts.statusLine = reader.file.line(of: status.span) }
  }
}

extension Quote: SelfContainedKind {
  /// The body is the quote.
  static func checkBody(of reader: inout ContentReader) {
    if reader.body.isBlank, reader.isDivided { reader.fields.report(.emptyQuote(reader.fields.span)) }
  }
}

extension Statistic: SelfContainedKind {
  static func prepare(_ reader: inout ContentReader) {
    reader.fields.require(oneOf: ["sectors", "share"], otherwise: .noMeasure(reader.fields.span))
  }

  static func complete(_ statistic: inout Statistic, from reader: inout ContentReader) {
    guard let share = statistic.share else { return }
    if statistic.sectors != nil { reader.fields.report(.twoMeasures(share.span)) }
    statistic.shareLine = reader.file.line(of: share.span)
  }
}

extension Contact: SelfContainedKind {
  static func prepare(_ reader: inout ContentReader) {
    reader.fields.require(oneOf: ["email", "phone"], otherwise: .contactWithoutAddress(reader.fields.span))
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
