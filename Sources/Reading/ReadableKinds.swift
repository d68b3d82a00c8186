import Diagnostics
import FrontMatter
import Model

// The kinds of content, and the checks of each beyond its fields.

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
  static func complete(_ facts: inout CoalitionFacts, from reader: inout ContentReader) {
    if let status = facts.writtenStatus { facts.statusLine = reader.file.line(of: status.span) }
    guard let counts = facts.actorCounts else { return }
    if let key = facts.actors == nil ? nil : reader.fields.node("actor-counts")?.key {
      reader.fields.report(.actorsTwice(key))
    } else {
      facts.actors = .counts(counts)
    }
  }
}

extension Quote: ReadableKind {
  /// The body is the quote.
  static func checkBody(of reader: inout ContentReader) {
    if reader.body.isBlank, reader.isDivided { reader.fields.report(.emptyQuote(reader.fields.span)) }
  }
}

extension Statistic: ReadableKind {
  static func prepare(_ reader: inout ContentReader) {
    reader.fields.require(oneOf: ["sectors", "share"], otherwise: .noMeasure(reader.fields.span))
  }

  static func complete(_ statistic: inout Statistic, from reader: inout ContentReader) {
    guard let share = statistic.share else { return }
    if statistic.sectors != nil { reader.fields.report(.twoMeasures(share.span)) }
    statistic.shareLine = reader.file.line(of: share.span)
  }
}

extension Contact: ReadableKind {
  static func prepare(_ reader: inout ContentReader) {
    reader.fields.require(oneOf: ["email", "phone"], otherwise: .contactWithoutAddress(reader.fields.span))
  }
}

extension Meeting: ReadableKind {}
extension Page: ReadableKind {}
