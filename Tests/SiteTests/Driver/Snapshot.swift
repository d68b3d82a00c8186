import Foundation
import Testing

/// Compares a text with the file that records it.
///
/// `RECORD_SNAPSHOTS=1` writes what is new or has changed, and fails once, so that the recording is read.
func expect(
  _ text: String, matches file: URL, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  guard recorded != text else { return }
  if isRecording {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent); read it and run again", sourceLocation: sourceLocation)
  } else if recorded == nil {
    Issue.record(
      "\(file.lastPathComponent) is not recorded; run with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
  } else {
    #expect(text == recorded, comment, sourceLocation: sourceLocation)
  }
}

var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }
