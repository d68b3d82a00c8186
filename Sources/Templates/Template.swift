import Diagnostics
import Markup

/// A template that has been checked against the names of a `Root`: rendering takes microseconds and cannot fail.
///
/// A class, so that a page that holds it retains one object instead of every array of the program. Only a `TemplateSet`
/// makes one, for a `TemplateValue`; `Root` has no constraint here, since the runtime would look up the conformance of each
/// view when the program starts.
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

  /// The span in the theme that a byte of the output of `render` comes from: text or a tag of a template, partial or string.
  ///
  /// The offset is relative to the beginning of that output. It renders again, so it is for messages only.
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
