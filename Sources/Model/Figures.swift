import Diagnostics

/// The numbers that the site shows, each with how it came about.
///
/// `Counting` computes them; nothing else does.
package struct Figures: Sendable {
  /// nil where no statistic and no coalition says anything of actors: nothing is shown rather than 0.
  package let actors: ActorTotals?
  package let coalitions: CoalitionCounts
  package let shares: [ShareFigure]

  package init(actors: ActorTotals?, coalitions: CoalitionCounts, shares: [ShareFigure]) {
    self.actors = actors
    self.coalitions = coalitions
    self.shares = shares
  }
}

/// How many actors have taken part, by sector in the order of `site.yaml`.
///
/// The total is the sum over the sectors.
package struct ActorTotals: Sendable {
  package let sectors: [SectorTotal]
  /// The statistic that gives the sentence its end, *har deltagit i någon av våra koalitioner*; the first by order.
  package let statistic: Statistic?

  package init(sectors: [SectorTotal], statistic: Statistic?) {
    self.sectors = sectors
    self.statistic = statistic
  }

  package var total: Int { sectors.reduce(0) { $0 + $1.count } }
}

/// One sector's actors and the terms of the sum.
package struct SectorTotal: Sendable {
  /// The sector's index in `Settings.sectors`.
  package let sector: Int
  package let terms: [Term]

  package init(sector: Int, terms: [Term]) {
    self.sector = sector
    self.terms = terms
  }

  package var count: Int { terms.reduce(0) { $0 + $1.count } }
}

/// A number that went into a figure, and the place where it was written.
package struct Term: Sendable, Hashable {
  package let origin: Origin
  package let count: Int
  package let span: Span

  package init(_ origin: Origin, count: Int, at span: Span) {
    self.origin = origin
    self.count = count
    self.span = span
  }

  /// Where a term comes from: a recorded statistic, or a coalition by its index in `Site.coalitions`.
  package enum Origin: Sendable, Hashable {
    case statistic(Slug)
    case coalition(Int)
  }
}

/// How many coalitions are published, by status.
package struct CoalitionCounts: Sendable, Hashable {
  package let planned: Int
  package let ongoing: Int
  package let completed: Int

  package init(planned: Int, ongoing: Int, completed: Int) {
    self.planned = planned
    self.ongoing = ongoing
    self.completed = completed
  }

  package var all: Int { planned + ongoing + completed }

  package subscript(status: Status) -> Int {
    switch status {
    case .planned: planned
    case .ongoing: ongoing
    case .completed: completed
    }
  }
}

/// A measured share, or one that is still missing.
package struct ShareFigure: Sendable {
  package let statistic: Statistic
  /// nil while the share is pending.
  package let share: Share?

  package init(statistic: Statistic, share: Share?) {
    self.statistic = statistic
    self.share = share
  }
}

extension Figures {
  /// What a figure's name in prose stands for.
  package enum Lookup: Sendable, Hashable {
    case text(String)
    case pending
    case unknown
  }

  /// The text of `{{name}}` in a language: `actors`, `actors.public`, `completed-coalitions`,
  /// `completed-coalitions-in-words`, or the slug of a share's statistic.
  package func text(named name: String, of settings: Settings, in language: Language) -> Lookup {
    if let number = number(named: name, of: settings) { return .text(language.digits(number)) }
    if name.hasSuffix(wordsSuffix), let number = number(named: String(name.dropLast(wordsSuffix.count)), of: settings) {
      return .text(language.words(for: number))
    }
    guard let share = shares.first(where: { $0.statistic.name.slug.description == name }) else { return .unknown }
    return share.share.map { .text(language.percent($0)) } ?? .pending
  }

  /// All names that prose may use, for suggestions and for the editors' page.
  package func names(of settings: Settings) -> [String] {
    var counts = ["coalitions"] + Status.allCases.map { $0.rawValue + "-coalitions" }
    if actors != nil { counts += ["actors"] + settings.sectors.map { "actors." + $0.key.description } }
    return counts.flatMap { [$0, $0 + wordsSuffix] } + shares.map { $0.statistic.name.slug.description }
  }

  private func number(named name: String, of settings: Settings) -> Int? {
    if name == "coalitions" { return coalitions.all }
    if name == "actors" { return actors?.total }
    if let status = Status.allCases.first(where: { name == $0.rawValue + "-coalitions" }) { return coalitions[status] }
    guard name.hasPrefix("actors."), let actors else { return nil }
    let key = SectorKey(String(name.dropFirst("actors.".count)))
    return settings.sector(key).flatMap { index in actors.sectors.first { $0.sector == index }?.count }
  }
}

private let wordsSuffix = "-in-words"
