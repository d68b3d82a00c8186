import Diagnostics

extension FixedFile {
  /// The change as a unified diff (POSIX.1-2024, `diff -u`) with three lines around each change; what nobody sees is made
  /// visible, as in reports.
  ///
  /// Remedies keep a file's lines, so that those of one number belong together.
  package var diff: String {
    let (before, after) = (lines(of: original), lines(of: fixed))
    let changes = zip(before, after).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    let hunks = hunks(around: changes, count: before.count).map { range in
      "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
        + hunk(range, before, after)
    }
    return "--- \(path)\n+++ \(path)\n" + hunks.joined()
  }

  /// The lines of a part: runs of changed ones as they were and then as they are.
  private func hunk(_ range: Range<Int>, _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>]) -> String {
    var (text, removed, added) = ("", "", "")
    for index in range {
      if before[index] == after[index] {
        text += removed + added + " " + shown(before[index])
        (removed, added) = ("", "")
      } else {
        removed += "-" + shown(before[index])
        added += "+" + shown(after[index])
      }
    }
    return text + removed + added
  }
}

/// The ranges of lines around some changed ones, those that meet as one.
private func hunks(around changes: [Int], count: Int) -> [Range<Int>] {
  changes.reduce(into: []) { hunks, line in
    let range = max(0, line - 3)..<min(count, line + 4)
    if let last = hunks.last, last.upperBound >= range.lowerBound {
      hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
    } else {
      hunks.append(range)
    }
  }
}

/// The lines of a file without their ends.
private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  return lines.last?.isEmpty ?? false ? lines.dropLast() : lines
}

private func shown(_ line: ArraySlice<UInt8>) -> String {
  visible(String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)) + "\n"
}
