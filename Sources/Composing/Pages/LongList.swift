import Markup
import Model
import Routes
import Templates

/// Where this page stands among the pages of a long list.
struct PaginationView: TemplateValue {
  let page: String
  let pages: String
  let previous: String?
  let next: String?
  let links: [MenuItem]

  static let schema = Schema<PaginationView>(
    "pagination", .text("page", \.page), .text("pages", \.pages), .optionalText("previous", \.previous),
    .optionalText("next", \.next), .list("links", \.links))
}

/// A page of a long list: which items it shows, and where it is among the list's pages.
struct LongList {
  /// The page of the list with a number, from zero.
  let route: (Int) -> PageRoute
  /// From zero.
  let page: Int
  let pages: Int
  /// The indices of the items on the page.
  let slice: Range<Int>

  init(of count: Int, page: Int, at route: @escaping (Int) -> PageRoute) {
    self.route = route
    self.page = page
    pages = pageCount(of: count)
    let start = min(count, page * listLength)
    slice = start..<min(count, start + listLength)
  }
}

extension Frames {
  /// The frame of a page of a long list, whose first is below the pages of `trail`; all but the first say which they are.
  func frame(
    of list: LongList, title: String, description: String, below trail: [MenuEntry] = []
  ) -> PageFrame {
    guard list.page > 0 else {
      return frame(list.route(0), title: title, description: description, below: trail)
    }
    let label = words.filled(
      .pageNumber, ["page": language.digits(list.page + 1), "pages": language.digits(list.pages)])
    let counted = language.sentenceCase(label)
    let first = MenuEntry(label: title, path: path(ofPage: 0, of: list))
    return frame(
      list.route(list.page), title: title, pageTitle: title + ", " + label + " – " + names.title,
      description: description.withFullStop + " " + counted + ".", below: trail + [first], crumb: counted)
  }

  /// The links to the other pages of a long list; nil where there is but one.
  func pagination(of list: LongList) -> PaginationView? {
    guard list.pages > 1 else { return nil }
    func url(_ page: Int) -> String { self.url(path(ofPage: page, of: list)) }
    return PaginationView(
      page: language.digits(list.page + 1), pages: language.digits(list.pages),
      previous: list.page > 0 ? url(list.page - 1) : nil,
      next: list.page + 1 < list.pages ? url(list.page + 1) : nil,
      links: list.nearbyPages.map {
        MenuItem(label: language.digits($0 + 1), url: url($0), isCurrent: $0 == list.page)
      })
  }

  private func path(ofPage number: Int, of list: LongList) -> SitePath {
    routes.path(of: list.route(number), in: language) ?? routes.root(in: language)
  }
}

extension LongList {
  /// The first, the last, and those beside the current one: a list that does not grow with the pages.
  fileprivate var nearbyPages: [Int] {
    Set([0, pages - 1] + (page - 2...page + 2)).filter { (0..<pages).contains($0) }.sorted()
  }
}
