import Diagnostics

/// A theme's templates with the words and constants that they may use in one language, read but not yet compiled.
package struct TemplateSet: Sendable {
  /// The templates, by their path inside the theme's `templates` folder.
  let parsed: [String: Parsed]
  let strings: [String: Located<String>]
  let constants: [String: [String: String]]
  /// Whether long words are given soft hyphens where they stand among the words of a page.
  private(set) var hyphenates = false
  /// The first parts of names that are the theme's own, and no value's.
  let namespaces: [String]
  /// Every file that can be reached from each by its partials and parents.
  private let filesIncluded: [String: Set<String>]
  let folder: SourcePath

  static let stringsNamespace = "strings"

  /// Reads templates.
  ///
  /// - `files`: the templates by their path inside the theme's `templates` folder: `layout.html`, `partials/card.html`.
  ///   `{{>card}}` is `partials/card.html` and `{{<layout}}` is `layout.html`; `{{>icon.svg}}` is `partials/icon.svg`.
  /// - `strings`: the interface's words of one language, for `{{strings.read-more}}`. A string may hold interpolations
  ///   and sections itself, which mean what they mean where it is used.
  /// - `constants`: texts by namespace, for `{{assets.css/site.css}}`.
  package init(
    files: [String: SourceFile], strings: [String: Located<String>], constants: [String: [String: String]]
  ) {
    let parsed = files.mapValues { Parsed(Text($0)) }
    self.parsed = parsed
    self.strings = strings
    self.constants = constants
    namespaces = [Self.stringsNamespace] + constants.keys.sorted()
    filesIncluded = Dictionary(
      uniqueKeysWithValues: parsed.keys.map { ($0, Self.filesIncluded(by: $0, among: parsed)) })
    folder = Self.folder(of: files)
  }

  /// The same templates for pages that browsers show: in texts, long words are given soft hyphens.
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

  /// Compiles a template against a schema that need not be its type's one and only.
  package func compile<Root: TemplateValue>(_ file: String, for schema: Schema<Root>) -> Reported<Template<Root>?> {
    guard let root = parsed[file] else {
      return Reported(nil, [.missingTemplate(file, among: parsed.keys.sorted(), at: folder.appending(file))])
    }
    var compiler = Compiler(self)
    compiler.reportFaults(of: file, root)
    let instructions = compiler.compile(
      root.nodes, at: Place(file: file, parsed: root, scope: Scope(schema.shape)))
    guard !compiler.report.holdErrors else { return Reported(nil, compiler.report) }
    return Reported(Template(program: Program(instructions)), compiler.report)
  }
}

extension TemplateSet {
  /// What may be written in a partial or parent tag.
  func includable(as kind: Inclusion.Kind) -> [String] {
    parsed.keys.sorted().compactMap { file in
      let isPartial = file.hasPrefix("partials/")
      guard isPartial == (kind == .partial) else { return nil }
      let name = isPartial ? String(file.dropFirst("partials/".count)) : file
      return name.hasSuffix(".html") ? String(name.dropLast(".html".count)) : name
    }
  }

  /// The blocks that a template has, itself or by what it includes.
  func blocks(of file: String) -> Set<String> {
    (filesIncluded[file] ?? []).reduce(parsed[file]?.blocks ?? []) { blocks, other in
      blocks.union(parsed[other]?.blocks ?? [])
    }
  }

  /// Whether one file is another, or includes it by whatever way.
  func leads(from file: String, to other: String) -> Bool {
    file == other || filesIncluded[file]?.contains(other) == true
  }

  func parsedString(_ string: Located<String>) -> Parsed { Parsed(Text(string)) }

  /// Every file that can be reached from one by its partials and parents; itself only if it leads back.
  static func filesIncluded(by file: String, among parsed: [String: Parsed]) -> Set<String> {
    var reached: Set<String> = []
    var waiting = Array(parsed[file]?.files ?? [])
    while let next = waiting.popLast() {
      if reached.insert(next).inserted { waiting += parsed[next]?.files ?? [] }
    }
    return reached
  }

  /// The folder of the templates, as their own paths show it.
  private static func folder(of files: [String: SourceFile]) -> SourcePath {
    for (name, file) in files where file.path.description.hasSuffix("/" + name) {
      return SourcePath(String(file.path.description.dropLast(name.count + 1)))
    }
    return ""
  }
}
