import Diagnostics

/// Reads fields that are not valid YAML, as far as they can be read, and reports each fault in the author's terms.
///
/// Forbidden characters are reported and replaced by spaces. If the fields are still not valid, each is parsed by itself,
/// so that a fault in one neither hides another nor makes it seem to be missing.
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

/// The fields read and the diagnostics collected so far.
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
    case .fieldWithoutSpace(let key): reject(key, in: chunk.range, [file.missingSpace(after: key)])
    case .continuation: readIndentedLines(chunk)
    case .marker: reportMarker(at: chunk.range.lowerBound)
    case .stray: reportStray(at: chunk.range.lowerBound)
    }
  }

  /// Reports the fault of the whole if no chunk has reported an error, so that none is lost.
  mutating func report(unexplained fault: YAMLFault) {
    guard !report.holdErrors else { return }
    fields.isIncomplete = true
    report.append(.invalidYAML(.other, at: file.span(file.line(around: fault.offset))))
  }

  private mutating func readField(_ chunk: Chunk, _ key: Range<Int>) {
    var range = chunk.range
    var result = parseFields(of: file, in: range)
    if case .failure = result, let stray = chunk.stray {
      // An unindented line that is no field belongs to the field above only if YAML parses it so.
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

  /// Whether a line below the first looks like a field that is indented by mistake, and so is not missing.
  private func mayHoldFields(_ range: Range<Int>) -> Bool {
    var lines = Lines(of: file.bytes, in: range)
    _ = lines.next()
    return lines.contains { line in
      if case .field = LineStart(of: file.bytes.trimming(line), in: file.bytes) { true } else { false }
    }
  }

  /// Reads indented lines before the first unindented field: items without a field, or fields that are all indented.
  private mutating func readIndentedLines(_ chunk: Chunk) {
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

  /// Reports faults, and keeps the field's name with an unreadable value.
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
