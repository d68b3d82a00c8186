import Diagnostics
import Model

/// A coalition's status cannot be true together with its dates, on the day of the build.
func contradictoryStatuses(in library: Library, on day: PartialDate) -> [Diagnostic] {
  library.coalitions.compactMap { coalition in
    guard let status = coalition.facts.writtenStatus,
      let contradiction = coalition.contradiction(of: status.value, on: day)
    else {
      return nil
    }
    return .contradictoryStatus(status, contradiction)
  }
}

/// A date that a status cannot be true with, and the status that can.
private struct Contradiction {
  let date: Located<PartialDate>
  let fact: Fact
  let likelier: Status

  enum Fact { case startsLater, hasStarted, endsLater, hasEnded }
}

extension Coalition {
  fileprivate func contradiction(of status: Status, on day: PartialDate) -> Contradiction? {
    // Dates that contradict each other have been reported.
    if endsBeforeItStarts { return nil }
    let (starts, ends) = (facts.starts, facts.ends)
    if let starts, starts.value.isAfter(day) {
      return status == .planned ? nil : Contradiction(date: starts, fact: .startsLater, likelier: .planned)
    }
    if let ends, ends.value.isBefore(day) {
      return status == .completed ? nil : Contradiction(date: ends, fact: .hasEnded, likelier: .completed)
    }
    if status == .completed, let ends, ends.value.isAfter(day) {
      return Contradiction(date: ends, fact: .endsLater, likelier: .ongoing)
    }
    if status == .planned, let starts, starts.value.isBefore(day) {
      return Contradiction(date: starts, fact: .hasStarted, likelier: .ongoing)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func contradictoryStatus(
    _ status: Located<Status>, _ contradiction: Contradiction
  ) -> Diagnostic {
    let (fact, likelier) = (contradiction.phrase, contradiction.likelier)
    return Diagnostic(
      .contradictoryStatus, at: status.span,
      Bilingual(
        sv: "koalitionen \(status.value.phrase.sv), men \(fact.sv)",
        en: "the coalition \(status.value.phrase.en), but \(fact.en)"),
      notes: [Note(Bilingual(sv: "datumet står här", en: "the date is here"), at: contradiction.date.span)],
      help: Bilingual(
        sv: "skriv `status: \(likelier)`, eller rätta `\(contradiction.field)`",
        en: "write `status: \(likelier)`, or correct `\(contradiction.field)`"))
  }
}

extension Contradiction {
  fileprivate var field: String {
    switch fact {
    case .startsLater, .hasStarted: "starts"
    case .endsLater, .hasEnded: "ends"
    }
  }

  fileprivate var phrase: Bilingual {
    switch fact {
    case .startsLater: Bilingual(sv: "börjar först \(date.value)", en: "does not start until \(date.value)")
    case .hasStarted: Bilingual(sv: "började \(date.value)", en: "started \(date.value)")
    case .endsLater: Bilingual(sv: "slutar först \(date.value)", en: "does not end until \(date.value)")
    case .hasEnded: Bilingual(sv: "slutade \(date.value)", en: "ended \(date.value)")
    }
  }
}

extension Status {
  fileprivate var phrase: Bilingual {
    switch self {
    case .planned: Bilingual(sv: "sägs vara planerad", en: "is said to be planned")
    case .ongoing: Bilingual(sv: "sägs pågå", en: "is said to be ongoing")
    case .completed: Bilingual(sv: "sägs vara genomförd", en: "is said to be completed")
    }
  }
}

extension Rule {
  package static let contradictoryStatus = Rule(
    "contradictory-status", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En koalition vars `status` inte kan stämma med `starts` och `ends` den dag webbplatsen byggs: genomförd "
          + "innan den har slutat, pågående efter sitt slut, planerad fast den har börjat.",
        en: "A coalition whose `status` cannot be true with `starts` and `ends` on the day of the build: completed "
          + "before its end, ongoing after it, planned although it has started."),
      why: Bilingual(
        sv: "Sidan säger emot sig själv, och antalet genomförda koalitioner blir fel.",
        en: "The page contradicts itself, and the number of completed coalitions is wrong."),
      example: "status: ongoing\nstarts: 2020\nends: 2021",
      instead: "status: completed\nstarts: 2020\nends: 2021"))
}
