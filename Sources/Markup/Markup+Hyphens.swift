import Bytes

/// From how many letters on a word is given soft hyphens.
///
/// Whether a browser breaks long words by itself depends on dictionaries that it may lack, and without one it breaks them
/// anywhere and shows no hyphen. A soft hyphen is a place to break that every browser knows, and invisible elsewhere.
package enum LongWord: Int, Sendable {
  /// Where letters are large or columns narrow: in titles, names and labels.
  case inDisplay = 12
  /// In running text: shorter ones fit on every screen.
  case inProse = 20
}

extension Markup {
  /// Puts soft hyphens into the long words of the text that has been written since `start`, which holds no tags.
  ///
  /// In addresses and what else is no prose, words are left as they are.
  package mutating func hyphenate(from start: Int, _ long: LongWord) {
    if count - start >= long.rawValue { hyphenateIfLong(from: start, long) }
  }

  private mutating func hyphenateIfLong(from start: Int, _ long: LongWord) {
    if withBytes({ $0.longRun(from: start, long.rawValue) }) != nil { rewrite(from: start, long) }
  }

  @inline(never)
  private mutating func rewrite(from start: Int, _ long: LongWord) {
    let places = withBytes { LongWordSearch(in: $0, from: start, long).places }
    guard let first = places.first else { return }
    let rest = withBytes { Array($0[first...]) }
    remove(from: first)
    rest.withBytes {
      for (place, next) in zip(places, places.dropFirst() + [first + rest.count]) {
        append(raw: "\u{AD}")
        append(place - first..<next - first, of: $0)
      }
    }
  }
}
