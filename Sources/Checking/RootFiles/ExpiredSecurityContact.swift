import Diagnostics
import Model

/// `security.txt` without a day until which it holds, with one that cannot be read, or with one that has passed on `day`
/// (RFC 9116, section 2.5.5).
func expiredSecurityContacts(in library: Library, on day: PartialDate) -> [Diagnostic] {
  library.rootFiles.filter { RootFile.securityContacts.contains($0.path) }.compactMap { file in
    file.text.flatMap { expiredSecurityContact(in: $0, on: day) }
  }
}

private func expiredSecurityContact(in file: SourceFile, on day: PartialDate) -> Diagnostic? {
  let lines = file.writtenLines.filter { $0.value.lowercased().hasPrefix(field) }
  let example = example(after: day)
  guard let line = lines.first else { return .missingExpiry(at: file.path, example) }
  if lines.count > 1 { return .repeatedExpiry(at: lines[1].span, first: line.span) }
  let value = line.value.dropFirst(field.count).drop { $0 == " " || $0 == "\t" }
  guard let last = expiry(value) else { return .unreadableExpiry(at: line.span, example) }
  return last.isBefore(day) ? .passedExpiry(last, at: line.span, example) : nil
}

private let field = "expires:"

/// The day of a moment as RFC 3339 writes it: `2027-12-31T23:00:00Z`.
private func expiry(_ text: Substring) -> PartialDate? {
  let time = text.dropFirst(10)
  guard let separator = time.first, "Tt".contains(separator), let end = time.last else { return nil }
  let isWhole = "Zz".contains(end) || time.contains("+") || time.contains("-")
  guard isWhole, time.dropFirst().prefix(8).split(separator: ":").count == 3 else { return nil }
  return PartialDate(String(text.prefix(10)))
}

/// A line with a day at least half a year ahead, and less than a year, as the RFC recommends.
private func example(after day: PartialDate) -> String {
  let date = (day.month ?? 1) < 7 ? "\(day.year)-12-31" : "\(day.year + 1)-06-30"
  return "Expires: \(date)T00:00:00Z"
}

extension Diagnostic {
  fileprivate static func missingExpiry(at path: SourcePath, _ example: String) -> Diagnostic {
    Diagnostic(
      .expiredSecurityContact, at: Span(wholeOf: path),
      Bilingual(sv: "filen säger inte hur länge den gäller", en: "the file does not say how long it holds"),
      help: .write(example))
  }

  fileprivate static func repeatedExpiry(at span: Span, first: Span) -> Diagnostic {
    Diagnostic(
      .expiredSecurityContact, at: span,
      Bilingual(sv: "filen säger två gånger hur länge den gäller", en: "the file says twice how long it holds"),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first)],
      help: Bilingual(sv: "ta bort den ena raden", en: "remove one of the lines"))
  }

  fileprivate static func unreadableExpiry(at span: Span, _ example: String) -> Diagnostic {
    Diagnostic(
      .expiredSecurityContact, at: span,
      Bilingual(
        sv: "dagen då filen slutar gälla går inte att läsa", en: "the day on which the file expires cannot be read"),
      help: .write(example))
  }

  fileprivate static func passedExpiry(_ last: PartialDate, at span: Span, _ example: String) -> Diagnostic {
    Diagnostic(
      .expiredSecurityContact, at: span,
      Bilingual(sv: "filen slutade gälla \(last)", en: "the file expired on \(last)"), help: .writeAnew(example))
  }
}

extension Bilingual {
  fileprivate static func write(_ example: String) -> Bilingual {
    Bilingual(
      sv: "skriv en rad som `\(example)`, mindre än ett år framåt",
      en: "write a line such as `\(example)`, less than a year ahead")
  }

  fileprivate static func writeAnew(_ example: String) -> Bilingual {
    Bilingual(
      sv: "se efter att uppgifterna stämmer, och skriv en ny dag, mindre än ett år framåt, som `\(example)`",
      en: "see that what the file says is true, and write a new day, less than a year ahead, as in `\(example)`")
  }
}

extension Rule {
  package static let expiredSecurityContact = Rule(
    "expired-security-contact", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En `security.txt` i `content/root/` vars `Expires:` saknas, inte går att läsa eller har passerat.",
        en: "A `security.txt` in `content/root/` whose `Expires:` is missing, cannot be read or has passed."),
      why: Bilingual(
        sv: "Den som hittar ett säkerhetshål ska inte lita på en gammal uppgift, och struntar i filen (RFC 9116).",
        en: "Who finds a security fault is not to trust old particulars, and disregards the file (RFC 9116)."),
      example: "Contact: mailto:it@min-organisation.se",
      instead: "Contact: mailto:it@min-organisation.se\nExpires: 2027-06-30T00:00:00Z"))
}
