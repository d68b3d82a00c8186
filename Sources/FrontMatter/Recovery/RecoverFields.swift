import Diagnostics

/// Reads what can be read of fields in which YAML has lost its way, and explains each fault in the author's terms.
///
/// Invisible characters are reported and taken for spaces. If that is not enough, every field is read by itself, so
/// that a fault in one neither hides another nor makes it seem to be missing.
func recoverFields(of file: SourceFile, in range: Range<Int>, reportingTo report: inout [Diagnostic]) -> Mapping {
  var found = [Diagnostic]()
  let legible = file.replacingUnreadableBytes(in: range, reportingTo: &found)
  switch parseFields(of: legible, in: range) {
  case .success(let fields):
    report += found
    return fields.reporting(to: &report)
  case .failure(let fault):
    var recovery = Recovery(of: legible, found)
    for chunk in Chunk.all(in: range, of: legible) { recovery.read(chunk) }
    recovery.report(unexplained: fault)
    report += recovery.report
    return recovery.fields.mapping(at: legible.span(range))
  }
}

/// The fields and faults that have been found so far.
private struct Recovery {
  private(set) var fields = MappingBuilder()
  private(set) var report: [Diagnostic]
  private let file: SourceFile

  init(of file: SourceFile, _ report: [Diagnostic]) {
    self.file = file
    self.report = report
  }

  mutating func read(_ chunk: Chunk) {
    switch chunk.start {
    case .field(let key): readField(chunk, key)
    case .glued(let key): reject(key, in: chunk.range, [file.missingSpace(after: key)])
    case .continuation: readMargin(chunk)
    case .marker: reportMarker(at: chunk.range.lowerBound)
    case .stray: reportStray(at: chunk.range.lowerBound)
    }
  }

  /// Reports a fault for which no chunk had a word, so that none is passed over in silence.
  mutating func report(unexplained fault: YAMLFault) {
    guard !report.holdErrors else { return }
    fields.isIncomplete = true
    report.append(.invalidYAML(.other, at: file.span(file.line(around: fault.place))))
  }

  private mutating func readField(_ chunk: Chunk, _ key: Range<Int>) {
    var range = chunk.range
    var result = parseFields(of: file, in: range)
    if case .failure = result, let stray = chunk.stray {
      // A line at the margin that is no field: it belongs to the field above only if YAML says so.
      reportStray(at: stray)
      range = range.lowerBound..<stray
      result = parseFields(of: file, in: range)
    }
    switch result {
    case .success(let read): add(read)
    case .failure(let fault):
      reject(key, in: range, file.explain(fault, in: range))
      fields.isIncomplete = fields.isIncomplete || mayHoldFields(range)
    }
  }

  /// Whether a line below a field's first looks like a field that is indented by mistake, and so is not missing.
  private func mayHoldFields(_ range: Range<Int>) -> Bool {
    var lines = Lines(of: file.bytes, in: range)
    _ = lines.next()
    return lines.contains { line in
      if case .field = LineStart(of: file.bytes.trimming(line), in: file.bytes) { true } else { false }
    }
  }

  /// Reads what stands before any field at the margin: items without a field, or fields that are all indented.
  private mutating func readMargin(_ chunk: Chunk) {
    fields.isIncomplete = true
    switch parseFields(of: file, in: chunk.range) {
    case .success(let read): add(read)
    case .failure(let fault): report += file.explain(fault, in: chunk.range)
    }
  }

  private mutating func add(_ read: Reported<Mapping>) {
    report += read.diagnostics
    fields.isIncomplete = fields.isIncomplete || read.value.isIncomplete
    for entry in read.value.entries { fields.add(entry.key, entry.value, reportingTo: &report) }
  }

  /// Keeps the name of a field whose value cannot be read.
  private mutating func reject(_ key: Range<Int>, in range: Range<Int>, _ faults: [Diagnostic]) {
    report += faults
    let value = file.bytes.trimming(min(key.upperBound + 1, range.upperBound)..<range.upperBound)
    fields.add(
      Located(file.text(file.bytes.unquoted(key)), at: file.span(key)), .unreadable(file.span(value)),
      reportingTo: &report)
  }

  private mutating func reportStray(at offset: Int) {
    fields.isIncomplete = true
    report.append(.invalidYAML(.strayLine, at: file.span(file.line(around: offset))))
  }

  private mutating func reportMarker(at offset: Int) {
    fields.isIncomplete = true
    let isDirective = file.bytes[offset] == UInt8(ascii: "%")
    report.append(.forbiddenYAML(isDirective ? .directive : .document, at: file.span(file.line(around: offset))))
  }
}
