import Diagnostics

/// Where a content file's two `---` lines divide it into fields and body.
struct Fences {
  /// The opening fence; where there is none, the beginning of the file.
  let opening: Range<Int>
  let fields: Range<Int>
  let body: Range<Int>
  /// What is wrong with the fences, if anything.
  let fault: Fault?

  /// What can be wrong with the two fences.
  enum Fault {
    /// The file holds nothing but blank lines.
    case emptyFile
    /// The first line with text on it is something else.
    case missing(firstLine: Range<Int>)
    /// Blank lines stand before the opening fence.
    case late(Range<Int>)
    /// The first line is nearly a fence, as `----` or a dash that a word processor made of `---`.
    case misspelt(Range<Int>)
    /// The lines end with a lone CR, as on the Macs of before 2001.
    case oldLineEndings(Range<Int>)
    /// No closing fence follows; the fields seem to end at `end`.
    case unclosed(opening: Range<Int>, end: Int)
  }

  /// Whether fields may stand in the file where they are not seen, so that none can be said to be missing.
  var hideFields: Bool {
    switch fault {
    case nil, .late, .misspelt: false
    case .emptyFile, .missing, .oldLineEndings, .unclosed: true
    }
  }
}

extension Fences {
  /// Finds the fences from the top; the body is not read where there is a closing fence.
  init(of file: SourceFile) {
    let bytes = file.bytes
    let start = file.afterMark
    var lines = Lines(of: bytes, in: start..<bytes.count)
    let first = lines.next() ?? start..<start
    self =
      bytes.isFence(first)
      ? Fences(opening: first, before: lines, in: bytes)
      : Fences(searching: first, before: lines, in: bytes)
  }

  /// Looks for the closing fence among the lines after the opening one.
  private init(opening: Range<Int>, before lines: Lines, in bytes: [UInt8], fault: Fault? = nil) {
    var lines = lines
    let start = lines.position
    while let line = lines.next() {
      guard bytes.isFence(line) else { continue }
      self.init(
        opening: opening, fields: start..<line.lowerBound, body: lines.position..<bytes.count, fault: fault)
      return
    }
    let end = bytes.endOfFields(from: start)
    self.init(
      opening: opening, fields: start..<end, body: end..<bytes.count, fault: .unclosed(opening: opening, end: end))
  }

  /// Finds out what stands where an opening fence should, and takes it for one if a closing fence follows.
  private init(searching first: Range<Int>, before lines: Lines, in bytes: [UInt8]) {
    var lines = lines
    var line = Optional(first)
    while let blank = line, bytes.trimming(blank).isEmpty { line = lines.next() }
    let fault = line.map(bytes.faultOfOpening) ?? .emptyFile
    guard let line, fault.stillOpens else {
      self.init(nothingButBody: first.lowerBound..<bytes.count, fault: fault)
      return
    }
    let fences = Fences(opening: line, before: lines, in: bytes, fault: fault)
    self =
      fences.hideFields
      ? Fences(nothingButBody: first.lowerBound..<bytes.count, fault: .missing(firstLine: line)) : fences
  }

  private init(nothingButBody body: Range<Int>, fault: Fault) {
    let start = body.lowerBound..<body.lowerBound
    self.init(opening: start, fields: start, body: body, fault: fault)
  }
}

extension Fences.Fault {
  /// Whether the line can be read as the opening fence that it was meant to be.
  fileprivate var stillOpens: Bool {
    switch self {
    case .late, .misspelt: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether the line is three hyphens and nothing else but blanks.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { self[$0] == .hyphen }
      && self[line].dropFirst(3).allSatisfy(\.isBlank)
  }

  fileprivate func faultOfOpening(_ line: Range<Int>) -> Fences.Fault {
    if isFence(line) { return .late(line) }
    let text = String(decoding: self[trimming(line)].prefix(40), as: UTF8.self)
    if text.hasPrefix("---\r") { return .oldLineEndings(line.lowerBound..<line.lowerBound + 3) }
    let isDashes = text.allSatisfy { "-–— ".contains($0) } && text != "-"
    return isDashes ? .misspelt(line) : .missing(firstLine: line)
  }

  /// Where the lines that look like fields end, when no fence says so.
  fileprivate func endOfFields(from start: Int) -> Int {
    var lines = Lines(of: self, in: start..<count)
    var end = start
    while let line = lines.next(), LineStart(of: line, in: self).looksLikeField(line, in: self) { end = lines.position }
    return end
  }
}
