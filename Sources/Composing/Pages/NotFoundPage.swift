import Templates

/// What a server shows where nothing is.
struct NotFoundView: TitledPage {
  static let template = PageTemplate(
    "not-found.html", for: "what a server shows where nothing is", at: "`404.html`")

  var frame: PageFrame

  static let schema = Schema<NotFoundView>("not-found", .all(of: PageFrame.schema, \.frame))
}

extension NotFoundView {
  init(in frames: Frames) {
    let title = frames.words.title(of: Self.self)
    frame = frames.frame(.notFound, title: title, description: title)
    frame.robots = "noindex"
  }
}
