import Bytes

/// Where the lines of a file begin, found once, so that ten thousand places in it cost one pass over its bytes.
package struct LineTable: Sendable {
  package let file: SourceFile
  private let starts: [Int]
  /// In lines longer than `stride`, a known column about every so many bytes; in the order of their offsets.
  private let milestones: [Column]

  package init(_ file: SourceFile) {
    self.file = file
    starts = [file.bytes.startOfText] + file.bytes.indices.lazy.filter { file.bytes[$0] == .newline }.map { $0 + 1 }
    milestones = file.milestones(inLinesFrom: starts)
  }
}

extension LineTable {
  /// The line and column of a byte.
  ///
  /// A byte within a character counts as the character, one of a line ending or past the end as the end of the line,
  /// and one of the byte-order mark as the first character.
  package func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), file.bytes.count)
    let number = max(1, starts.partitionPoint { $0 > offset })
    let line = line(number)
    let known = milestone(in: line) { $0.offset <= offset }
    return Location(line: number, column: file.column(of: offset, countingFrom: known, to: line.upperBound))
  }

  /// The bytes of a line by its number, from one, without its line ending and without a byte-order mark.
  package func line(_ number: Int) -> Range<Int> {
    guard starts.indices.contains(number - 1) else { return file.bytes.count..<file.bytes.count }
    let start = starts[number - 1]
    return file.withoutLineEnding(start..<(number < starts.count ? starts[number] - 1 : file.bytes.count))
  }

  /// The byte that the character at a location begins at; the end of the line if it has no such column.
  package func offset(of location: Location) -> Int {
    let line = line(location.line)
    let column = max(1, location.column)
    let known = milestone(in: line) { $0.number <= column }
    return SourceCharacters(of: file.bytes, in: known.offset..<line.upperBound)
      .dropFirst(column - known.number).first { _ in true }?.range.lowerBound ?? line.upperBound
  }

  /// The last milestone of a line that is not beyond what is sought, or the line's first character.
  private func milestone(in line: Range<Int>, where isBefore: (Column) -> Bool) -> Column {
    let next = milestones.partitionPoint {
      $0.offset > line.lowerBound && !($0.offset <= line.upperBound && isBefore($0))
    }
    guard next > 0, milestones[next - 1].offset > line.lowerBound else {
      return Column(number: 1, offset: line.lowerBound)
    }
    return milestones[next - 1]
  }
}

extension SourceFile {
  private static let stride = 256

  fileprivate func milestones(inLinesFrom starts: [Int]) -> [Column] {
    var milestones: [Column] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
      if end - start > Self.stride { milestones += self.milestones(in: start..<end) }
    }
    return milestones
  }

  private func milestones(in line: Range<Int>) -> [Column] {
    var milestones: [Column] = []
    var number = 1
    var previous = line.lowerBound
    for character in SourceCharacters(of: bytes, in: line) {
      if character.range.lowerBound - previous >= Self.stride {
        previous = character.range.lowerBound
        milestones.append(Column(number: number, offset: previous))
      }
      number += 1
    }
    return milestones
  }
}

extension Array {
  /// How many elements there are before the first that is beyond; the array is sorted so that those come last.
  fileprivate func partitionPoint(isBeyond: (Element) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBeyond(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
