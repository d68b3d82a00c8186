import Building
import Counting
import Diagnostics
import Model
import Publishing

/// The outcome of a command: its diagnostics and its result.
struct Outcome: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  var result = Result.refused(nil)
  /// Whether what is not filled in is to be listed.
  var tellsGaps = false
  /// Why pictures could not be kept for the next build; the site is right all the same.
  var cacheFailure: Failure?

  enum Result: Sendable {
    case published(Summary, Publication, to: String)
    case checked(Summary)
    /// The content or theme has errors.
    case refused(Summary?)
    /// The command failed for another reason.
    case failed(Failure)
  }

  init() {}

  init(_ failure: Failure) { result = .failed(failure) }

  /// The outcome of a build before it is published: refused, until the result is set.
  init(of outcome: Reported<Summary>) {
    diagnostics = outcome.diagnostics
    result = .refused(outcome.value)
  }
}

extension Outcome {
  var isRefusal: Bool { diagnostics.holdErrors }

  /// The exit status.
  var status: Int32 {
    switch result {
    case .published, .checked: 0
    case .refused: ExitStatus.refused
    case .failed(let failure): failure.status
    }
  }
}

extension Outcome {
  /// What is not filled in, where that has been asked for; nil where nothing is known of it.
  var gaps: [Gap]? { tellsGaps ? result.summary?.gaps : nil }

  /// The gaps as people read them, a coalition on two lines.
  var gapList: Bilingual? {
    guard let gaps else { return nil }
    func list(_ language: Language, body: String) -> String {
      gaps.map { gap in
        let fields = gap.fields.map { $0 == "body" ? body : $0 }
        return "\n\(gap.title) (\(gap.coalition))\n  \(fields.joined(separator: ", "))\n"
      }.joined()
    }
    if gaps.isEmpty {
      return Bilingual(sv: "Allt är ifyllt i alla koalitioner.\n", en: "Everything is filled in in all coalitions.\n")
    }
    return Bilingual(
      sv: "Inte ifyllt:\n" + list(.swedish, body: "löptext") + "\n",
      en: "Not filled in:\n" + list(.english, body: "text") + "\n")
  }
}

extension Outcome.Result {
  /// The summary in one line, with the time that the command took.
  func sentence(after time: Duration) -> Bilingual {
    switch self {
    case .published(let summary, let publication, let output):
      published(
        pages: summary.counts.pages, files: publication.files - summary.counts.pages, to: output, in: time.inWords,
        summary.leftOut, notes(publication))
    case .checked(let summary):
      Bilingual(
        sv: "Inga fel: \(summary.counts.pages) sidor kontrollerade på \(time.inWords)" + summary.leftOut.sv,
        en: "No errors: \(summary.counts.pages) pages checked in \(time.inWords)" + summary.leftOut.en)
    case .refused: Bilingual(sv: "Inget har publicerats.", en: "Nothing was published.")
    case .failed(let failure): failure.message
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
}

extension Duration {
  /// `14 ms` below a second, `1.2 s` above.
  fileprivate var inWords: String {
    let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}
