import Bytes
import Diagnostics

/// Where a content file's two `---` lines divide it into fields and body.
struct Fences {
  /// The opening fence; where there is none, the beginning of the file.
  let opening: Range<Int>
  let fields: Range<Int>
  let body: Range<Int>
  /// What is wrong with the fences, if anything.
  let faults: [Fault]

  /// What can be wrong with the two fences.
  enum Fault {
    /// The file holds nothing but blank lines.
    case emptyFile
    /// The first line with text on it is something else.
    case missing(firstLine: Range<Int>)
    /// Blank lines stand before the opening fence.
    case late(Range<Int>)
    /// A fence is written otherwise, and can be taken for what it was meant to be.
    case misspelt(Range<Int>, Misspelling, isOpening: Bool)
    /// The lines end with a lone CR, as on the Macs of before 2001.
    case oldLineEndings(Range<Int>)
    /// No closing fence follows; the fields seem to end at `end`.
    case unclosed(opening: Range<Int>, end: Int)
  }

  /// How a line is nearly a fence.
  enum Misspelling {
    /// Three hyphens with something else beside them that looks like a space, or like nothing.
    case strayCharacter(Unicode.Scalar)
    /// Dashes that a word processor made of hyphens.
    case dashes
    /// More or fewer than three hyphens, or spaces between or before them.
    case hyphens
  }

  /// Whether fields may stand in the file where they are not seen, so that none can be said to be missing.
  var hideFields: Bool {
    faults.contains { fault in
      switch fault {
      case .late, .misspelt: false
      case .emptyFile, .missing, .oldLineEndings, .unclosed: true
      }
    }
  }
}

extension Fences {
  /// Finds the fences from the top; the body is not read where there is a closing fence.
  init(of file: SourceFile) {
    let bytes = file.bytes
    let start = file.bytes.startOfText
    var lines = Lines(of: bytes, in: start..<bytes.count)
    let first = lines.next() ?? start..<start
    self =
      bytes.isFence(first)
      ? Fences(opening: first, before: lines, in: bytes)
      : Fences(searching: first, before: lines, in: bytes)
  }

  /// Looks for the closing fence among the lines after the opening one.
  private init(opening: Range<Int>, before lines: Lines, in bytes: [UInt8], faults: [Fault] = []) {
    var lines = lines
    let start = lines.position
    var end: Int?
    while let line = lines.next() {
      var closing = faults
      if !bytes.isFence(line) {
        guard bytes.mayBeFence(line), let misspelling = bytes.misspelling(ofFence: line) else { continue }
        // A line of dashes further down belongs to the text.
        let endOfFields = end ?? bytes.endOfFields(from: start)
        end = endOfFields
        guard line.lowerBound >= endOfFields, bytes.trimming(endOfFields..<line.lowerBound).isEmpty else { continue }
        closing.append(.misspelt(line, misspelling, isOpening: false))
      }
      self.init(
        opening: opening, fields: start..<line.lowerBound, body: lines.position..<bytes.count, faults: closing)
      return
    }
    let endOfFields = end ?? bytes.endOfFields(from: start)
    self.init(
      opening: opening, fields: start..<endOfFields, body: endOfFields..<bytes.count,
      faults: faults + [.unclosed(opening: opening, end: endOfFields)])
  }

  /// Finds out what stands where an opening fence should, and takes it for one if a closing fence follows.
  private init(searching first: Range<Int>, before lines: Lines, in bytes: [UInt8]) {
    var lines = lines
    var line = Optional(first)
    while let blank = line, bytes.trimming(blank).isEmpty { line = lines.next() }
    guard let line else {
      self.init(nothingButBody: first.lowerBound..<bytes.count, fault: .emptyFile)
      return
    }
    let faults = bytes.faults(ofOpening: line, isFirst: line == first)
    if let faults {
      self = Fences(opening: line, before: lines, in: bytes, faults: faults)
      if !hideFields { return }
    }
    let isOld = bytes[line].starts(with: "---\r".utf8)
    self.init(
      nothingButBody: first.lowerBound..<bytes.count,
      fault: isOld ? .oldLineEndings(line.lowerBound..<line.lowerBound + 3) : .missing(firstLine: line))
  }

  private init(nothingButBody body: Range<Int>, fault: Fault) {
    let start = body.lowerBound..<body.lowerBound
    self.init(opening: start, fields: start, body: body, faults: [fault])
  }
}

extension [UInt8] {
  /// Whether the line is three hyphens and nothing else but blanks.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { self[$0] == .hyphen }
      && self[line].dropFirst(3).allSatisfy(\.isBlank)
  }

  /// What is wrong with the line as an opening fence; nil where it is none at all.
  fileprivate func faults(ofOpening line: Range<Int>, isFirst: Bool) -> [Fences.Fault]? {
    let late: [Fences.Fault] = isFirst ? [] : [.late(line)]
    if isFence(line) { return late }
    return misspelling(ofFence: line).map { late + [.misspelt(line, $0, isOpening: true)] }
  }

  /// Whether a line may be one of dashes; nearly all begin with a letter, and need no closer look.
  fileprivate func mayBeFence(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { !self[$0].isBlank }), first + 1 < line.upperBound else { return false }
    return self[first] == .hyphen && !self[first + 1].isBlank || self[first] >= 0x80
  }

  /// How a line of dashes differs from a fence; nil where it holds anything else, or is the beginning of a list's item.
  fileprivate func misspelling(ofFence line: Range<Int>) -> Fences.Misspelling? {
    let scalars = String(decoding: self[line].prefix(80), as: UTF8.self).unicodeScalars
    let visible = scalars.filter { !$0.isSpaceOrInvisible }
    guard !visible.isEmpty, visible.allSatisfy(\.isDash) else { return nil }
    if visible.contains(where: { $0 != "-" }) { return .dashes }
    guard visible.count > 1 else { return nil }
    let stray = visible.count == 3 ? scalars.first { $0 != "-" && !$0.isASCII } : nil
    return stray.map { .strayCharacter($0) } ?? .hyphens
  }

  /// Where the lines that look like fields end, when no fence says so.
  fileprivate func endOfFields(from start: Int) -> Int {
    var lines = Lines(of: self, in: start..<count)
    var end = start
    while let line = lines.next(), LineStart(of: line, in: self).looksLikeField(line, in: self) { end = lines.position }
    return end
  }
}
