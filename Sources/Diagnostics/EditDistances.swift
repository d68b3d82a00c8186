import Bytes

/// Computes edit distances from one word to others: insertions, deletions, substitutions and swaps of adjacent letters.
///
/// The buffers are reused, since a misspelt slug is compared with ten thousand others.
struct EditDistances {
  private let letters: [UInt32]
  private let limit: Int
  private var others: [UInt32] = []
  /// The last three rows of the table of distances between prefixes, in order.
  private var rows: ([Int], [Int], [Int])

  private static let longestWord = 100

  /// Nil for an empty word, and for one of more than a hundred letters, which is no misspelling.
  init?(from word: String) {
    letters = comparableLetters(of: word, atMost: Self.longestWord + 1)
    guard (1...Self.longestWord).contains(letters.count) else { return nil }
    limit = letters.count == 1 ? 0 : min(3, max(1, letters.count / 3))
    let row = Array(repeating: 0, count: letters.count + limit + 1)
    rows = (row, row, row)
  }

  /// The distance to another word; nil if it is greater than a misspelling explains.
  mutating func to(_ word: String) -> Int? {
    others.removeAll(keepingCapacity: true)
    appendComparableLetters(of: word, to: &others, atMost: letters.count + limit + 1)
    guard abs(letters.count - others.count) <= limit else { return nil }
    let (mine, theirs) = withoutCommonEnds()
    return distance(from: mine, to: theirs)
  }
}

extension EditDistances {
  /// The ranges of both words without their common prefix and suffix, which do not change the distance.
  private func withoutCommonEnds() -> (Range<Int>, Range<Int>) {
    var mine = letters.indices
    var theirs = others.indices
    while !mine.isEmpty, !theirs.isEmpty, letters[mine.lowerBound] == others[theirs.lowerBound] {
      mine.removeFirst()
      theirs.removeFirst()
    }
    while !mine.isEmpty, !theirs.isEmpty, letters[mine.upperBound - 1] == others[theirs.upperBound - 1] {
      mine.removeLast()
      theirs.removeLast()
    }
    return (mine, theirs)
  }

  private mutating func distance(from mine: Range<Int>, to theirs: Range<Int>) -> Int? {
    for column in 0...theirs.count { rows.2[column] = column }
    for row in 0..<mine.count {
      rows = (rows.1, rows.2, rows.0)
      let least = fillRow(row, from: mine, to: theirs)
      if least > limit { return nil }
    }
    return rows.2[theirs.count] <= limit ? rows.2[theirs.count] : nil
  }

  /// Fills the last row from the two before it, and returns its minimum.
  private mutating func fillRow(_ row: Int, from mine: Range<Int>, to theirs: Range<Int>) -> Int {
    rows.2[0] = row + 1
    var least = row + 1
    for column in 0..<theirs.count {
      let (i, j) = (mine.lowerBound + row, theirs.lowerBound + column)
      let substituted = rows.1[column] + (letters[i] == others[j] ? 0 : 1)
      var distance = min(rows.1[column + 1] + 1, rows.2[column] + 1, substituted)
      if row > 0, column > 0, letters[i] == others[j - 1], letters[i - 1] == others[j] {
        distance = min(distance, rows.0[column - 1] + 1)
      }
      rows.2[column + 1] = distance
      least = min(least, distance)
    }
    return least
  }
}

private func comparableLetters(of word: String, atMost most: Int) -> [UInt32] {
  var letters: [UInt32] = []
  appendComparableLetters(of: word, to: &letters, atMost: most)
  return letters
}

/// Appends letters in the form in which they are compared: lower case, without diacritics, and with one kind of dash.
private func appendComparableLetters(of word: String, to letters: inout [UInt32], atMost most: Int) {
  for scalar in word.unicodeScalars {
    guard letters.count < most else { return }
    switch scalar {
    case "A"..."Z": letters.append(scalar.value + 0x20)
    case "_", "–": letters.append(0x2D)
    // A combining mark, as in the decomposed file names of some systems.
    case "\u{300}"..."\u{36F}": continue
    // One letter each, so that æ is as near to a as ä is; in a slug, which people read, it becomes two.
    default: letters.append(scalar.firstBaseLetter.map(UInt32.init) ?? scalar.value)
    }
  }
}
