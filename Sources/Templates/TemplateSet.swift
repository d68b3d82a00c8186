import Diagnostics

/// A theme's templates with the strings and constants of one language, parsed but not yet compiled.
package struct TemplateSet: Sendable {
  /// The templates, by their path inside the theme's `templates` folder.
  let parsed: [String: ParsedTemplate]
  let strings: [String: Located<String>]
  let constants: [String: [String: String]]
  /// Whether long words in running text get soft hyphens.
  private(set) var hyphenates = false
  /// The first parts of names that refer to the theme rather than to a value: `strings`, `assets`.
  let namespaces: [String]
  /// For each file, every file that it includes, directly or not, by partials and parents.
  private let filesIncluded: [String: Set<String>]
  let folder: SourcePath

  static let stringsNamespace = "strings"

  /// Parses templates.
  ///
  /// - `files`: the templates by their path inside the theme's `templates` folder: `layout.html`, `partials/card.html`.
  ///   `{{>card}}` is `partials/card.html` and `{{<layout}}` is `layout.html`; `{{>icon.svg}}` is `partials/icon.svg`.
  /// - `strings`: the strings of the interface in one language, for `{{strings.read-more}}`. A string may hold
  ///   interpolations and sections itself, which are resolved in the scope where it is used.
  /// - `constants`: texts by namespace, for `{{assets.css/site.css}}`.
  package init(
    files: [String: SourceFile], strings: [String: Located<String>], constants: [String: [String: String]]
  ) {
    let parsed = files.mapValues { ParsedTemplate(TemplateText($0)) }
    self.parsed = parsed
    self.strings = strings
    self.constants = constants
    namespaces = [Self.stringsNamespace] + constants.keys.sorted()
    filesIncluded = Dictionary(
      uniqueKeysWithValues: parsed.keys.map { ($0, Self.filesIncluded(by: $0, among: parsed)) })
    folder = Self.folder(of: files)
  }

  /// The same templates for pages that browsers show: long words in running text get soft hyphens.
  package func hyphenating() -> TemplateSet {
    var set = self
    set.hyphenates = true
    return set
  }

  /// Compiles a template, by its path inside the `templates` folder, and all that it includes, against the names of a
  /// `Root`.
  ///
  /// Every fault is reported; there is no template if one of them is an error.
  package func compile<Root: TemplateValue>(_ file: String, for _: Root.Type) -> Reported<Template<Root>?> {
    compile(file, for: Root.schema)
  }

  /// Compiles a template against another schema than the default one of its type.
  package func compile<Root: TemplateValue>(_ file: String, for schema: Schema<Root>) -> Reported<Template<Root>?> {
    guard let root = parsed[file] else {
      return Reported(nil, [.missingTemplate(file, among: parsed.keys.sorted(), at: folder.appending(file))])
    }
    var compiler = Compiler(self)
    compiler.reportFaults(of: file, root)
    let instructions = compiler.compile(
      root.nodes, in: Environment(file: file, parsed: root, scope: Scope(schema.erased)))
    guard !compiler.report.holdErrors else { return Reported(nil, compiler.report) }
    return Reported(Template(program: Program(instructions)), compiler.report)
  }
}

extension TemplateSet {
  /// The names that a partial or parent tag may have.
  func includable(as kind: Inclusion.Kind) -> [String] {
    parsed.keys.sorted().compactMap { file in
      let isPartial = file.hasPrefix("partials/")
      guard isPartial == (kind == .partial) else { return nil }
      let name = isPartial ? String(file.dropFirst("partials/".count)) : file
      return name.hasSuffix(".html") ? String(name.dropLast(".html".count)) : name
    }
  }

  /// The blocks of a template and of all that it includes.
  func blocks(of file: String) -> Set<String> {
    (filesIncluded[file] ?? []).reduce(parsed[file]?.blocks ?? []) { blocks, other in
      blocks.union(parsed[other]?.blocks ?? [])
    }
  }

  /// Whether a file is another, or is included by it, directly or not.
  func isReachable(_ other: String, from file: String) -> Bool {
    file == other || filesIncluded[file]?.contains(other) == true
  }

  func parsedString(_ string: Located<String>) -> ParsedTemplate { ParsedTemplate(TemplateText(string)) }

  /// Every file that a file includes, directly or not, by partials and parents; itself only if it is recursive.
  static func filesIncluded(by file: String, among parsed: [String: ParsedTemplate]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = Array(parsed[file]?.files ?? [])
    while let next = waiting.popLast() {
      if reached.insert(next).inserted { waiting += parsed[next]?.files ?? [] }
    }
    return reached
  }

  /// The folder of the templates, derived from their paths.
  private static func folder(of files: [String: SourceFile]) -> SourcePath {
    for (name, file) in files where file.path.description.hasSuffix("/" + name) {
      return SourcePath(String(file.path.description.dropLast(name.count + 1)))
    }
    return ""
  }
}
