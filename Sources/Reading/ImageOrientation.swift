extension ByteReader {
  /// Whether the camera says, in the Exif data at `offset`, that it was held on its side, so that width and height change
  /// places when the picture is shown (Exif 2.3, tag 0x0112, values 5 to 8).
  func isOnItsSide(exif offset: Int) -> Bool {
    let start = offset + 6
    guard has("Exif\0\0", at: offset), has("MM", at: start) || has("II", at: start) else { return false }
    let isBigEndian = has("MM", at: start)
    func number(_ count: Int, at offset: Int) -> Int? {
      isBigEndian ? big(count, at: offset) : little(count, at: offset)
    }
    guard let directory = number(4, at: start + 4), let count = number(2, at: start + directory) else { return false }
    let entries = (0..<count).lazy.map { start + directory + 2 + 12 * $0 }
    guard let entry = entries.first(where: { number(2, at: $0) == 0x0112 }) else { return false }
    return number(2, at: entry + 8).map { (5...8).contains($0) } ?? false
  }
}
