import Bytes
import Diagnostics
import Markup

/// Turns a Markdown text into valid HTML, appended to `output`, and tells what the text holds.
///
/// The text may contain anything: raw HTML and dangerous links are left out and reported, as is everything else that is
/// wrong. `source` is the text's own bytes, in UTF-8; `offset` is where they begin in the file at `path`.
///
///     ## Träff 1   →   <h2 id="traff-1">Träff 1</h2>
package func convertMarkdown(
  _ source: ByteView, at offset: Int, of path: SourcePath, in context: consuming MarkdownContext,
  into output: inout Markup
) -> Reported<Outline> {
  if let excess = findExcess(in: source) {
    return Reported(Outline(), [.tooDeep(excess.kind, at: Span(path, excess.range.shifted(by: offset)))])
  }
  let start = output.count
  var writer = Writer(
    output: output, context: context, places: Places(in: source, at: offset, of: path))
  output = Markup()
  withDocument(parsing: source) { document, strays in
    writer.report(strays)
    writer.write(document)
  }
  if !source.areUnseen, !writer.showsSomething(from: start), !writer.diagnostics.holdErrors {
    writer.report(.noWords(at: writer.places.spanOfText))
  }
  writer.reportAmbiguousLinks()
  output = writer.output
  return Reported(writer.outline, writer.diagnostics.withoutExcess)
}

extension [Diagnostic] {
  /// As many messages as somebody can read, and one that says that there are more: a text of which every second sign is wrong
  /// would take more time to report than to convert.
  fileprivate var withoutExcess: [Diagnostic] {
    let limit = ComplexityLimit.messages.limit
    return count > limit ? prefix(limit) + [.tooDeep(.messages, at: self[limit].span)] : self
  }
}
