import Composing
import Jobs
import Markup
import Model
import Routes
import SiteFiles

/// A piece of work for one job: a page, or a file that is written from the site.
enum RenderTask: Sendable {
  case file(SiteFile)
  case page(PageTask)

  var isPage: Bool { if case .page = self { true } else { false } }
}

/// A few pages and files on their way to the sink, step by step: all are composed, then all written out, then all checked,
/// then all handed over.
///
/// The buffers serve one batch after the other.
struct Batch {
  private let files: SiteFileWriter
  private let scheme: AddressScheme
  private let outputs = (0..<batchSize).map { _ in ReusedMarkup() }

  init(writing files: SiteFileWriter, at scheme: AddressScheme) {
    self.files = files
    self.scheme = scheme
  }

  /// Renders a batch of tasks; what is to be kept of each that is a page.
  func render(
    _ tasks: ArraySlice<RenderTask>, into sink: some Sink
  ) -> [Result<PageResult?, any Error>] {
    var composed = tasks.map(Composed.init)
    for (place, task) in composed.enumerated() { task.write(with: files, into: &outputs[place].markup) }
    var results = composed.enumerated().map { place, task in task.checked(as: outputs[place].markup) }
    for (place, result) in results.enumerated() {
      guard let ids = result?.idsInTheWay, !ids.isEmpty else { continue }
      composed[place] = composed[place].composedAnew(avoiding: ids)
      composed[place].write(with: files, into: &outputs[place].markup)
      results[place] = composed[place].checked(as: outputs[place].markup)
    }
    return composed.enumerated().map { place, task in
      Result {
        try task.handOver(outputs[place].markup, at: scheme, to: sink)
        return results[place]
      }
    }
  }
}

/// A buffer that serves one task after the other, behind a reference because an array holds nothing that cannot be copied.
private final class ReusedMarkup {
  var markup = Markup()
}

/// A task whose page has been made from the site, and only needs to be written out.
private enum Composed {
  case file(SiteFile)
  case page(PageTask, ComposedPage, PageNotes)

  init(_ task: RenderTask) {
    switch task {
    case .file(let file): self = .file(file)
    case .page(let task): self.init(task, avoiding: task.site.themeIDs)
    }
  }

  private init(_ task: PageTask, avoiding ids: Set<String>) {
    var notes = PageNotes(avoiding: ids)
    let page = task.site.compose(task.page.route, notes: &notes)
    self = .page(task, page, notes)
  }

  /// The page with headings that move aside for ids which its template has made.
  func composedAnew(avoiding ids: Set<String>) -> Composed {
    switch self {
    case .file: self
    case .page(let task, _, let notes): Composed(task, avoiding: notes.takenIDs.union(ids))
    }
  }

  func write(with files: SiteFileWriter, into output: inout Markup) {
    output.removeAll()
    switch self {
    case .file(let file): files.write(file, into: &output)
    case .page(_, let page, _): page.render(&output)
    }
  }

  func checked(as output: borrowing Markup) -> PageResult? {
    switch self {
    case .file: nil
    case .page(let task, let page, let notes): PageResult(of: page, notes, as: output, for: task)
    }
  }

  func handOver(_ output: borrowing Markup, at scheme: AddressScheme, to sink: some Sink) throws {
    let file =
      switch self {
      case .file(let file): scheme.path(of: file)
      case .page(let task, _, _): task.page.file
      }
    if let path = OutputPath(file) { try output.withUnsafeBytes { try sink.write($0, to: path) } }
  }
}
