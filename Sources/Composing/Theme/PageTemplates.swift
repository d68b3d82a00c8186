import Diagnostics
import Jobs
import Templates

/// Where the templates of all kinds of pages come from, one after the other.
protocol TemplateSource {
  /// The template of a kind of page; nil if it has errors.
  mutating func next<View: PageView>() -> Template<View>?
}

extension PageTemplates {
  /// The templates that a theme must have.
  static let files = {
    var list = TemplateList()
    _ = PageTemplates(from: &list)
    return list.files
  }()

  /// Those of a theme that is not there.
  static let none = {
    var nothing = CompiledTemplates([])
    return PageTemplates(from: &nothing)
  }()

  /// Compiles all templates of a theme in one language.
  static func compiled(from set: TemplateSet, jobs: Int) async -> Reported<PageTemplates> {
    var report: [Diagnostic] = []
    let templates = await files.concurrentMap(jobs: jobs, run: 1) { $0.map { $0.compile(set) } }
    var compiled = CompiledTemplates(templates.map { $0.reporting(to: &report) })
    return Reported(PageTemplates(from: &compiled), report)
  }

  /// A template's file, and for which view it is compiled.
  struct File: Sendable {
    let template: PageTemplate
    /// The names that it may use, as the theme authors' page lists them.
    let schema: @Sendable () -> ErasedSchema
    /// The key of the page's title in the theme's strings, if it stands there.
    let titleKey: String?
    fileprivate let compile: @Sendable (TemplateSet) -> Reported<(any Sendable)?>

    /// Below `templates/`: `coalition.html`.
    var name: String { template.file }

    fileprivate init<View: PageView>(for view: View.Type) {
      template = View.template
      schema = { View.schema.erased }
      titleKey = (View.self as? any TitledPage.Type)?.titleKey
      compile = { set in
        let compiled = set.compile(View.template.file, for: View.self)
        return Reported(compiled.value, compiled.diagnostics)
      }
    }
  }
}

/// Takes note of the templates that are asked for.
private struct TemplateList: TemplateSource {
  var files: [PageTemplates.File] = []

  mutating func next<View: PageView>() -> Template<View>? {
    files.append(PageTemplates.File(for: View.self))
    return nil
  }
}

/// Gives what has been compiled of the list, in its order.
private struct CompiledTemplates: TemplateSource {
  private var rest: ArraySlice<(any Sendable)?>

  init(_ templates: [(any Sendable)?]) { rest = templates[...] }

  mutating func next<View: PageView>() -> Template<View>? { rest.popFirst().flatMap { $0 as? Template<View> } }
}
