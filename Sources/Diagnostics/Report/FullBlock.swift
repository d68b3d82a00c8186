/// One diagnostic in full: headline, quoted lines, help and notes.
struct FullBlock {
  private(set) var text = ""
  private let messageLanguage: MessageLanguage
  private let ink: ColorMode
  /// The columns that the greatest line number takes.
  private let gutter: Int

  init(of diagnostic: Diagnostic, in messageLanguage: MessageLanguage, ink: ColorMode, from sources: inout SourceCache)
  {
    let quotations = Quotation.all(of: diagnostic, in: messageLanguage, from: &sources)
    self.messageLanguage = messageLanguage
    self.ink = ink
    gutter = quotations.compactMap { $0.excerpt?.lineNumber }.max().map { String($0).count } ?? 1
    appendHeadline(of: diagnostic)
    for quotation in quotations { append(quotation) }
    if let help = diagnostic.help { append(help, as: .help) }
    for note in diagnostic.notes where note.span == nil { append(note.message, as: .note) }
  }
}

/// A place with its line and what is said about it.
private struct Quotation {
  let place: String
  let excerpt: Excerpt?
  let label: String
  let underline: Character
  let emphasis: Emphasis

  /// The diagnostic's own place, and then its notes'.
  static func all(of diagnostic: Diagnostic, in messageLanguage: MessageLanguage, from sources: inout SourceCache)
    -> [Quotation]
  {
    let main = Quotation(
      at: diagnostic.span, label: diagnostic.label?[messageLanguage], underline: "^",
      emphasis: diagnostic.severity.emphasis,
      from: &sources)
    return [main]
      + diagnostic.notes.compactMap { note in
        note.span.map {
          Quotation(at: $0, label: note.message[messageLanguage], underline: "-", emphasis: .frame, from: &sources)
        }
      }
  }

  private init(
    at span: Span, label: String?, underline: Character, emphasis: Emphasis, from sources: inout SourceCache
  ) {
    place = sources.place(of: span)
    excerpt =
      span.meansWholeFile ? nil : sources.lines(of: span.path).map { Excerpt(of: span.range, in: $0) }
    self.label = visible(label ?? "")
    self.underline = underline
    self.emphasis = emphasis
  }
}

extension FullBlock {
  private mutating func appendHeadline(of diagnostic: Diagnostic) {
    text += ink.paint(diagnostic.tag(in: messageLanguage), as: diagnostic.severity.emphasis)
    text += ink.paint(": " + visible(diagnostic.summary[messageLanguage]), as: .headline) + "\n"
  }

  private mutating func append(_ quotation: Quotation) {
    appendFrame("┌", quotation.place)
    if let excerpt = quotation.excerpt {
      appendFrame("│", number: excerpt.lineNumber, excerpt.text)
      let underline = String(repeating: quotation.underline, count: excerpt.length)
      let remark = quotation.label.isEmpty ? underline : underline + " " + quotation.label
      appendFrame("│", String(repeating: " ", count: excerpt.indent) + ink.paint(remark, as: quotation.emphasis))
    } else if !quotation.label.isEmpty {
      appendFrame("│", ink.paint(quotation.label, as: quotation.emphasis))
    }
  }

  /// A remark on the whole; its further lines stand under its first.
  private mutating func append(_ message: Bilingual, as kind: Bilingual) {
    let lines = message[messageLanguage].split(separator: "\n", omittingEmptySubsequences: false).map {
      visible(String($0))
    }
    appendFrame("=", ink.paint(kind[messageLanguage], as: .headline) + ": " + (lines.first ?? ""))
    let margin = String(repeating: " ", count: gutter + 3 + kind[messageLanguage].count + 2)
    for line in lines.dropFirst() { text += line.isEmpty ? "\n" : margin + line + "\n" }
  }

  /// A line of the block: number or blank, a piece of the frame, and what stands to its right.
  private mutating func appendFrame(_ frame: String, number: Int? = nil, _ content: String) {
    let number = number.map(String.init) ?? ""
    let margin = String(repeating: " ", count: max(0, gutter - number.count)) + number
    text += ink.paint(margin + " " + frame, as: .frame) + (content.isEmpty ? "\n" : " " + content + "\n")
  }
}
