import Bytes
import Diagnostics
import FrontMatter
import Model

/// A content file while it is read: its fields, its body and the diagnostics so far.
struct ContentReader {
  let path: SourcePath
  let file: SourceFile
  var fields: FieldReader
  let body: Body
  /// The span of the first line of the body with visible content; of the whole body if there is none.
  let firstWords: Span
  /// Whether the file could be divided into fields and body; if not, nothing should be concluded from the body.
  let isDivided: Bool
  /// The diagnostics of the file itself, before its fields.
  fileprivate var report: [Diagnostic]

  /// All diagnostics of the file; to be called once every field has been read.
  mutating func finish() -> [Diagnostic] { report + fields.finish() }
}

/// The greatest size of a text file, in bytes: a hundred times what the longest page needs.
let textLimit = 4_000_000

/// Opens a content file; one that cannot be read is reported, and has neither fields nor body.
func openContent(
  _ path: SourcePath, in folder: ContentFolder, as owner: Bilingual, reportingTo report: inout [Diagnostic]
) -> ContentReader {
  switch folder.text(of: path) {
  case .failure(let fault):
    report.append(.unreadableSource(path, fault))
    return ContentReader(unreadable: path, of: owner)
  case .success(let bytes):
    var found: [Diagnostic] = []
    let file = SourceFile(path, bytes).resolvingConflicts(reportingTo: &found)
    // A body with resolved conflicts differs from the file, and so cannot be read again.
    let budget = found.isEmpty ? folder.budget : MemoryBudget(bytes: .max)
    let content = readFrontMatter(of: file).reporting(to: &found)
    var body = Body(of: file, from: content.body.lowerBound, budget: budget)
    if !content.forbidden.isEmpty { body = body.unconverted }
    found += content.forbidden.prefix(20).map { .controlCharacter(file.text($0), at: file.span($0)) }
    return ContentReader(
      path: path, file: file, fields: FieldReader(content.fields, of: owner), body: body,
      firstWords: file.firstWords(of: body), isDivided: !content.fields.span.range.isEmpty, report: found)
  }
}

extension ContentReader {
  fileprivate init(unreadable path: SourcePath, of owner: Bilingual) {
    let file = Span(wholeOf: path)
    self.init(
      path: path, file: SourceFile(path, []), fields: FieldReader(Mapping([], at: file, isIncomplete: true), of: owner),
      body: Body(span: file, isBlank: true, text: .kept([])), firstWords: file, isDivided: false, report: [])
  }
}

extension Body {
  /// An empty body, for a text with characters that HTML forbids, which the C library must not be given.
  fileprivate var unconverted: Body { Body(span: span, isBlank: isBlank, text: .kept([])) }
}

extension SourceFile {
  fileprivate func firstWords(of body: Body) -> Span {
    let range = body.span.range
    guard !body.isBlank, let start = bytes[range].firstIndex(where: { $0 > 0x20 }) else { return span(range) }
    return span(start..<max(start, line(around: start).upperBound))
  }
}

/// The text of a body, from memory or read again; nil, with a diagnostic, if the file has changed since it was first read.
package func text(of body: Body, in folder: some SourceFolder) -> Reported<ArraySlice<UInt8>?> {
  let range = body.span.range
  switch body.text {
  case .kept(let bytes): return Reported(bytes)
  case .inFile(let fingerprint):
    guard case .success(let bytes) = folder.contents(of: body.span.path, atMost: textLimit),
      bytes.count == range.upperBound,
      bytes[range].withBytes({ quickHash($0) }) == fingerprint
    else { return Reported(nil, [.changedWhileBuilding(body.span.path)]) }
    return Reported(bytes[range])
  }
}

/// Reads the bytes of a file that is published as it is again; nil, with a diagnostic, if that fails.
package func bytes(of path: SourcePath, in folder: some SourceFolder) -> Reported<[UInt8]?> {
  switch folder.contents(of: path, atMost: imageLimit) {
  case .success(let bytes): Reported(bytes)
  case .failure(let fault): Reported(nil, [.unreadableSource(path, fault)])
  }
}
