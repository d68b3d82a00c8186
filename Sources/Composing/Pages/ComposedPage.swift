import Diagnostics
import Markup
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
