import Bytes

/// The candidate that an author most likely meant by `word`; nil if none is similar enough.
///
/// Nearness is the Damerau–Levenshtein distance (optimal string alignment) over letters, without regard to case,
/// accents and the kind of dash; at most a third of the word may differ (one letter of a short word), and at most
/// three letters. Of candidates that are equally near, the first in the order of bytes is taken, whatever order they
/// come in. A word that is a candidate has no suggestion, nor has one of over a hundred letters.
///
///     suggestion(for: "pubilc", among: ["public", "private"])  // "public"
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  guard var distances = EditDistances(from: word) else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    if candidate == word { return nil }
    guard let distance = distances.to(candidate) else { continue }
    if best.map({ isBetter((distance, candidate), than: $0) }) ?? true { best = (distance, candidate) }
  }
  return best?.candidate
}

/// The candidate that an author must have meant by `word`: the only one that is similar enough; nil if there are several.
package func certainSuggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  guard var distances = EditDistances(from: word) else { return nil }
  var near: String?
  for candidate in candidates where candidate != near {
    if candidate == word { return nil }
    guard distances.to(candidate) != nil else { continue }
    if near != nil { return nil }
    near = candidate
  }
  return near
}

extension Bilingual {
  /// The label `menade du "public"?`; nil if there is nothing to suggest.
  package static func didYouMean(_ candidate: String?) -> Bilingual? {
    candidate.map { Bilingual(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
  }
}

private func isBetter(_ one: (distance: Int, candidate: String), than other: (distance: Int, candidate: String)) -> Bool
{
  one.distance == other.distance
    ? one.candidate.precedesByBytes(other.candidate) : one.distance < other.distance
}
