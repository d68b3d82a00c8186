import Diagnostics

/// A coalition: the question around which actors of all sectors meet, and what is known of their work.
///
/// It never changes and is shared by all that speak of it. As a struct it had 24 reference counts, and was copied 37 times
/// on the way to its page.
package final class Coalition: Sendable {
  package let name: FileName
  package let texts: Translated<CoalitionText>
  /// How far it has come, where that is written; `status(on:)` tells it of any.
  package let status: Located<Status>?
  /// The line of the file that says how far it has come: that of `status`, else the first.
  package let statusLine: Int
  package let starts: Located<PartialDate>?
  package let ends: Located<PartialDate>?
  package let actors: Actors?
  package let partners: [Located<Actor>]
  package let readMore: Located<String>?
  package let image: Located<ImagePath>?
  package let updated: Located<PartialDate>?
  package let aliases: [Located<SitePath>]
  package let isDraft: Bool

  package init(
    name: FileName, texts: Translated<CoalitionText>, status: Located<Status>? = nil, statusLine: Int = 1,
    starts: Located<PartialDate>? = nil, ends: Located<PartialDate>? = nil, actors: Actors? = nil,
    partners: [Located<Actor>] = [], readMore: Located<String>? = nil, image: Located<ImagePath>? = nil,
    updated: Located<PartialDate>? = nil, aliases: [Located<SitePath>] = [], isDraft: Bool = false
  ) {
    self.name = name
    self.texts = texts
    self.status = status
    self.statusLine = statusLine
    self.starts = starts
    self.ends = ends
    self.actors = actors
    self.partners = partners
    self.readMore = readMore
    self.image = image
    self.updated = updated
    self.aliases = aliases
    self.isDraft = isDraft
  }

  package var slug: Slug { name.slug }
}

extension Coalition {
  /// How far the coalition has come on a day: as it is written, else as its dates tell; what they leave open is completed.
  package func status(on day: PartialDate) -> Status {
    if let status { return status.value }
    if let starts, starts.value.isAfter(day) { return .planned }
    if let ends, ends.value.isAfter(day) { return .ongoing }
    return .completed
  }
}

/// What a coalition says in one language; shared like the coalition itself.
package final class CoalitionText: Sendable {
  package let title: Located<String>
  package let question: Located<String>
  package let summary: Located<String>?
  package let readMoreLabel: Located<String>?
  package let imageAlt: Located<String>?
  package let body: Body

  package init(
    title: Located<String>, question: Located<String>, summary: Located<String>? = nil,
    readMoreLabel: Located<String>? = nil, imageAlt: Located<String>? = nil, body: Body
  ) {
    self.title = title
    self.question = question
    self.summary = summary
    self.readMoreLabel = readMoreLabel
    self.imageAlt = imageAlt
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
