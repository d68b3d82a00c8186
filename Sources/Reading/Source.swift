import Bytes
import Diagnostics
import FrontMatter
import Model

/// A content file that is being read: its fields, its body, and what was found wrong so far.
struct Source {
  let path: SourcePath
  let file: SourceFile
  var fields: FieldReader
  let body: Body
  /// The first line of the body that says something, or the body's beginning where none does.
  let firstWords: Span
  /// Whether the file could be divided into fields and body; if not, nothing should be concluded from the body.
  let isDivided: Bool
  /// What reading the file itself, before its fields, has found.
  fileprivate var report: [Diagnostic]

  /// All that is wrong with the file, once every field has been asked for.
  mutating func finish() -> [Diagnostic] { report + fields.finish() }
}

/// Text files are refused above this size, in bytes: a hundred times what the longest page needs.
let textLimit = 4_000_000

/// Opens a content file; one that cannot be read at all has neither fields nor body, with the reason in the report.
func open(
  _ path: SourcePath, in folder: ContentFolder, as owner: Bilingual, reportingTo report: inout [Diagnostic]
) -> Source {
  switch folder.text(of: path) {
  case .failure(let fault):
    report.append(.unreadableSource(path, fault))
    return Source(unreadable: path, of: owner)
  case .success(let bytes):
    var found: [Diagnostic] = []
    let file = SourceFile(path, bytes).resolvingConflicts(reportingTo: &found)
    // What has been changed cannot be read again from the file.
    let room = found.isEmpty ? folder.room : MemoryBudget(bytes: .max)
    let content = readFrontMatter(of: file).reporting(to: &found)
    var body = Body(of: file, from: content.body.lowerBound, room: room)
    if !content.forbidden.isEmpty { body = body.unconverted }
    found += content.forbidden.prefix(20).map { .controlCharacter(file.text($0), at: file.span($0)) }
    return Source(
      path: path, file: file, fields: FieldReader(content.fields, of: owner), body: body,
      firstWords: file.firstWords(of: body), isDivided: !content.fields.span.range.isEmpty, report: found)
  }
}

extension Source {
  fileprivate init(unreadable path: SourcePath, of owner: Bilingual) {
    let file = Span(wholeOf: path)
    self.init(
      path: path, file: SourceFile(path, []), fields: FieldReader(Mapping([], at: file, isIncomplete: true), of: owner),
      body: Body(span: file, isBlank: true, text: .kept([])), firstWords: file, isDivided: false, report: [])
  }
}

extension Body {
  /// The body of a file in which characters stand that no page may hold: the C library is not to see them.
  fileprivate var unconverted: Body { Body(span: span, isBlank: isBlank, text: .kept([])) }
}

extension SourceFile {
  fileprivate func firstWords(of body: Body) -> Span {
    let range = body.span.range
    guard !body.isBlank, let start = bytes[range].firstIndex(where: { $0 > 0x20 }) else { return span(range) }
    return span(start..<max(start, line(around: start).upperBound))
  }
}

/// The text of a body: as it was kept, or read again; nil, with the reason, if the file has changed since it was first
/// read.
package func text(of body: Body, in folder: some SourceFolder) -> Reported<ArraySlice<UInt8>?> {
  let range = body.span.range
  switch body.text {
  case .kept(let bytes): return Reported(bytes[...])
  case .inFile(let fingerprint):
    guard case .success(let bytes) = folder.contents(of: body.span.path, atMost: textLimit),
      bytes.count == range.upperBound,
      bytes[range].withBytes({ quickHash($0) }) == fingerprint
    else { return Reported(nil, [.changedWhileBuilding(body.span.path)]) }
    return Reported(bytes[range])
  }
}

/// The bytes of a file that is published as it is, read again.
package func bytes(of path: SourcePath, in folder: some SourceFolder) -> Reported<[UInt8]?> {
  switch folder.contents(of: path, atMost: imageLimit) {
  case .success(let bytes): Reported(bytes)
  case .failure(let fault): Reported(nil, [.unreadableSource(path, fault)])
  }
}
