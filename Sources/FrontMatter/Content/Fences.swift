import Bytes
import Diagnostics

/// The two `---` lines of a content file, and the ranges of fields and body that they separate.
struct Fences {
  /// The opening fence; the beginning of the file if there is none.
  let opening: Range<Int>
  let fields: Range<Int>
  let body: Range<Int>
  /// The errors in the fences, if there are any.
  let faults: [Fault]

  /// An error in the two fences.
  enum Fault {
    /// The file holds nothing but blank lines.
    case emptyFile
    /// The first line that is not blank is no fence.
    case missing(firstLine: Range<Int>)
    /// Blank lines precede the opening fence.
    case late(Range<Int>)
    /// A line is misspelt, but can be read as a fence.
    case misspelt(Range<Int>, Misspelling, isOpening: Bool)
    /// The lines end with a lone CR, as on the Macs of before 2001.
    case oldLineEndings(Range<Int>)
    /// No closing fence follows; the fields seem to end at `end`.
    case unclosed(opening: Range<Int>, end: Int)
  }

  /// The way in which a line differs from a fence.
  enum Misspelling {
    /// Three hyphens beside a space or invisible character outside ASCII.
    case strayCharacter(Unicode.Scalar)
    /// Dashes that a word processor made of hyphens.
    case dashes
    /// More or fewer than three hyphens, or spaces between or before them.
    case hyphens
  }

  /// Whether the file may hold fields that were not found, so that none can be reported as missing.
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
  /// Finds the fences from the top; if there is a closing fence, the body is not searched.
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

  /// Reads the first line that is not blank as a misspelt opening fence, if it looks like one and a closing fence follows.
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
  /// Whether the line is three hyphens and nothing else but spaces and tabs.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { self[$0] == .hyphen }
      && self[line].dropFirst(3).allSatisfy(\.isBlank)
  }

  /// The errors in the line as an opening fence; nil if it is no fence at all.
  fileprivate func faults(ofOpening line: Range<Int>, isFirst: Bool) -> [Fences.Fault]? {
    let late: [Fences.Fault] = isFirst ? [] : [.late(line)]
    if isFence(line) { return late }
    return misspelling(ofFence: line).map { late + [.misspelt(line, $0, isOpening: true)] }
  }

  /// A quick test whether a line may be made of dashes; nearly all lines begin with a letter, and fail it.
  fileprivate func mayBeFence(_ line: Range<Int>) -> Bool {
    guard let first = line.first(where: { !self[$0].isBlank }), first + 1 < line.upperBound else { return false }
    return self[first] == .hyphen && !self[first + 1].isBlank || self[first] >= 0x80
  }

  /// How a line of dashes differs from a fence; nil if it holds anything else, or is one hyphen, which begins an item.
  fileprivate func misspelling(ofFence line: Range<Int>) -> Fences.Misspelling? {
    let scalars = String(decoding: self[line].prefix(80), as: UTF8.self).unicodeScalars
    let visible = scalars.filter { !$0.isSpaceOrInvisible }
    guard !visible.isEmpty, visible.allSatisfy(\.isDash) else { return nil }
    if visible.contains(where: { $0 != "-" }) { return .dashes }
    guard visible.count > 1 else { return nil }
    let stray = visible.count == 3 ? scalars.first { $0 != "-" && !$0.isASCII } : nil
    return stray.map { .strayCharacter($0) } ?? .hyphens
  }

  /// The offset at which the lines that look like fields end, for a file without a closing fence.
  fileprivate func endOfFields(from start: Int) -> Int {
    var lines = Lines(of: self, in: start..<count)
    var end = start
    while let line = lines.next(), LineStart(of: line, in: self).looksLikeField(line, in: self) { end = lines.position }
    return end
  }
}
