import Diagnostics
import Markup
import Model
import Routes
import Templates

/// A page that is ready to be written: its view together with its template.
package struct ComposedPage {
  /// Renders the page, or finds who wrote one byte of it: one closure, since two would each hold a copy of the view.
  private let run: (_ output: inout Markup, _ sought: Int?) -> Span?
  /// Whether there is a template to write it with; the theme's may have errors.
  package let hasTemplate: Bool

  init<View>(_ template: Template<View>?, _ view: consuming View) {
    hasTemplate = template != nil
    guard let template else {
      run = { _, _ in nil }
      return
    }
    // Handed over: a copy would retain each of a view's forty texts and lists.
    let view = view
    run = { output, sought in
      if let sought { return template.origin(ofByte: sought, rendering: view) }
      template.render(view, into: &output)
      return nil
    }
  }
}

extension ComposedPage {
  package func render(_ output: inout Markup) { _ = run(&output, nil) }

  /// The place in the theme that wrote a byte of the page.
  private func origin(_ offset: Int) -> Span? {
    var output = Markup()
    return run(&output, offset)
  }

  /// The place in the theme that wrote some bytes of the page, all of it where that is one stretch of a template.
  package func origin(of range: Range<Int>) -> Span? {
    guard let first = origin(range.lowerBound) else { return nil }
    guard !range.isEmpty, let last = origin(range.upperBound - 1), last.path == first.path,
      last.range.upperBound > first.range.upperBound
    else { return first }
    return Span(first.path, first.range.lowerBound..<last.range.upperBound)
  }
}

extension LocalizedSite {
  /// Makes a page's view from the site and hands it to its template.
  package func compose(_ route: PageRoute, notes: inout PageNotes) -> ComposedPage {
    switch route {
    case .accessibility:
      site.accessibility.map { ComposedPage(templates.accessibility, accessibility($0)) }
        ?? ComposedPage(templates.notFound, notFound())
    case .home: ComposedPage(templates.home, home(notes: &notes))
    case .coalitions(let number): ComposedPage(templates.coalitions, coalitions(page: number, notes: &notes))
    case .coalition(let index): ComposedPage(templates.coalition, coalition(site.coalitions[index], notes: &notes))
    case .statistics: ComposedPage(templates.statistics, statistics(notes: &notes))
    case .quotes(let number): ComposedPage(templates.quotes, quotes(page: number, notes: &notes))
    case .contact: ComposedPage(templates.contact, contactPage(notes: &notes))
    case .page(let index): ComposedPage(templates.page, plainPage(index, notes: &notes))
    case .notFound: ComposedPage(templates.notFound, notFound())
    case .redirect(_, let target): ComposedPage(templates.redirect, redirect(to: target))
    }
  }
}
