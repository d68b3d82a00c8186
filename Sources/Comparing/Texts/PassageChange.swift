import Bytes

/// What has become of a passage.
package enum PassageChange: Hashable, Sendable {
  case added(Passage)
  case removed(Passage)
  /// The passage says the same in other words, or its links lead elsewhere.
  case changed(from: Passage, to: Passage)
}

/// Some words of a passage that has changed: those that both versions have, or one alone.
package struct TextPiece: Hashable, Sendable {
  package let kind: Kind
  package let text: String

  package enum Kind: Sendable { case kept, removed, added }

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// What has changed between the passages of two versions of a page, in the order of the new one.
package func passageChanges(from old: [Passage], to new: [Passage]) -> [PassageChange] {
  hunks(from: old, to: new).flatMap { changes(from: old[$0.old], to: new[$0.new]) }
}

/// The passages of a hunk, those that resemble each other in pairs.
private func changes(from old: ArraySlice<Passage>, to new: ArraySlice<Passage>) -> [PassageChange] {
  // One in the place of one is read as that, changed, whatever it says.
  if old.count == 1, new.count == 1, let before = old.first, let after = new.first, before.kind == after.kind {
    return [.changed(from: before, to: after)]
  }
  // Among many, only neighbours are looked at.
  let reach = old.count * new.count <= 4096 ? new.count : 2
  var (changes, next) = ([PassageChange](), new.startIndex)
  for passage in old {
    let candidates = next..<min(next + reach, new.endIndex)
    guard let match = candidates.first(where: { resemble(passage, new[$0]) }) else {
      changes.append(.removed(passage))
      continue
    }
    changes += new[next..<match].map { .added($0) }
    changes.append(.changed(from: passage, to: new[match]))
    next = match + 1
  }
  return changes + new[next...].map { .added($0) }
}

/// Whether at least a third of the words are the same, so that one is read as the other, changed.
private func resemble(_ one: Passage, _ other: Passage) -> Bool {
  guard one.kind == other.kind else { return false }
  if one.text == other.text { return true }
  var counts: [Substring: Int] = [:]
  let (words, others) = (one.firstWords, other.firstWords)
  if words.count <= 2, others.count <= 2, beginsWithDigit(one), beginsWithDigit(other) { return true }
  for word in words { counts[word, default: 0] += 1 }
  let common = others.count { word in
    guard let left = counts[word], left > 0 else { return false }
    counts[word] = left - 1
    return true
  }
  return 3 * common >= max(words.count, others.count)
}

extension Passage {
  /// The words by which a passage is recognized; those of a very long one need not all be counted.
  fileprivate var firstWords: [Substring] {
    text.utf8.count <= 2000 ? text.split(separator: " ") : text.prefix(2000).split(separator: " ")
  }
}

/// A number is read as another number, changed, though no word of it is the same.
private func beginsWithDigit(_ passage: Passage) -> Bool { passage.text.utf8.first?.isDigit ?? false }

/// Two versions of a text, word by word: what both have, what has gone and what has come.
///
/// At each place what has gone stands before what has come.
package func textPieces(from old: String, to new: String) -> [TextPiece] {
  let (olds, news) = (old.split(separator: " "), new.split(separator: " "))
  func piece(_ kind: TextPiece.Kind, _ words: ArraySlice<Substring>) -> [TextPiece] {
    words.isEmpty ? [] : [TextPiece(kind: kind, text: words.joined(separator: " "))]
  }
  var (pieces, kept) = ([TextPiece](), 0)
  for hunk in hunksOfNumbers(from: olds, to: news) ?? hunks(from: olds, to: news) {
    pieces += piece(.kept, olds[kept..<hunk.old.lowerBound]) + piece(.removed, olds[hunk.old])
    pieces += piece(.added, news[hunk.new])
    kept = hunk.old.upperBound
  }
  return pieces + piece(.kept, olds[kept...])
}

/// The hunks of a text in which nothing but numbers has changed, compared position by position; nil of any other.
///
///     29 28 %  →  31 29 %   // both numbers have changed, though 29 stands in both texts
private func hunksOfNumbers(from old: [Substring], to new: [Substring]) -> [Hunk]? {
  guard old.count == new.count else { return nil }
  let changed = old.indices.filter { old[$0] != new[$0] }
  guard changed.allSatisfy({ old[$0].holdsDigit && new[$0].holdsDigit }) else { return nil }
  return changed.reduce(into: [Hunk]()) { hunks, index in
    var first = index
    if let last = hunks.last, last.old.upperBound == index { first = hunks.removeLast().old.lowerBound }
    hunks.append(Hunk(old: first..<index + 1, new: first..<index + 1))
  }
}

extension Substring {
  fileprivate var holdsDigit: Bool { utf8.contains(where: \.isDigit) }
}
