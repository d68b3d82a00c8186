import Diagnostics

/// A coalition: the question around which actors of all sectors meet, and what is known of their work.
package struct Coalition: Sendable {
  package let name: FileName
  package var texts: Translated<CoalitionText>
  package var status: Status = .completed
  package var starts: Located<PartialDate>?
  package var ends: Located<PartialDate>?
  package var actors: Actors?
  package var partners: [Located<Actor>] = []
  package var readMore: Located<String>?
  package var image: Located<ImagePath>?
  package var updated: Located<PartialDate>?
  package var aliases: [Located<SitePath>] = []
  package var isDraft = false

  package init(name: FileName, texts: Translated<CoalitionText>) {
    self.name = name
    self.texts = texts
  }

  package var slug: Slug { name.slug }
}

/// What a coalition says in one language.
package struct CoalitionText: Sendable {
  package let title: Located<String>
  package let question: Located<String>
  package var summary: Located<String>?
  package var readMoreLabel: Located<String>?
  package var imageAlt: Located<String>?
  package let body: Body

  package init(title: Located<String>, question: Located<String>, body: Body) {
    self.title = title
    self.question = question
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

  package init(sector: Located<SectorKey>, count: Located<Int>) {
    self.sector = sector
    self.count = count
  }
}

/// An organisation that took part.
///
/// Partners may lack a sector; actors may not.
package struct Actor: Sendable, Hashable {
  package let name: String
  package let sector: Located<SectorKey>?
  package let url: String?

  package init(name: String, sector: Located<SectorKey>?, url: String?) {
    self.name = name
    self.sector = sector
    self.url = url
  }
}
