import Bytes
import Cards
import Composing
import Markup
import Model
import Routes
import SiteFiles

/// A piece of work for one job: a page, or a file that is written from the site.
enum RenderTask: Sendable {
  case file(SiteFile)
  /// All files of the search in a language.
  case search(Language)
  case page(PageTask)
  /// The card of a page that has one of its own.
  case card(PageTask)
  case icon(Icon, path: String)

  /// The tasks that write some files.
  static func tasks(writing files: [SiteFile]) -> [RenderTask] {
    var languages: Set<Language> = []
    return files.compactMap { file in
      guard case .search(let language, _) = file else { return .file(file) }
      return languages.insert(language).inserted ? .search(language) : nil
    }
  }

  /// The tasks that draw the cards of some pages, and some icons.
  static func tasks(drawing pages: [PageTask], with icons: [(icon: Icon, path: String)]) -> [RenderTask] {
    let own = pages.filter { $0.page.route.withCard == $0.page.route && $0.site.hasCards }
    return own.map { .card($0) } + icons.map { .icon($0.icon, path: $0.path) }
  }

  var isPage: Bool { if case .page = self { true } else { false } }
}

/// Takes one task after the other to the sink: composes, writes and checks it, and hands it over.
struct TaskRenderer: ~Copyable {
  private let files: SiteFileWriter
  private var drawer: PictureDrawer
  private let scheme: AddressScheme
  /// The buffer that serves one task after the other.
  private var output = Markup()

  init(writing files: SiteFileWriter, drawing drawer: PictureDrawer, at scheme: AddressScheme) {
    self.files = files
    self.drawer = drawer
    self.scheme = scheme
  }

  /// Renders a task; what is to be kept of it if it is a page.
  mutating func render(_ task: RenderTask, into sink: some Sink) throws -> PageResult? {
    if let picture = try drawer.picture(of: task) {
      if let path = OutputPath(picture.path) { try picture.bytes.withBytes { try sink.write($0, to: path) } }
      return nil
    }
    if case .search(let language) = task {
      try files.writeSearch(in: language) { file, output in
        if let path = OutputPath(scheme.path(of: file)) { try output.withBytes { try sink.write($0, to: path) } }
      }
      return nil
    }
    guard var composed = Composed(task) else { return nil }
    composed.write(with: files, into: &output)
    var result = composed.checked(as: output)
    if let ids = result?.idsInTheWay, !ids.isEmpty {
      composed = composed.composedAnew(avoiding: ids)
      composed.write(with: files, into: &output)
      result = composed.checked(as: output)
    }
    try composed.handOver(output, at: scheme, to: sink)
    return result
  }
}

/// A task whose page has been made from the site, and only needs to be written out.
private enum Composed {
  case file(SiteFile)
  case page(PageTask, ComposedPage, PageNotes)

  init?(_ task: RenderTask) {
    switch task {
    case .search, .card, .icon: return nil
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
    if let path = OutputPath(file) { try output.withBytes { try sink.write($0, to: path) } }
  }
}
