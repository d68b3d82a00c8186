import Bytes
import Diagnostics

/// A content file in its two parts: the fields of its front matter, and the range of its body.
package struct FrontMatterFile: Sendable {
  /// The fields; the mapping's span is the opening fence, where a missing field is reported.
  package let fields: Mapping
  /// The range after the closing fence's line, up to the end of the file.
  package let body: Range<Int>
  /// The ranges in the body of characters that HTML forbids.
  package let forbidden: [Range<Int>]
}

/// Reads the front matter between the two `---` lines that open a content file, and finds the body after it.
///
/// Every problem is reported at its span, and whatever else can be read is read. The whole file is checked to be UTF-8, the
/// body included.
package func readFrontMatter(of file: SourceFile) -> Reported<FrontMatterFile> {
  var report = [Diagnostic]()
  guard let stray = file.checkEncoding(reportingTo: &report) else {
    let body = file.bytes.count..<file.bytes.count
    return Reported(FrontMatterFile(fields: .unreadable(in: file), body: body, forbidden: []), report)
  }
  let fences = Fences(of: file)
  report += fences.faults.map { .fences($0, in: file) }
  let fields = readFields(of: file, in: fences.fields, stray, reportingTo: &report)
  return Reported(
    FrontMatterFile(
      fields: Mapping(
        fields.entries, at: file.span(fences.opening), isIncomplete: fields.isIncomplete || fences.hideFields),
      body: fences.body, forbidden: stray.forbidden.filter { $0.lowerBound >= fences.body.lowerBound }),
    report)
}

/// Reads a YAML file, such as `site.yaml` or a theme's strings; an empty file has no fields.
package func readYAML(of file: SourceFile) -> Reported<Mapping> {
  var report = [Diagnostic]()
  guard let stray = file.checkEncoding(reportingTo: &report) else { return Reported(.unreadable(in: file), report) }
  let file = file.resolvingConflicts(reportingTo: &report)
  let fields = readFields(of: file, in: file.bytes.startOfText..<file.bytes.count, stray, reportingTo: &report)
  return Reported(Mapping(fields.entries, at: Span(wholeOf: file.path), isIncomplete: fields.isIncomplete), report)
}

/// Reads the fields in a range of a file: by the fast path for plain fields, else by libyaml, and where that fails, or
/// would let through characters that HTML forbids, field by field.
private func readFields(
  of file: SourceFile, in range: Range<Int>, _ stray: StrayBytes, reportingTo report: inout [Diagnostic]
) -> Mapping {
  if !stray.forbidden.contains(where: range.overlaps) {
    if let fields = parsePlainFields(of: file, in: range) { return fields.reporting(to: &report) }
    if case .success(let fields) = parseFields(of: file, in: range) { return fields.reporting(to: &report) }
  }
  return recoverFields(of: file, in: range, reportingTo: &report)
}

extension Mapping {
  /// The fields of a file that cannot be read at all: there are none, and none is reported as missing.
  fileprivate static func unreadable(in file: SourceFile) -> Mapping {
    Mapping([], at: Span(wholeOf: file.path), isIncomplete: true)
  }
}
