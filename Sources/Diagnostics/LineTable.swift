import Bytes

/// The offsets at which the lines of a file begin, so that locations of many offsets take one pass over its bytes.
package struct LineTable: Sendable {
  package let file: SourceFile
  private let starts: [Int]
  /// In lines longer than `stride`, a column whose offset is known about every `stride` bytes; sorted by offset.
  private let checkpoints: [Column]

  package init(_ file: SourceFile) {
    self.file = file
    starts = [file.bytes.startOfText] + file.bytes.indices.lazy.filter { file.bytes[$0] == .newline }.map { $0 + 1 }
    checkpoints = file.checkpoints(inLinesFrom: starts)
  }
}

extension LineTable {
  /// The line and column of the byte at an offset.
  ///
  /// A byte within a character counts as the character, one of a line ending or past the end as the end of the line,
  /// and one of the byte-order mark as the first character.
  package func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), file.bytes.count)
    let number = max(1, starts.partitionPoint { $0 > offset })
    let line = line(number)
    let known = checkpoint(in: line) { $0.offset <= offset }
    return Location(line: number, column: file.column(of: offset, countingFrom: known, to: line.upperBound))
  }

  /// The range of a line by its number, from one, without its line ending and without a byte-order mark.
  package func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return file.bytes.count..<file.bytes.count }
    let start = starts[number - 1]
    return file.withoutLineEnding(start..<(number < starts.count ? starts[number] - 1 : file.bytes.count))
  }

  /// The offset of the character at a location; the end of the line if it has no such column.
  package func offset(of location: Location) -> Int {
    let line = line(location.line)
    let column = max(1, location.column)
    let known = checkpoint(in: line) { $0.number <= column }
    return SourceCharacters(of: file.bytes, in: known.offset..<line.upperBound)
      .dropFirst(column - known.number).first { _ in true }?.range.lowerBound ?? line.upperBound
  }

  /// The last checkpoint of a line for which `isBefore` is true, or the line's first character.
  private func checkpoint(in line: Range<Int>, where isBefore: (Column) -> Bool) -> Column {
    let next = checkpoints.partitionPoint {
      $0.offset > line.lowerBound && !($0.offset <= line.upperBound && isBefore($0))
    }
    guard next > 0, checkpoints[next - 1].offset > line.lowerBound else {
      return Column(number: 1, offset: line.lowerBound)
    }
    return checkpoints[next - 1]
  }
}

extension SourceFile {
  /// The distance between checkpoints, in bytes.
  private static let stride = 256

  fileprivate func checkpoints(inLinesFrom starts: [Int]) -> [Column] {
    var checkpoints: [Column] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
      if end - start > Self.stride { checkpoints += self.checkpoints(in: start..<end) }
    }
    return checkpoints
  }

  private func checkpoints(in line: Range<Int>) -> [Column] {
    var checkpoints: [Column] = []
    var number = 1
    var previous = line.lowerBound
    for character in SourceCharacters(of: bytes, in: line) {
      if character.range.lowerBound - previous >= Self.stride {
        previous = character.range.lowerBound
        checkpoints.append(Column(number: number, offset: previous))
      }
      number += 1
    }
    return checkpoints
  }
}

extension Array {
  /// The index of the first element for which `isBeyond` is true, in an array that is partitioned by it; by binary search.
  fileprivate func partitionPoint(isBeyond: (Element) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBeyond(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
