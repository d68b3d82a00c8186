/// The text of one diagnostic in full: headline, quoted lines, help and notes.
struct FullBlock {
  private(set) var text = ""
  private let messageLanguage: MessageLanguage
  private let colorMode: ColorMode
  /// The number of digits of the greatest line number.
  private let gutter: Int

  init(
    of diagnostic: Diagnostic, in messageLanguage: MessageLanguage, colorMode: ColorMode,
    from sources: inout SourceCache
  ) {
    let quotations = Quotation.all(of: diagnostic, in: messageLanguage, from: &sources)
    self.messageLanguage = messageLanguage
    self.colorMode = colorMode
    gutter = quotations.compactMap { $0.excerpt?.lineNumber }.max().map { String($0).count } ?? 1
    appendHeadline(of: diagnostic)
    for quotation in quotations { append(quotation) }
    if let help = diagnostic.help { append(help, as: .help) }
    for note in diagnostic.notes where note.span == nil { append(note.message, as: .note) }
  }
}

/// A source line that is quoted, with its location, underline and label.
private struct Quotation {
  let location: String
  let excerpt: Excerpt?
  let label: String
  let underline: Character
  let style: Style

  /// The quotation of the diagnostic's own span, and those of its notes' spans.
  static func all(of diagnostic: Diagnostic, in messageLanguage: MessageLanguage, from sources: inout SourceCache)
    -> [Quotation]
  {
    let main = Quotation(
      at: diagnostic.span, label: diagnostic.label?[messageLanguage], underline: "^",
      style: diagnostic.severity.style,
      from: &sources)
    return [main]
      + diagnostic.notes.compactMap { note in
        note.span.map {
          Quotation(at: $0, label: note.message[messageLanguage], underline: "-", style: .frame, from: &sources)
        }
      }
  }

  private init(
    at span: Span, label: String?, underline: Character, style: Style, from sources: inout SourceCache
  ) {
    location = sources.location(of: span)
    excerpt =
      span.meansWholeFile ? nil : sources.lines(of: span.path).map { Excerpt(of: span.range, in: $0) }
    self.label = visible(label ?? "")
    self.underline = underline
    self.style = style
  }
}

extension FullBlock {
  private mutating func appendHeadline(of diagnostic: Diagnostic) {
    text += colorMode.paint(diagnostic.tag(in: messageLanguage), as: diagnostic.severity.style)
    text += colorMode.paint(": " + visible(diagnostic.summary[messageLanguage]), as: .headline) + "\n"
  }

  private mutating func append(_ quotation: Quotation) {
    appendFrame("┌", quotation.location)
    if let excerpt = quotation.excerpt {
      appendFrame("│", number: excerpt.lineNumber, excerpt.text)
      let underline = String(repeating: quotation.underline, count: excerpt.length)
      let remark = quotation.label.isEmpty ? underline : underline + " " + quotation.label
      appendFrame("│", String(repeating: " ", count: excerpt.indent) + colorMode.paint(remark, as: quotation.style))
    } else if !quotation.label.isEmpty {
      appendFrame("│", colorMode.paint(quotation.label, as: quotation.style))
    }
  }

  /// Appends a help or note without a span; further lines are indented below the first.
  private mutating func append(_ message: Bilingual, as kind: Bilingual) {
    let lines = message[messageLanguage].split(separator: "\n", omittingEmptySubsequences: false).map {
      visible(String($0))
    }
    appendFrame("=", colorMode.paint(kind[messageLanguage], as: .headline) + ": " + (lines.first ?? ""))
    let margin = String(repeating: " ", count: gutter + 3 + kind[messageLanguage].count + 2)
    for line in lines.dropFirst() { text += line.isEmpty ? "\n" : margin + line + "\n" }
  }

  /// Appends a line of the block: line number or blank, a piece of the frame, and the content to its right.
  private mutating func appendFrame(_ frame: String, number: Int? = nil, _ content: String) {
    let number = number.map(String.init) ?? ""
    let margin = String(repeating: " ", count: max(0, gutter - number.count)) + number
    text += colorMode.paint(margin + " " + frame, as: .frame) + (content.isEmpty ? "\n" : " " + content + "\n")
  }
}
