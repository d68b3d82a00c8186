import Diagnostics
import Links
import Markup
import Model
import Routes

/// The shares and the counts of coalitions as pages show them.
extension ShownFigures {
  func shares() -> [ShareView] {
    site.figures.shares.enumerated().compactMap { index, figure in
      guard figure.share != nil || site.edition.includesDrafts else { return nil }
      let statistic = figure.statistic
      let (text, speaker) = texts.text(of: statistic.texts)
      let label = speaker.shown(text.label).withoutFullStop
      let value = figure.share.map(speaker.language.percent) ?? ""
      return ShareView(
        id: shareIDs[index], value: value, number: figure.share?.plain ?? "",
        hundredths: figure.share?.hundredths, label: label,
        sentence: figure.share == nil
          ? speaker.words.filled(.missingFigure, ["label": label])
          : speaker.words.filled(.shareSentence, ["share": value, "label": label]),
        language: texts.tag(of: speaker),
        rest: figure.share.map { language.percent(Share(hundredths: 10_000 - $0.hundredths)) } ?? "",
        whole: percent(100), place: place(statistic.name.span),
        source: texts.wording(of: statistic.texts) { $0.source },
        measured: statistic.measured.map { language.date($0.value) })
    }
  }

  func completed() -> CompletedView? {
    let counts = site.figures.coalitions
    let count = counts.completed
    guard count > 0 else { return nil }
    let completed = site.coalitions.filter { $0.status == .completed }
    let terms = completed.prefix(termLimit).map { coalition in
      view(
        of: coalition, sector: Wording(text: words[.statusCompleted]), count: language.digits(1),
        place: place(coalition.coalition.name.span))
    }
    let (number, inWords) = (language.digits(count), language.shortWords(for: count))
    return CompletedView(
      number: number, words: inWords, isOne: count == 1,
      sentence: language.sentenceCase(
        words.filled(
          count == 1 ? .completedSentenceOne : .completedSentence, ["number": number, "words": inWords])),
      statuses: statusCounts, total: language.digits(counts.all), terms: terms, furtherTerms: furtherTerms(count))
  }

  /// How many coalitions have each status, where there are any.
  var statusCounts: [StatusCount] {
    let counts = site.figures.coalitions
    return Status.allCases.filter { counts[$0] > 0 }.map {
      StatusCount(key: $0.rawValue, label: words[$0], count: language.digits(counts[$0]))
    }
  }
}
