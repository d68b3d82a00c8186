extension ByteReader {
  /// Whether the orientation in Exif data swaps width and height when the picture is shown (Exif 2.3, tag 0x0112, values 5
  /// to 8).
  func isOnItsSide(exif data: Range<Int>) -> Bool {
    let start = data.lowerBound + 6
    guard has("MM", at: start) || has("II", at: start) else { return false }
    let isBigEndian = has("MM", at: start)
    func number(_ count: Int, at offset: Int) -> Int? {
      isBigEndian ? big(count, at: offset) : little(count, at: offset)
    }
    guard let directory = number(4, at: start + 4), let count = number(2, at: start + directory) else { return false }
    // A directory may claim more entries than the data has room for.
    let entries = (0..<count).lazy.map { start + directory + 2 + 12 * $0 }.prefix { $0 + 12 <= data.upperBound }
    guard let entry = entries.first(where: { number(2, at: $0) == 0x0112 }) else { return false }
    return number(2, at: entry + 8).map { (5...8).contains($0) } ?? false
  }
}
