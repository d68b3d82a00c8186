import Diagnostics
import FrontMatter
import Model

// Which kinds of content are read, and what each has of its own beyond its fields.

extension LibraryReading {
  mutating func readAllKinds() async {
    await read(Coalition.self)
    await read(Quote.self)
    await read(Statistic.self)
    await read(Meeting.self)
    await read(Contact.self)
    await read(Page.self)
  }
}

extension Coalition: ReadableKind {
  static func complete(_ facts: inout CoalitionFacts, from source: inout Source) {
    if let status = facts.writtenStatus { facts.statusLine = source.file.line(of: status.span) }
  }
}

extension Quote: ReadableKind {
  /// The body is the quote.
  static func judgeBody(of source: inout Source) {
    if source.body.isBlank, source.isDivided { source.fields.report(.emptyQuote(source.fields.span)) }
  }
}

extension Statistic: ReadableKind {
  static func prepare(_ source: inout Source) {
    source.fields.require(oneOf: ["sectors", "share"], otherwise: .noMeasure(source.fields.span))
  }

  static func complete(_ statistic: inout Statistic, from source: inout Source) {
    guard let share = statistic.share else { return }
    if statistic.sectors != nil { source.fields.report(.twoMeasures(share.span)) }
    statistic.shareLine = source.file.line(of: share.span)
  }
}

extension Contact: ReadableKind {
  static func prepare(_ source: inout Source) {
    source.fields.require(oneOf: ["email", "phone"], otherwise: .contactWithoutAddress(source.fields.span))
  }
}

extension Meeting: ReadableKind {}
extension Page: ReadableKind {}
