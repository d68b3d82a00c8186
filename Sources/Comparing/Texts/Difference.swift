/// Where two lists differ: the elements of `old` that the elements of `new` have replaced; one of the two may be empty.
package struct Hunk: Hashable, Sendable {
  package let old: Range<Int>
  package let new: Range<Int>

  package init(old: Range<Int>, new: Range<Int>) { (self.old, self.new) = (old, new) }
}

/// The hunks between two lists, in order; all else is the same in both.
///
/// They leave a longest common subsequence, unless the lists are so long and so different that finding one would take
/// long: then there is one hunk, from the first difference to the last.
package func hunks<Element: Hashable>(from old: [Element], to new: [Element]) -> [Hunk] {
  let shorter = min(old.count, new.count)
  var (start, end) = (0, 0)
  while start < shorter, old[start] == new[start] { start += 1 }
  while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
  let (olds, news) = (start..<old.count - end, start..<new.count - end)
  if olds.isEmpty && news.isEmpty { return [] }
  guard !olds.isEmpty, !news.isEmpty, olds.count * news.count <= mostComparisons else {
    return [Hunk(old: olds, new: news)]
  }
  return hunks(between: numbered(old[olds], new[news]), from: start)
}

/// A million comparisons take some milliseconds.
private let mostComparisons = 1 << 20

/// The elements as numbers, equal ones the same.
private func numbered<Element: Hashable>(
  _ old: ArraySlice<Element>, _ new: ArraySlice<Element>
) -> (old: [Int], new: [Int]) {
  var numbers: [Element: Int] = [:]
  func number(_ element: Element) -> Int {
    let known = numbers[element] ?? numbers.count
    numbers[element] = known
    return known
  }
  return (old.map(number), new.map(number))
}

/// The hunks between two lists by the lengths of the longest common subsequences of all their ends.
private func hunks(between lists: (old: [Int], new: [Int]), from start: Int) -> [Hunk] {
  let (old, new) = lists
  let width = new.count + 1
  var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
  for i in old.indices.reversed() {
    for j in new.indices.reversed() {
      let cell = i * width + j
      lengths[cell] =
        old[i] == new[j] ? lengths[cell + width + 1] + 1 : max(lengths[cell + width], lengths[cell + 1])
    }
  }
  var (hunks, i, j) = ([Hunk](), 0, 0)
  while i < old.count || j < new.count {
    let (firstOld, firstNew) = (i, j)
    while i < old.count || j < new.count, i == old.count || j == new.count || old[i] != new[j] {
      if j == new.count || i < old.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    if i > firstOld || j > firstNew {
      hunks.append(Hunk(old: firstOld + start..<i + start, new: firstNew + start..<j + start))
    }
    while i < old.count, j < new.count, old[i] == new[j] { (i, j) = (i + 1, j + 1) }
  }
  return hunks
}
