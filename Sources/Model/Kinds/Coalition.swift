import Diagnostics

/// A coalition: the question around which actors of all sectors meet, and what is known of their work.
///
/// It never changes and is shared by all that speak of it: a copy of a struct would retain some twenty strings.
@dynamicMemberLookup
@usableFromInline
package final class Coalition: Sendable {
  package let name: FileName
  @usableFromInline package let facts: CoalitionFacts
  package let texts: Translated<CoalitionText>

  package init(name: FileName, facts: CoalitionFacts = CoalitionFacts(), texts: Translated<CoalitionText>) {
    self.name = name
    self.facts = facts
    self.texts = texts
  }

  package var slug: Slug { name.slug }

  package var isDraft: Bool { facts.isDraft }

  package var order: Int? { facts.order }

  @inlinable
  package subscript<Value>(dynamicMember path: KeyPath<CoalitionFacts, Value>) -> Value { facts[keyPath: path] }
}

/// What holds of a coalition in every language.
@usableFromInline
package struct CoalitionFacts: Sendable, Scheduled {
  /// How far it has come, where that is written; `status(on:)` tells it of any.
  package var writtenStatus: Located<Status>?
  /// The line of the file that says how far it has come: that of `status`, else the first.
  package var statusLine = 1
  package var starts: Located<PartialDate>?
  package var ends: Located<PartialDate>?
  package var themes: [Located<String>] = []
  package var actors: Actors?
  /// How many actors from each sector, where they are not written as `actors`, which then is them.
  package var actorCounts: [SectorCount]?
  package var partners: [Located<Actor>] = []
  package var readMore: Located<String>?
  package var events: [CoalitionEvent] = []
  package var results: [CoalitionResult] = []
  package var image: Located<ImagePath>?
  package var updated: Located<PartialDate>?
  package var aliases: [Located<SitePath>] = []
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?
  package var order: Int?
  package var isDraft = false

  package init() {}
}

extension Coalition {
  package static func noFacts(of file: FileName, _ text: CoalitionText) -> CoalitionFacts { CoalitionFacts() }

  /// How far the coalition has come on a day: as it is written, else as its dates tell; what they leave open is completed.
  package func status(on day: PartialDate) -> Status {
    if let status = facts.writtenStatus { return status.value }
    if let starts = facts.starts, starts.value.isAfter(day) { return .planned }
    if let ends = facts.ends, ends.value.isAfter(day) { return .ongoing }
    return .completed
  }
}

/// What a coalition says in one language.
package struct CoalitionText: ContentText {
  package var title: Located<String>
  package var question: Located<String>
  package var place: Located<String>?
  package var keyFacts: [LabelledValue] = []
  package var summary: Located<String>?
  package var readMoreLabel: Located<String>?
  package var imageAlt: Located<String>?
  package let body: Body

  package init(at span: Span, body: Body) {
    title = Located("", at: span)
    question = title
    self.body = body
  }
}

/// How far a coalition has come.
package enum Status: String, CaseIterable, Sendable {
  case planned, ongoing, completed
}

/// Who took part in a coalition: only how many from each sector, or who they were.
package enum Actors: Sendable {
  case counts([SectorCount])
  case named([Located<Actor>])
}

/// A whole number of actors from one sector, with the places of both.
package struct SectorCount: Sendable, Hashable {
  package let sector: Located<SectorKey>
  package let count: Located<Int>
  /// The line of the file that it stands on, from one.
  package let line: Int

  package init(sector: Located<SectorKey>, count: Located<Int>, line: Int) {
    self.sector = sector
    self.count = count
    self.line = line
  }
}

/// An organisation that took part.
///
/// Partners may lack a sector; actors may not.
package struct Actor: Sendable, Hashable {
  package let name: String
  package let comparableName: ComparableName
  package let sector: Located<SectorKey>?
  package let address: Located<String>?
  /// The line of the file that the name stands on, from one.
  package let line: Int

  package init(name: String, sector: Located<SectorKey>?, url address: Located<String>?, line: Int) {
    self.name = name
    comparableName = ComparableName(name)
    self.sector = sector
    self.address = address
    self.line = line
  }

  package var url: String? { address?.value }

  /// Whether there is a name; where there is none, that has been reported.
  package var isNamed: Bool { !name.isEmpty }
}
