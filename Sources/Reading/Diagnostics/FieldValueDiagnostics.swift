import Diagnostics
import Model

/// Texts that are no date, path or status.
extension Diagnostic {
  static func notADate(_ text: Located<String>) -> Diagnostic {
    let meant = PartialDate(meantBy: text.value)
    return Diagnostic(
      .notADate, at: text.span,
      PartialDate.isWritten(text.value)
        ? Bilingual(sv: "datumet \(text.value) finns inte", en: "the date \(text.value) does not exist")
        : Bilingual(sv: "\"\(text.value)\" är inget datum", en: "\"\(text.value)\" is no date"),
      label: meant.map { Bilingual(sv: "menade du \($0)?", en: "did you mean \($0)?") },
      help: Bilingual(
        sv: "skriv året, månaden eller dagen så här: 2021, 2021-03 eller 2021-03-24",
        en: "write the year, the month or the day like this: 2021, 2021-03 or 2021-03-24")
    ).fixed(text, as: PartialDate.isCertain(in: text.value) ? meant?.description : nil)
  }

  static func badPath(_ text: Located<String>, in field: String) -> Diagnostic {
    if let invisible = firstInvisible(in: text.value) { return .invisibleInAddress(text, invisible) }
    let isImage = field == "image"
    return Diagnostic(
      .badPath, at: text.span,
      Bilingual(sv: "\"\(text.value)\" är ingen giltig sökväg", en: "\"\(text.value)\" is no valid path"),
      help: isImage
        ? Bilingual(
          sv: "skriv bildens filnamn i mappen images, utan .. och mellanslag, till exempel gruppbild.jpg",
          en: "write the image's file name in the folder images, without .. and spaces, for example gruppbild.jpg")
        : Bilingual(
          sv: "börja med / och skriv bara a–z, siffror och bindestreck mellan snedstrecken, till exempel /om-oss/",
          en: "begin with / and write only a–z, digits and hyphens between the slashes, for example /om-oss/"))
  }

  static func unknownStatus(_ text: Located<String>) -> Diagnostic {
    let known = Status.allCases.map(\.rawValue)
    let word = swedishStatuses[text.value.lowercased()]
    let near = suggestion(for: text.value, among: known) ?? word
    return Diagnostic(
      .unknownStatus, at: text.span,
      Bilingual(sv: "statusen \"\(text.value)\" finns inte", en: "the status \"\(text.value)\" does not exist"),
      label: .didYouMean(near),
      help: Bilingual(
        sv: "skriv planned (planerad), ongoing (pågår) eller completed (genomförd)",
        en: "write planned, ongoing or completed")
    ).fixed(text, as: certainSuggestion(for: text.value, among: known) ?? word)
  }
}

extension Rule {
  package static let notADate = Rule(
    "not-a-date", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett datum som inte är skrivet som år, år-månad eller år-månad-dag, eller som inte finns i kalendern.",
        en: "A date that is not written as year, year-month or year-month-day, or that is not in the calendar."),
      why: Bilingual(
        sv: "Perioden kan inte visas rätt.",
        en: "The period cannot be shown right."),
      example: "starts: 2021-02-30",
      instead: "starts: 2021-02-28"))

  package static let badPath = Rule(
    "bad-path", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sökväg som inte kan bli en adress, eller som leder ut ur webbplatsen med `..`.",
        en: "A path that cannot become an address, or that leads out of the site with `..`."),
      why: Bilingual(
        sv: "Filen kunde hamna någon annanstans än på webbplatsen.",
        en: "The file could end up elsewhere than on the site."),
      example: "path: ../../etc/",
      instead: "path: /om-oss/"))

  package static let unknownStatus = Rule(
    "unknown-status", .error,
    Explanation(
      finds: Bilingual(
        sv: "En status som inte är `planned`, `ongoing` eller `completed`.",
        en: "A status that is not `planned`, `ongoing` or `completed`."),
      why: Bilingual(
        sv: "Koalitionen skulle räknas fel.",
        en: "The coalition would be counted wrong."),
      example: "status: compleet",
      instead: "status: completed"))
}

/// What a Swedish editor may write, and the word that the field takes.
private let swedishStatuses = [
  "planerad": "planned", "kommande": "planned", "pågår": "ongoing", "pågående": "ongoing", "genomförd": "completed",
  "avslutad": "completed", "klar": "completed",
]
