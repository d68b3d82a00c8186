import Diagnostics
import Jobs
import Templates

/// The templates of one language that pages are written with; one with errors is nil, and its pages are only checked.
///
/// The interface's own words are part of the compiled templates.
struct PageTemplates: Sendable {
  var home: Template<HomeView>?
  var coalitions: Template<CoalitionsView>?
  var coalition: Template<CoalitionView>?
  var statistics: Template<StatisticsView>?
  var quotes: Template<QuotesView>?
  var contact: Template<ContactView>?
  var accessibility: Template<AccessibilityView>?
  var page: Template<PlainPageView>?
  var notFound: Template<NotFoundView>?
  var redirect: Template<RedirectView>?

  /// The templates that a theme must have.
  static let files = [
    File("home.html", \.home), File("coalitions.html", \.coalitions), File("coalition.html", \.coalition),
    File("statistics.html", \.statistics), File("quotes.html", \.quotes), File("contact.html", \.contact),
    File("accessibility.html", \.accessibility), File("page.html", \.page), File("not-found.html", \.notFound),
    File("redirect.html", \.redirect),
  ]
}

extension PageTemplates {
  /// A template's file, and for which view it is compiled.
  struct File: Sendable {
    /// Below `templates/`: `coalition.html`.
    let name: String
    /// The names that it may use, as the theme authors' page lists them.
    let schema: @Sendable () -> ErasedSchema
    /// Compiles it, and puts it where pages take it from.
    fileprivate let compile: @Sendable (TemplateSet) -> Reported<Placing>

    fileprivate typealias Placing = @Sendable (inout PageTemplates) -> Void

    fileprivate init<View: TemplateValue>(
      _ name: String, _ template: WritableKeyPath<PageTemplates, Template<View>?> & Sendable
    ) {
      self.name = name
      schema = { View.schema.erased }
      compile = { set in
        let compiled = set.compile(name, for: View.self)
        return Reported({ $0[keyPath: template] = compiled.value }, compiled.diagnostics)
      }
    }
  }

  /// Compiles all templates of a theme in one language.
  static func compiled(from set: TemplateSet, jobs: Int) async -> Reported<PageTemplates> {
    var (templates, report) = (PageTemplates(), [Diagnostic]())
    for compiled in await files.concurrentMap(jobs: jobs, run: 1, { $0.map { $0.compile(set) } }) {
      compiled.reporting(to: &report)(&templates)
    }
    return Reported(templates, report)
  }
}
