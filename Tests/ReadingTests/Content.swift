import Diagnostics
import Model
import Reading
import TestSupport

/// A content folder as editors have written it, read whole.
struct Content {
  let files: [SourceFile]
  let library: Library
  let diagnostics: [Diagnostic]

  /// The given files below `content/`, with the settings of a site in Swedish and English.
  init(_ files: KeyValuePairs<String, String>, site: String? = bilingualSite) async {
    await self.init(files.map { ($0.key, Array($0.value.utf8)) }, site: site)
  }

  init(_ files: [(String, [UInt8])], site: String? = bilingualSite, jobs: Int = 1) async {
    let all = (site.map { [("site.yaml", Array($0.utf8))] } ?? []) + files
    let read = await readLibrary(from: MemoryFolder("content", all), jobs: jobs)
    self.files = all.map { SourceFile(SourcePath("content/" + $0.0), $0.1) }
    library = read.value
    diagnostics = read.diagnostics
  }

  /// All that is wrong, spelled out.
  var report: String { spelled(diagnostics, in: files) }

  /// Each rule that was broken, with the source of its span: `not-a-date “igår”`, or the file: `unknown-file a.txt`.
  var found: [String] {
    diagnostics.map { diagnostic in
      let (span, rule) = (diagnostic.span, diagnostic.rule.id.description)
      let path = span.path.description.split(separator: "/").dropFirst().joined(separator: "/")
      if span.meansWholeFile { return "\(rule) \(path)" }
      return "\(rule) “" + (files.first { $0.path == span.path }?.text(span.range) ?? "") + "”"
    }
  }

  /// The source of a span in the content.
  func text(_ span: Span?) -> String? {
    span.flatMap { span in files.first { $0.path == span.path }?.text(span.range) }
  }
}

let bilingualSite = """
  title: Koalitioner
  organisation: MSI
  base-url: https://msi.se/
  languages: [sv, en]
  sectors:
    civil-society: civilsamhället
    public: offentlig sektor

  """

/// A content file of the given fields and text.
func file(_ fields: String, _ body: String = "") -> String { "---\n" + fields + "\n---\n" + body }

/// A coalition with some fields beside title and question (lines 2 and 3).
func coalition(_ fields: String = "", _ body: String = "") -> String {
  file("title: Trygg fritid\nquestion: Hur?" + (fields.isEmpty ? "" : "\n") + fields, body)
}

/// A page with some fields beside the title (line 2).
func page(_ fields: String = "") -> String { file("title: Om oss" + (fields.isEmpty ? "" : "\n") + fields) }

/// A statistic with some fields beside the label (line 2).
func statistic(_ fields: String) -> String { file("label: av dem" + (fields.isEmpty ? "" : "\n") + fields) }
