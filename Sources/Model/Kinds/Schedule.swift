import Diagnostics

/// The facts of something that is published for a time: from the first day that `publish` can mean through the last that
/// `expires` can, both by the clocks of Sweden.
package protocol Scheduled {
  var publish: Located<PartialDate>? { get set }
  var expires: Located<PartialDate>? { get set }
}

/// Why something that was read is not published.
package enum Absence: Sendable, Hashable {
  case draft
  /// Its first day is still to come.
  case waiting(until: PartialDate)
  /// Its last day has been.
  case expired(after: PartialDate)
}

extension ContentKind {
  /// Why an edition leaves the item out; nil if it is published.
  ///
  /// An edition with drafts has what waits too; what has expired is in none.
  package func absence(in edition: Edition) -> Absence? {
    if !edition.includesDrafts {
      if isDraft { return .draft }
      if let publish = facts.publish?.value, publish.isAfter(edition.day) { return .waiting(until: publish) }
    }
    if let expires = facts.expires?.value, expires.isBefore(edition.day) { return .expired(after: expires) }
    return nil
  }
}

extension Absence {
  /// What is the matter with a file, in a sentence that begins with it: *är ett utkast*.
  package var predicate: Bilingual {
    switch self {
    case .draft: Bilingual(sv: "är ett utkast", en: "is a draft")
    case .waiting(let day):
      Bilingual(
        sv: "väntar till \(Language.swedish.date(day))", en: "waits until \(Language.english.date(day))")
    case .expired(let day):
      Bilingual(
        sv: "visades till och med \(Language.swedish.date(day))",
        en: "was shown through \(Language.english.date(day))")
    }
  }

  /// What makes a file be published, as a sentence begins: *ta bort raden `draft`*.
  package var remedy: Bilingual {
    switch self {
    case .draft: Bilingual(sv: "ta bort raden `draft`", en: "remove the line `draft`")
    case .waiting: Bilingual(sv: "ta bort raden `publish`", en: "remove the line `publish`")
    case .expired: Bilingual(sv: "flytta fram `expires`", en: "put off `expires`")
    }
  }
}
