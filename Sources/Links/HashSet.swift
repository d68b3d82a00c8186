/// A set of numbers that are hashes already, and so need not be hashed again to find their place: a question costs 10
/// instructions, where `Set` takes 200, and a page asks 24.
struct HashSet: Sendable {
  /// A power of two of places, at least twice as many as numbers; zero is an empty place.
  private var places: [UInt64]

  init(_ hashes: some Collection<UInt64>) {
    var count = 16
    while count < hashes.count * 2 { count *= 2 }
    places = Array(repeating: 0, count: count)
    for hash in hashes {
      let (number, index) = find(hash)
      places[index] = number
    }
  }

  func contains(_ hash: UInt64) -> Bool {
    let (number, index) = find(hash)
    return places[index] == number
  }

  /// The place of a number, or the empty one where it belongs.
  ///
  /// Zero, which marks empty places, shares the place of one.
  private func find(_ hash: UInt64) -> (number: UInt64, index: Int) {
    let number = max(1, hash)
    let mask = places.count - 1
    var index = Int(truncatingIfNeeded: number) & mask
    while places[index] != 0, places[index] != number { index = (index + 1) & mask }
    return (number, index)
  }
}
