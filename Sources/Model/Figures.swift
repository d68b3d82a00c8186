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
  /// The statistics whose counts are in the sum, in their order; the first gives the sentence its end, *har deltagit i någon
  /// av våra koalitioner*.
  package let statistics: [Statistic]

  package init(sectors: [SectorTotal], statistics: [Statistic]) {
    self.sectors = sectors
    self.statistics = statistics
  }

  package var statistic: Statistic? { statistics.first }

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
  /// The line of the file, from one.
  package let line: Int

  package init(_ origin: Origin, count: Int, at span: Span, line: Int) {
    self.origin = origin
    self.count = count
    self.span = span
    self.line = line
  }

  /// Where a term comes from: a recorded statistic, or a coalition.
  package enum Origin: Sendable, Hashable {
    case statistic(Slug)
    case coalition(CoalitionIndex)
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
    /// A figure of actors on a site that says nothing of any.
    case absent
    case unknown
  }

  /// The text of `{{name}}` in a language: a count such as `actors`, `actors.public` or `completed-coalitions`, as it is or
  /// in one of its forms, or the slug of a share's statistic.
  package func text(named name: String, of settings: Settings, in language: Language) -> Lookup {
    var base = name
    let form = CountForm(takenFrom: &base)
    switch count(named: base, of: settings) {
    case .number(let number, let noun): return .text(form.text(of: number, noun, in: language))
    case .absent: return .absent
    case .none: break
    }
    guard let share = shares.first(where: { $0.statistic.name.slug.description == name }) else { return .unknown }
    return share.share.map { .text(language.percent($0)) } ?? .pending
  }

  /// All names that prose may use, for suggestions.
  package func names(of settings: Settings) -> [String] {
    countNames(of: settings).flatMap { name in CountForm.all.map { name + $0.suffix } }
      + shares.map { $0.statistic.name.slug.description }
  }

  /// The names of the counts, without those of their forms.
  package func countNames(of settings: Settings) -> [String] {
    ["coalitions"] + Status.allCases.map { $0.rawValue + "-coalitions" }
      + (actors == nil ? [] : ["actors"] + settings.sectors.map { "actors." + $0.key.description })
  }

  /// The count of a name; nil where there is no such count.
  package func number(named name: String, of settings: Settings) -> Int? {
    if case .number(let number, _) = count(named: name, of: settings) { number } else { nil }
  }

  private enum Count {
    case number(Int, Noun)
    case absent
  }

  private func count(named name: String, of settings: Settings) -> Count? {
    switch CountMeaning(ofName: name, in: settings) {
    case nil: return nil
    case .coalitions(let status): return .number(status.map { coalitions[$0] } ?? coalitions.all, .coalition)
    case .actors(let sector):
      guard let actors else { return .absent }
      guard let sector else { return .number(actors.total, .actor) }
      return actors.sectors.first { $0.sector == sector }.map { .number($0.count, .actor) }
    }
  }
}

/// What a count's name means.
package enum CountMeaning: Hashable, Sendable {
  /// The coalitions with a status, or all of them.
  case coalitions(Status?)
  /// The actors of a sector, by its index in `Settings.sectors`, or all of them.
  case actors(sector: Int?)

  /// The meaning of `actors.public` or `completed-coalitions`; nil of any other name.
  package init?(ofName name: String, in settings: Settings) {
    if name == "coalitions" {
      self = .coalitions(nil)
    } else if let status = Status.allCases.first(where: { name == $0.rawValue + "-coalitions" }) {
      self = .coalitions(status)
    } else if name == "actors" {
      self = .actors(sector: nil)
    } else if name.hasPrefix("actors."),
      let sector = settings.sector(SectorKey(String(name.dropFirst("actors.".count))))
    {
      self = .actors(sector: sector)
    } else {
      return nil
    }
  }

  /// The meaning of a name in any of its forms, `actors-in-words`, and the name itself.
  package static func meaning(ofForm name: String, in settings: Settings) -> (name: String, meaning: CountMeaning)? {
    var base = name
    _ = CountForm(takenFrom: &base)
    return CountMeaning(ofName: base, in: settings).map { (base, $0) }
  }
}

/// How prose asks for a count: in digits or in words, alone or with its noun.
package struct CountForm: Sendable {
  let spelling: Spelling
  let hasNoun: Bool

  package enum Spelling: String, CaseIterable, Sendable {
    case digits = ""
    /// In words up to twelve and in digits above, as is the custom in running text.
    case shortWords = "-in-words"
    case words = "-always-in-words"
  }

  package static let all = Spelling.allCases.flatMap { spelling in
    [false, true].map { CountForm(spelling: spelling, hasNoun: $0) }
  }

  /// What is added to the count's name: `-in-words-with-noun`.
  package var suffix: String { spelling.rawValue + (hasNoun ? nounSuffix : "") }

  private init(spelling: Spelling, hasNoun: Bool) {
    self.spelling = spelling
    self.hasNoun = hasNoun
  }

  /// Takes the form's part off a figure's name.
  fileprivate init(takenFrom name: inout String) {
    hasNoun = name.removeSuffix(nounSuffix)
    spelling =
      name.removeSuffix(Spelling.words.rawValue)
      ? .words : name.removeSuffix(Spelling.shortWords.rawValue) ? .shortWords : .digits
  }

  func text(of number: Int, _ noun: Noun, in language: Language) -> String {
    let text =
      switch spelling {
      case .digits: language.digits(number)
      case .shortWords: language.shortWords(for: number)
      case .words: language.words(for: number)
      }
    return hasNoun ? text + " " + language.noun(noun, for: number) : text
  }
}

private let nounSuffix = "-with-noun"

extension String {
  /// Removes an end that the text has; whether it had it.
  fileprivate mutating func removeSuffix(_ suffix: String) -> Bool {
    guard hasSuffix(suffix) else { return false }
    removeLast(suffix.count)
    return true
  }
}
