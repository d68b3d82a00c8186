import Diagnostics
import Markup

/// A template that has been checked against the names of a `Root`: to render it costs microseconds and cannot fail.
///
/// A class, so that each page that holds it counts one reference and not nine. Only a `TemplateSet` makes one, of a
/// `TemplateValue`. (Were that said of `Root` here, the runtime would look for the conformance of each page's view when
/// the program starts.)
package final class Template<Root>: Sendable {
  private let program: Program

  init(program: Program) { self.program = program }

  /// Appends the template's markup for a value.
  package func render(_ value: Root, into output: inout Markup) {
    var running = Output()
    swap(&running.markup, &output)
    run(value, &running)
    swap(&running.markup, &output)
  }

  /// Who wrote a byte of what `render` gives for a value, counted from where it starts: a place in the template, one
  /// of its partials or its strings, or a tag there.
  ///
  /// It renders again, so it is for a message and not for every page.
  package func origin(ofByte offset: Int, rendering value: Root) -> Span? {
    guard offset >= 0 else { return nil }
    var running = Output()
    running.sought = offset
    run(value, &running)
    return running.origin
  }

  private func run(_ value: Root, _ output: inout Output) {
    lending(value) { program.run($0, &output) }
  }
}
