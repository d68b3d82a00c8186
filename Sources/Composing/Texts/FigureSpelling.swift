import Model

/// A way in which a figure's value may be typed.
struct FigureSpelling: Sendable {
  /// The value in small letters: `103`, `sex`.
  let value: String
  /// What is written instead of it, as `{{coalitions-in-words}}`; nil for a value that the figure had before.
  let replacement: String?
  /// The figure's name: `coalitions`.
  let figure: String
  /// What it is now, if it had the value before.
  var now: String?
  /// What is counted, of which one must follow the value; empty where the sentence alone decides.
  var nouns: Set<String> = []
  /// Words of which one must stand between the value and the noun: *sex genomförda koalitioner*.
  var qualifiers: Set<String> = []
  /// Words that may stand there: *sex olika koalitioner*.
  var fillers: Set<String> = []
  /// Beginnings of words, of which the sentence must hold so many.
  var clues: [String] = []
  var neededClues = 0
  /// Whether the number can be nothing else than the figure.
  var isCertain = true

  /// What a text must hold if it holds the value as a figure: the beginning of all its nouns, else its digits.
  var neededWord: String {
    guard let first = nouns.min() else { return String(value.prefix { $0.isNumber }) }
    return nouns.reduce(first) { $0.beginning(sharedWith: $1) }
  }
}

extension Figures {
  /// The ways to write the site's figures in a language: the figures as they are, and those that had another value before.
  func spellings(of settings: Settings, before: [String: Int], in language: Language) -> [FigureSpelling] {
    countNames(of: settings).flatMap { name -> [FigureSpelling] in
      guard let count = number(named: name, of: settings) else { return [] }
      let now = spellings(of: count, name, settings, in: language)
      guard let old = before[name], old != count else { return now }
      return now
        + spellings(of: old, name, settings, in: language).map { spelling in
          var past = spelling
          past.now = language.digits(count)
          return past
        }
    } + shares.flatMap { $0.spellings(in: language) }
  }

  private func spellings(
    of count: Int, _ name: String, _ settings: Settings, in language: Language
  ) -> [FigureSpelling] {
    guard count > 1 else { return [] }
    let words = CountingWords(of: name, settings, in: language)
    let digits = FigureSpelling(value: String(count), replacement: "{{\(name)}}", figure: name)
    let spelt = FigureSpelling(
      value: language.words(for: count), replacement: "{{\(name)-\(count <= 12 ? "" : "always-")in-words}}",
      figure: name)
    // Thousands may be grouped by a space of either kind.
    let grouped = language.digits(count).split(whereSeparator: \.isWhitespace)
    let groups =
      grouped.count < 2
      ? []
      : [" ", "  "].map { space in
        FigureSpelling(value: grouped.joined(separator: space), replacement: "{{\(name)}}", figure: name)
      }
    let counted = ([digits, spelt] + groups).map { spelling in
      var spelling = spelling
      (spelling.nouns, spelling.qualifiers) = (words.nouns, words.qualifiers)
      (spelling.fillers, spelling.clues) = (words.fillers, words.clues)
      spelling.neededClues = words.clues.isEmpty ? 0 : 1
      return spelling
    }
    // A large total is told of organisations too: *103 organisationer har deltagit*.
    guard name == "actors", count >= 100 else { return counted }
    var ofOrganisations = digits
    (ofOrganisations.nouns, ofOrganisations.fillers) = (words.organisations, words.fillers)
    ofOrganisations.isCertain = false
    return counted + [ofOrganisations]
  }
}

extension ShareFigure {
  /// `92 %` and `92 procent`, in a sentence with a word of the statistic's.
  fileprivate func spellings(in language: Language) -> [FigureSpelling] {
    guard let share else { return [] }
    let text = statistic.texts.text(in: language, own: language) ?? statistic.texts.original
    let name = statistic.name.slug.description
    let words: [Substring] = text.label.value.split(separator: " ") + name.split(separator: "-")
    let clues = words.map { $0.lowercased().filter(\.isLetter) }.filter { $0.count > 6 }.map { String($0.prefix(6)) }
    let shown = language.percent(share)
    let number = shown.prefix { $0.isNumber || $0 == "," || $0 == "." }
    // A no-break space counts as two, a narrow one as three.
    return ["%", " %", "  %", "   %", " procent", " percent", " per cent"].compactMap { unit in
      clues.isEmpty
        ? nil
        : FigureSpelling(
          value: number + unit, replacement: "{{\(name)}}", figure: name, clues: clues,
          neededClues: min(2, clues.count), isCertain: clues.count > 1)
    }
  }
}

/// The words around a count.
private struct CountingWords {
  let nouns: Set<String>
  let qualifiers: Set<String>
  let fillers: Set<String>
  let clues: [String]
  let organisations: Set<String>

  init(of name: String, _ settings: Settings, in language: Language) {
    let isSwedish = language == .swedish
    let isOfActors = name.hasPrefix("actors")
    nouns =
      switch (isSwedish, isOfActors) {
      case (true, true): ["aktörer", "aktörerna", "aktörers"]
      case (true, false): ["koalitioner", "koalitionerna", "koalitioners"]
      case (false, true): ["actors"]
      case (false, false): ["coalitions"]
      }
    let status = Status.allCases.first { name == $0.rawValue + "-coalitions" }
    qualifiers = status.map { Self.words(of: $0, isSwedish: isSwedish) } ?? []
    fillers = isSwedish ? ["olika", "deltagande", "medverkande", "st", "stycken"] : ["different", "participating"]
    let sector = settings.sectors.first { name == "actors.\($0.key)" }
    clues = sector.map { Self.clues(of: $0, in: language) } ?? []
    organisations =
      isSwedish ? ["organisationer", "organisationerna"] : ["organisations", "organizations"]
  }

  private static func words(of status: Status, isSwedish: Bool) -> Set<String> {
    switch status {
    case .planned: isSwedish ? ["planerade", "kommande"] : ["planned", "upcoming"]
    case .ongoing: isSwedish ? ["pågående"] : ["ongoing"]
    case .completed: isSwedish ? ["genomförda", "avslutade"] : ["completed", "finished"]
    }
  }

  /// The beginnings of a sector's name and key: *offent* for *offentlig sektor* and *offentliga aktörer*.
  private static func clues(of sector: Sector, in language: Language) -> [String] {
    let name = sector.name(in: language, own: language).split(separator: " ").first.map { $0.lowercased() } ?? ""
    return [name.count > 6 ? String(name.prefix(6)) : name].filter { !$0.isEmpty }
  }
}

extension String {
  /// What two texts have in common at their beginnings.
  fileprivate func beginning(sharedWith other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
