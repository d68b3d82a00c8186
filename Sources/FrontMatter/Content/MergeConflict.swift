import Bytes
import Diagnostics

extension SourceFile {
  /// The file with Git's merge conflicts resolved to the first version, each of them reported.
  ///
  /// The markers and the second version are overwritten with spaces, so that offsets stay the same.
  package func resolvingConflicts(reportingTo report: inout [Diagnostic]) -> SourceFile {
    guard mayHoldConflict else { return self }
    var resolution = Resolution(bytes: bytes)
    for line in Lines(of: bytes, in: 0..<bytes.count) {
      if let mark = ConflictMark(line, in: bytes) { resolution.take(mark, at: line) }
    }
    guard !resolution.conflicts.isEmpty else { return self }
    report += resolution.conflicts.prefix(20).map { first, last in
      .mergeConflict(from: span(first), to: last.map { span($0) })
    }
    return SourceFile(path, resolution.bytes)
  }

  /// A quick test whether a line begins with `<<<<<<<` or `>>>>>>>`, which hardly occur otherwise.
  private var mayHoldConflict: Bool {
    bytes.withBytes { bytes in
      [UInt8(ascii: "<"), UInt8(ascii: ">")].contains { character in
        var index = bytes.startIndex
        while let found = bytes.firstIndex(of: character, from: index) {
          let end = found + ConflictMark.length
          if found == 0 || bytes[found - 1] == .newline, end <= bytes.count,
            bytes[found..<end].allSatisfy({ $0 == character })
          {
            return true
          }
          index = found + 1
        }
        return false
      }
    }
  }
}

/// A marker line of a merge conflict: `<<<<<<< HEAD`, `||||||| base`, `=======`, `>>>>>>> branch`.
private enum ConflictMark {
  case begin, base, middle, end

  static let length = 7

  init?(_ line: Range<Int>, in bytes: [UInt8]) {
    guard line.count >= Self.length, let character = bytes[line].first,
      bytes[line].prefix(Self.length).allSatisfy({ $0 == character }),
      bytes[line].dropFirst(Self.length).first?.isBlank ?? true
    else { return nil }
    switch character {
    case UInt8(ascii: "<"): self = .begin
    case UInt8(ascii: "|"): self = .base
    case UInt8(ascii: "="): self = .middle
    case UInt8(ascii: ">"): self = .end
    default: return nil
    }
  }
}

/// The state of resolving a file's conflicts, marker by marker.
private struct Resolution {
  private(set) var bytes: [UInt8]
  /// The first and the last line of each conflict; the last is nil where there is none.
  private(set) var conflicts: [(first: Range<Int>, last: Range<Int>?)] = []
  private var isOpen = false
  /// The line at which the second version begins, or what may be one.
  private var middle: Range<Int>?

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ mark: ConflictMark, at line: Range<Int>) {
    switch mark {
    case .begin:
      conflicts.append((line, nil))
      blank(line)
      (isOpen, middle) = (true, nil)
    case .base where !isOpen: break
    case .base, .middle: middle = isOpen ? middle ?? line : line
    case .end:
      // A quotation seven levels deep begins with seven `>` too, and a heading may be underlined with seven `=`.
      guard isOpen || middle != nil else { return }
      if isOpen { conflicts[conflicts.count - 1].last = line } else { conflicts.append((middle ?? line, line)) }
      blank((middle ?? line).lowerBound..<line.upperBound)
      (isOpen, middle) = (false, nil)
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for index in range where !bytes[index].isWhitespace { bytes[index] = .space }
  }
}

extension Diagnostic {
  fileprivate static func mergeConflict(from first: Span, to last: Span?) -> Diagnostic {
    Diagnostic(
      .mergeConflict, at: first,
      Bilingual(
        sv: "två versioner av texten står blandade i filen", en: "two versions of the text stand mixed in the file"),
      label: Bilingual(sv: "de börjar här", en: "they begin here"),
      notes: last.map { [Note(Bilingual(sv: "och slutar här", en: "and end here"), at: $0)] } ?? [],
      help: Bilingual(
        sv: "behåll den text som ska gälla, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>",
        en: "keep the text that is meant, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"))
  }
}

extension Rule {
  package static let mergeConflict = Rule(
    "merge-conflict", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "Rader som Git sätter runt en text som två personer har ändrat samtidigt: `<<<<<<<`, `=======` och `>>>>>>>`.",
        en:
          "Lines that Git puts around a text that two people have changed at once: `<<<<<<<`, `=======` and `>>>>>>>`."),
      why: Bilingual(
        sv: "Ingen har valt vilken av texterna som gäller, och båda skulle synas på sidan.",
        en: "Nobody has chosen which of the texts is meant, and both would show on the page."),
      example: """
        <<<<<<< HEAD
        title: Trygg fritid
        =======
        title: Tryggare fritid
        >>>>>>> min-ändring
        """,
      instead: """
        title: Tryggare fritid
        """))
}
