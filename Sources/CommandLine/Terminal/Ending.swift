import Building
import Counting
import Diagnostics
import Publishing

/// How a command ended: what was made, and what was left out and why.
enum Ending {
  case published(Summary, Publication, to: String)
  case checked(Summary)
  case refused(Summary)

  var isRefusal: Bool { if case .refused = self { true } else { false } }

  /// The one line that sums it up, with the time that it took.
  func told(after time: Duration) -> Bilingual {
    switch self {
    case .published(let summary, let publication, let output):
      published(
        pages: summary.counts.pages, files: publication.files - summary.counts.pages, to: output, in: time.inWords,
        leftOut(summary), notes(publication))
    case .checked(let summary):
      Bilingual(
        sv: "Inga fel: \(summary.counts.pages) sidor kontrollerade på \(time.inWords)" + leftOut(summary).sv,
        en: "No errors: \(summary.counts.pages) pages checked in \(time.inWords)" + leftOut(summary).en)
    case .refused:
      Bilingual(sv: "Inget har publicerats.", en: "Nothing was published.")
    }
  }

  private func published(
    pages: Int, files: Int, to output: String, in time: String, _ leftOut: Bilingual, _ notes: Bilingual
  ) -> Bilingual {
    let folder = output.hasSuffix("/") ? output : output + "/"
    return Bilingual(
      sv: "\(pages) sidor och \(files) filer i \(folder) på \(time)" + leftOut.sv + notes.sv,
      en: "\(pages) pages and \(files) files in \(folder) in \(time)" + leftOut.en + notes.en)
  }

  private func notes(_ publication: Publication) -> Bilingual {
    Bilingual(
      sv: publication.notes.map { "\n" + $0.message.sv }.joined(),
      en: publication.notes.map { "\n" + $0.message.en }.joined())
  }

  /// `; utelämnat: 2 utkast, 1 andel utan värde`.
  private func leftOut(_ summary: Summary) -> Bilingual {
    let reasons = Dictionary(grouping: summary.omissions, by: \.reason).mapValues(\.count)
    let parts = [Omission.Reason.draft, .coalitionIsDraft, .pendingShare, .accessibilityNotAssessed].compactMap {
      reason in
      reasons[reason].map { reason.told($0) }
    }
    guard !parts.isEmpty else { return Bilingual(sv: ".", en: ".") }
    return Bilingual(
      sv: "; utelämnat: " + parts.map(\.sv).joined(separator: ", ") + ".",
      en: "; left out: " + parts.map(\.en).joined(separator: ", ") + ".")
  }
}

extension Omission.Reason {
  fileprivate func told(_ count: Int) -> Bilingual {
    switch self {
    case .draft: Bilingual(sv: "\(count) utkast", en: "\(count) draft\(count == 1 ? "" : "s")")
    case .coalitionIsDraft:
      Bilingual(sv: "\(count) citat om utkast", en: "\(count) quote\(count == 1 ? "" : "s") about drafts")
    case .accessibilityNotAssessed:
      Bilingual(
        sv: "tillgänglighetens bedömning (redogörelsen är ett utkast)",
        en: "the assessment of accessibility (the statement is a draft)")
    case .pendingShare:
      Bilingual(
        sv: "\(count) andel\(count == 1 ? "" : "ar") utan värde",
        en: "\(count) share\(count == 1 ? "" : "s") without a value")
    }
  }
}

extension Duration {
  /// `14 ms` below a second, `1.2 s` above.
  fileprivate var inWords: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}
