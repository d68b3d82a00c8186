import Bytes
import Diagnostics
import Markup

/// Converts Markdown to valid HTML, appended to `output`, and returns an outline of the text.
///
/// The text may contain anything: raw HTML and dangerous links are left out and reported, as is everything else that is
/// wrong. `source` is UTF-8; `offset` is that of its first byte in the file at `path`.
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
    output: output, context: context, sourceMap: SourceMap(in: source, at: offset, of: path))
  output = Markup()
  withDocument(parsing: source) { document, strays in
    writer.report(strays)
    writer.write(document)
  }
  if !source.areInvisible, !writer.showsSomething(from: start), !writer.diagnostics.holdErrors {
    writer.report(.noWords(at: writer.sourceMap.spanOfText))
  }
  writer.reportAmbiguousLinks()
  output = writer.output
  return Reported(writer.outline, writer.diagnostics.withoutExcess)
}

extension [Diagnostic] {
  /// The first thousand diagnostics, and one that there are more: of a text in which every second character is wrong, the
  /// report would take longer than the conversion.
  fileprivate var withoutExcess: [Diagnostic] {
    let limit = ComplexityLimit.messages.limit
    return count > limit ? prefix(limit) + [.tooDeep(.messages, at: self[limit].span)] : self
  }
}
