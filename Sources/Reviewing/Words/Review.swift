import Comparing
import Diagnostics

/// What a comparison says, in one language and in the order in which it is told: as text, Markdown and HTML alike.
package struct Review: Sendable {
  package let messageLanguage: MessageLanguage
  /// A sentence for each figure that has changed.
  package let figures: [String]
  package let sections: [Section]
  /// The sentences about files: pictures, the look, data, others.
  package let files: [String]
  /// What could not be compared.
  package let remarks: [String]
  package let verdict: Verdict
  /// Whether nothing at all has changed.
  package let isEmpty: Bool

  /// Pages that have something in common, under a headline.
  package struct Section: Sendable {
    package let kind: Kind
    package let headline: String
    package let entries: [Entry]

    package enum Kind: Sendable { case new, moved, edited, gone, frame }
  }

  /// A page, or what stands around all of them.
  package struct Entry: Sendable {
    package let title: String
    package let address: String?
    /// What has happened to it, in a few words each.
    package let notes: [String]
    package var passages: [PassageChange] = []
  }

  /// Whether an address that readers may have leads nowhere.
  package struct Verdict: Sendable {
    package let lost: [String]
    package let sentence: String
    /// What to do about it; nil if there is nothing to do.
    package let help: String?
  }
}

extension Review {
  package init(of comparison: SiteComparison, in messageLanguage: MessageLanguage) {
    func told(_ words: Bilingual) -> String { words[messageLanguage] }
    self.messageLanguage = messageLanguage
    isEmpty = comparison.isEmpty
    figures = comparison.figures.map { told($0.sentence) }
    sections = [
      Section(
        kind: .new, headline: told(.newPages(comparison.newPages.count)),
        entries: comparison.newPages.map { Entry(title: $0.title.asSeen, address: $0.address.asSeen, notes: []) }),
      Section(
        kind: .moved, headline: told(.movedPages(comparison.movedPages.count)),
        entries: comparison.movedPages.map { $0.entry(in: messageLanguage) }),
      Section(
        kind: .edited, headline: told(.editedPages(comparison.editedPages.count)),
        entries: comparison.editedPages.map { $0.entry(in: messageLanguage) }),
      Section(
        kind: .gone, headline: told(.gonePages(comparison.gonePages.count)),
        entries: comparison.gonePages.map { $0.entry(in: messageLanguage) }),
      Section(
        kind: .frame, headline: told(.frames),
        entries: comparison.frames.map { change in
          Entry(title: told(.onPages(change.pages)), address: nil, notes: [], passages: change.passages)
        }),
    ].filter { !$0.entries.isEmpty }
    files = comparison.files.sentences.map(told)
    remarks = comparison.remarks.map(told)
    verdict = Verdict(of: comparison.lostAddresses.map { $0.address.asSeen }, in: messageLanguage)
  }

  /// The sentence for a site in which nothing has changed.
  package var nothingChanges: String {
    Bilingual(sv: "Inget ändras för läsarna.", en: "Nothing changes for readers.")[messageLanguage]
  }
}

extension Review.Verdict {
  fileprivate init(of lost: [String], in messageLanguage: MessageLanguage) {
    self.lost = lost
    sentence = Bilingual.lostAddresses(lost.count)[messageLanguage]
    help = lost.isEmpty ? nil : Bilingual.helpForLost(lost[0])[messageLanguage]
  }
}

extension PageChange {
  fileprivate func entry(in messageLanguage: MessageLanguage) -> Review.Entry {
    var notes: [Bilingual] = []
    if let oldAddress { notes.append(.movedFrom(oldAddress.asSeen)) }
    let distinct = passages.withoutRepetitions
    if !distinct.isEmpty { notes.append(.changedPassages(distinct.count)) }
    if hasOtherDrawings, passages.isEmpty || oldAddress != nil { notes.append(.otherDrawing) }
    return Review.Entry(
      title: page.title.isEmpty ? page.address.asSeen : page.title, address: page.address.asSeen,
      notes: notes.map { $0[messageLanguage] }, passages: distinct)
  }
}

extension [PassageChange] {
  /// The changes with one of those that read the same, as those of a title, which stands in the breadcrumbs, too.
  fileprivate var withoutRepetitions: [PassageChange] {
    var seen: Set<PassageChange> = []
    return filter { change in
      guard case .changed(let old, let new) = change, old.text != new.text else { return seen.insert(change).inserted }
      return seen.insert(.changed(from: old.withoutTargets, to: new.withoutTargets)).inserted
    }
  }
}

extension GonePage {
  fileprivate func entry(in messageLanguage: MessageLanguage) -> Review.Entry {
    let whither = leadsTo.map { Bilingual.leadsOn(to: $0.asSeen) } ?? .leadsNowhere
    return Review.Entry(
      title: title?.asSeen ?? Bilingual.redirect[messageLanguage], address: address.asSeen,
      notes: [whither[messageLanguage]])
  }
}
