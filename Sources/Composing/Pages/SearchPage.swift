import Markup
import Model
import Routes
import Templates

/// Where readers look for coalitions by words: a script finds them in the files of the search.
struct SearchView: TitledPage {
  static let template = PageTemplate("search.html", for: "the search, which a script makes", at: "`/sok/`")

  var frame: PageFrame
  var text = TextView()
  let indexURL: String
  let isDivided: Bool
  let count: String
  let alphabetURL: String

  static let schema = Schema<SearchView>(
    "search", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .text("index-url", \.indexURL), .flag("is-divided", \.isDivided), .text("all-count", \.count),
    .text("alphabet-url", \.alphabetURL))
}

extension SearchView {
  init(in frames: Frames) {
    let count = frames.site.coalitions.count
    let frame = frames.frame(
      .search, title: frames.words.title(of: Self.self), description: frames.words[.searchDescription])
    self.init(
      frame: frame, text: TextView(lead: HTML(paragraph: frame.description)),
      indexURL: frames.addresses.basePath + frames.routes.scheme.searchFolder(in: frames.language),
      isDivided: SearchPart.isDivided(count), count: String(count),
      alphabetURL: frames.url(frames.routes.scheme.alphabet(in: frames.language)))
  }
}
