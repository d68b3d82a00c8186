import Diagnostics

extension SourceFile {
  /// Diagnostics that explain in the author's terms why the lines of one field could not be parsed.
  func explain(_ fault: YAMLFault, in chunk: Range<Int>) -> [Diagnostic] {
    if fault.kind == .tooDeep { return [.nestedTooDeep(at: span(fault.offset..<fault.offset + 1))] }
    let indents = unusableIndents(in: chunk)
    guard indents.isEmpty else { return indents }
    let spaces = nonASCIISpaces(in: chunk)
    guard spaces.isEmpty else { return spaces }
    let value = valueStart(before: fault.kind == .brokenBlock ? fault.offset : fault.start, in: chunk)
    if let value, let forbidden = forbidden(at: value) {
      return [.forbiddenYAML(forbidden, quoted: quotedValue(at: value), at: span(word: value))]
    }
    if let value, bytes[value...].starts(with: "{{".utf8) {
      return [bracesAtStart(ofValueAt: value)]
    }
    let (syntax, range) = syntaxFault(fault, value: value, in: chunk)
    return [.invalidYAML(syntax, at: span(range))]
  }

  private func syntaxFault(
    _ fault: YAMLFault, value: Int?, in chunk: Range<Int>
  ) -> (SyntaxFault, Range<Int>) {
    let start = character(at: fault.start)
    let quoted = value.flatMap { quotedValue(at: $0) }
    if let value, bytes[value].isQuote, fault.start > value, fault.kind.isReservedCharacter {
      return blockFault(at: fault.start, quoted: quoted, in: chunk)
    }
    switch fault.kind {
    case .unclosedQuote: return (.unclosedQuote(text(start)), start)
    case .unknownEscape:
      let escape = escape(around: fault.offset)
      return (.unknownEscape(text(escape)), escape)
    case .brokenBracket: return bracketFault(fault, opening: start, in: chunk)
    case .missingItem:
      let item = character(at: fault.offset)
      guard fault.offset >= bytes.trimming(chunk).upperBound else {
        return (.specialStart(text(item), quoted: nil), item)
      }
      return bracketFault(fault, opening: lastBracket(in: chunk), in: chunk)
    case .unexpectedColon: return colonFault(at: fault.offset, in: chunk)
    case .unusableCharacter, .unexpectedItem, .textAfterBlockMark:
      return (.specialStart(text(start), quoted: quoted), start)
    case .brokenBlock: return blockFault(at: fault.offset, quoted: quoted, in: chunk)
    case .notFields: return (.strayLine, bytes.trimming(line(around: fault.offset)))
    case .forbiddenMark, .tooDeep, .other: return (.other, bytes.trimming(line(around: fault.offset)))
    }
  }

  /// An unclosed bracket, or anything but a comma between two items.
  private func bracketFault(
    _ fault: YAMLFault, opening: Range<Int>, in chunk: Range<Int>
  ) -> (SyntaxFault, Range<Int>) {
    let closing = bytes[opening].first == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    let isClosed = fault.offset < chunk.upperBound && bytes[fault.offset..<chunk.upperBound].contains(closing)
    return isClosed ? (.missingComma, character(at: fault.offset)) : (.unclosedBracket(text(opening)), opening)
  }

  private func lastBracket(in chunk: Range<Int>) -> Range<Int> {
    let last = bytes[chunk].lastIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    return character(at: last ?? chunk.lowerBound)
  }

  /// A second colon: within the value, in a line below it, or after a line that lacks its own colon.
  private func colonFault(at offset: Int, in chunk: Range<Int>) -> (SyntaxFault, Range<Int>) {
    let line = line(around: offset)
    if let value = valueStart(before: offset, in: chunk), line.contains(value) {
      return (.colonInValue(quoted: quotedValue(at: value)), character(at: offset))
    }
    let above = lastLine(before: line.lowerBound, in: chunk)
    if let above, !bytes[above].contains(.colon), bytes[bytes.trimming(above)].first != .hyphen {
      return (.missingColon, bytes.trimming(above))
    }
    return (.indentation, bytes.trimming(line.lowerBound..<offset))
  }

  /// Text after a closing quotation mark or bracket, or a line whose indentation fits no other.
  private func blockFault(at offset: Int, quoted: String?, in chunk: Range<Int>) -> (SyntaxFault, Range<Int>) {
    let line = line(around: offset)
    let before = bytes.trimming(line.lowerBound..<max(line.lowerBound, min(offset, line.upperBound)))
    guard let last = bytes[before].last else { return (.indentation, bytes.trimming(line)) }
    let rest = bytes.trimming(min(offset, line.upperBound)..<line.upperBound)
    return (.textAfter(text(before.upperBound - 1..<before.upperBound), quoted: quoted, isQuote: last.isQuote), rest)
  }

  private func forbidden(at value: Int) -> ForbiddenYAML? {
    switch bytes[value] {
    case UInt8(ascii: "&"): .anchor
    case UInt8(ascii: "*"): .alias
    case UInt8(ascii: "!"): .tag
    default: nil
    }
  }

  /// Characters that look like the space after an item's hyphen or a key's colon, and are none to YAML.
  private func nonASCIISpaces(in chunk: Range<Int>) -> [Diagnostic] {
    Lines(of: bytes, in: chunk).compactMap { line in
      let text = bytes.trimming(line)
      guard let first = bytes[text].first else { return nil }
      if first == .hyphen, let fault = nonASCIISpaceDiagnostic(at: text.lowerBound + 1) { return fault }
      guard let colon = bytes[text].firstIndex(of: .colon), bytes[text.lowerBound..<colon].allSatisfy(\.isWordByte)
      else { return nil }
      return nonASCIISpaceDiagnostic(at: colon + 1)
    }
  }

  /// Lines that are indented with tabs or no-break spaces, which YAML does not allow.
  private func unusableIndents(in chunk: Range<Int>) -> [Diagnostic] {
    Lines(of: bytes, in: chunk).compactMap { line in
      let indent = bytes.indent(of: line)
      guard indent.upperBound < line.upperBound,
        let start = indent.first(where: { bytes[$0] != .space })
      else { return nil }
      let isTab = bytes[start] == .tab
      let end = indent.dropFirst(start - indent.lowerBound).first { bytes[$0] == .space } ?? indent.upperBound
      return .tabIndentation(isTab: isTab, at: span(start..<end))
    }
  }
}

extension [UInt8] {
  /// The spaces, tabs and no-break spaces at the beginning of a line.
  fileprivate func indent(of line: Range<Int>) -> Range<Int> {
    var end = line.lowerBound
    while end < line.upperBound {
      if self[end].isBlank {
        end += 1
      } else if end + 1 < line.upperBound, (self[end], self[end + 1]) == UInt8.noBreak {
        end += 2
      } else {
        break
      }
    }
    return line.lowerBound..<end
  }
}
