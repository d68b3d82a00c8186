import Diagnostics

/// A source with its markers taken out, and the span between them: `"title: 1️⃣Ett2️⃣"`.
///
/// A text with the first marker alone has an empty span there.
struct Marked {
  let file: SourceFile
  let span: Span

  init(_ text: String, path: SourcePath = "content/07.md") {
    let parts = text.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let before = parts[0]
    let rest = parts.count > 1 ? parts[1] : ""
    let inner = rest.split(separator: "2️⃣", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let marked = inner.count > 1 ? inner[0] : ""
    let start = before.utf8.count
    file = SourceFile(path, before + inner.joined())
    span = file.span(start..<start + marked.utf8.count)
  }
}
