import Building
import Diagnostics
import Model

extension Summary {
  /// `; utelämnat: 2 utkast, 1 väntar till 1 december.`; a full stop alone where nothing is left out.
  var leftOut: Bilingual {
    let omissions = Dictionary(grouping: omissions, by: \.reason)
    let parts = Omission.Reason.allCases.compactMap { reason in
      omissions[reason].map { reason.phrase(for: $0, on: day) }
    }
    guard !parts.isEmpty else { return Bilingual(sv: ".", en: ".") }
    return Bilingual(
      sv: "; utelämnat: " + parts.map(\.sv).joined(separator: ", ") + ".",
      en: "; left out: " + parts.map(\.en).joined(separator: ", ") + ".")
  }
}

extension Omission.Reason {
  fileprivate func phrase(for omissions: [Omission], on day: PartialDate) -> Bilingual {
    let count = omissions.count
    return switch self {
    case .draft: Bilingual(sv: "\(count) utkast", en: "\(count) draft\(count == 1 ? "" : "s")")
    case .waiting: waitingPhrase(for: omissions.compactMap(\.day), on: day)
    case .expired:
      Bilingual(
        sv: "\(count) har slutat visas (\(names(of: omissions)))",
        en: "\(count) \(count == 1 ? "has" : "have") expired (\(names(of: omissions)))")
    case .coalitionIsDraft:
      Bilingual(sv: "\(count) citat om utkast", en: "\(count) quote\(count == 1 ? "" : "s") about drafts")
    case .coalitionIsNotShown:
      Bilingual(
        sv: "\(count) citat om koalitioner som inte visas",
        en: "\(count) quote\(count == 1 ? "" : "s") about coalitions that are not shown")
    case .imageOfDraft:
      Bilingual(
        sv: "\(count) bild\(count == 1 ? "" : "er") som bara det utelämnade visar (\(names(of: omissions)))",
        en: "\(count) image\(count == 1 ? "" : "s") that only what is left out shows (\(names(of: omissions)))")
    case .documentOfDraft:
      Bilingual(
        sv: "\(count) fil\(count == 1 ? "" : "er") som bara det utelämnade länkar till (\(names(of: omissions)))",
        en: "\(count) file\(count == 1 ? "" : "s") that only what is left out links to (\(names(of: omissions)))")
    case .accessibilityNotAssessed:
      Bilingual(
        sv: "tillgänglighetens bedömning (redogörelsen är ett utkast)",
        en: "the assessment of accessibility (the statement is a draft)")
    case .accessibilityMissing:
      Bilingual(
        sv: "tillgänglighetsredogörelsen (skriv den i \(names(of: omissions)))",
        en: "the accessibility statement (write it in \(names(of: omissions)))")
    case .pendingShare:
      Bilingual(
        sv: "\(count) andel\(count == 1 ? "" : "ar") utan värde",
        en: "\(count) share\(count == 1 ? "" : "s") without a value")
    }
  }
}

/// `2 väntar till 1 december, 1 väntar till 3 januari 2027`: the soonest first, the last of many together.
private func waitingPhrase(for days: [PartialDate], on today: PartialDate) -> Bilingual {
  let most = 4
  let counts = Dictionary(grouping: days, by: \.self).map { (day: $0.key, count: $0.value.count) }
    .sorted { $0.day.firstDay < $1.day.firstDay }
  func phrases(_ language: Language, _ one: String, _ many: String, _ later: String) -> String {
    let soonest = counts.prefix(most).map { day, count in
      "\(count) \(count == 1 ? one : many) " + language.date(day, seenFrom: today)
    }
    let rest = counts.dropFirst(most).reduce(0) { $0 + $1.count }
    return (soonest + (rest > 0 ? ["\(rest) \(later)"] : [])).joined(separator: ", ")
  }
  return Bilingual(
    sv: phrases(.swedish, "väntar till", "väntar till", "väntar längre"),
    en: phrases(.english, "waits until", "wait until", "wait longer"))
}

/// The names of the first few files.
private func names(of omissions: [Omission]) -> String {
  let most = 5
  return omissions.prefix(most).map { String($0.path.name) }.joined(separator: ", ")
    + (omissions.count > most ? " …" : "")
}
