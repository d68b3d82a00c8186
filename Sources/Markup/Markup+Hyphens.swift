import Bytes

/// The least number of letters of a word that gets soft hyphens (U+00AD).
///
/// Browsers hyphenate by themselves only if they have a dictionary of the language. Without one they break words anywhere
/// and show no hyphen. Every browser can break at a soft hyphen, which is invisible elsewhere.
package enum LongWord: Int, Sendable {
  /// Where letters are large or columns narrow: in titles, names and labels.
  case inDisplay = 12
  /// In running text: shorter ones fit on every screen.
  case inProse = 20
}

extension Markup {
  /// Inserts soft hyphens into long words from the offset `start` on, where there must be text without tags.
  ///
  /// Addresses, file names and code are left as they are.
  package mutating func hyphenate(from start: Int, _ long: LongWord) {
    if count - start >= long.rawValue { hyphenateIfLong(from: start, long) }
  }

  private mutating func hyphenateIfLong(from start: Int, _ long: LongWord) {
    if withBytes({ $0.longRun(from: start, long.rawValue) }) != nil { rewrite(from: start, long) }
  }

  @inline(never)
  private mutating func rewrite(from start: Int, _ long: LongWord) {
    let offsets = withBytes { LongWordSearch(in: $0, from: start, long).offsets }
    guard let first = offsets.first else { return }
    let rest = withBytes { Array($0[first...]) }
    remove(from: first)
    rest.withBytes {
      for (offset, next) in zip(offsets, offsets.dropFirst() + [first + rest.count]) {
        append(raw: "\u{AD}")
        append(offset - first..<next - first, of: $0)
      }
    }
  }
}
