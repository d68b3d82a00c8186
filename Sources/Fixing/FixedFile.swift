import Diagnostics

/// A file before and after its remedies, which keep its lines.
package struct FixedFile: Sendable {
  package let path: SourcePath
  package let original: [UInt8]
  package let fixed: [UInt8]
}

/// A file with those fixes that fit, and how many they are: from the first byte on, each that overlaps none before it.
func applied(_ fixes: [Fix], to bytes: [UInt8]) -> (fixed: [UInt8], count: Int) {
  var (result, end, count): ([UInt8], Int, Int) = ([], 0, 0)
  for fix in fixes.sorted(by: { $0.span.range.lowerBound < $1.span.range.lowerBound }) {
    let range = fix.span.range
    guard range.lowerBound >= end, range.upperBound <= bytes.count, bytes[range].elementsEqual(fix.original.utf8) else {
      continue
    }
    result += bytes[end..<range.lowerBound] + Array(fix.replacement.utf8)
    (end, count) = (range.upperBound, count + 1)
  }
  return (result + bytes[end...], count)
}
