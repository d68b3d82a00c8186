/// The candidate that an author most likely meant by `word`, if one is near enough to be worth saying.
///
/// Nearness is the Damerau–Levenshtein distance (optimal string alignment) over characters, without regard to
/// case; at most a third of the word may differ, and at most three characters.
///
///     suggestion(for: "pubilc", among: ["public", "private"])  // "public"
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().prefix(100))
  let limit = min(3, max(1, wanted.count / 3))
  var best: (candidate: String, distance: Int)?
  for candidate in candidates where candidate != word {
    let letters = Array(candidate.lowercased().prefix(100))
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
  }
  return best?.candidate
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
private func editDistance(_ one: [Character], _ other: [Character]) -> Int {
  var before = [Int]()
  var previous = Array(0...other.count)
  for i in one.indices {
    var current = [i + 1]
    for j in other.indices {
      var cost = min(
        previous[j + 1] + 1, current[j] + 1, previous[j] + (one[i] == other[j] ? 0 : 1))
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { cost = min(cost, before[j - 1] + 1) }
      current.append(cost)
    }
    (before, previous) = (previous, current)
  }
  return previous[other.count]
}
