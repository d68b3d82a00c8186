import Checking
import Diagnostics
import Model
import Reading
import TestSupport
import Testing

/// A content folder as editors have written it, read and held against the rules.
struct Content {
  let files: [SourceFile]
  let library: Library
  let diagnostics: [Diagnostic]

  /// The given files below `content/`, and `site.yaml` unless it is among them.
  init(_ files: KeyValuePairs<String, String>, baseURL: String? = nil, readingReports: Bool = false) async throws {
    try await self.init(files.map { ($0.key, $0.value) }, baseURL: baseURL, readingReports: readingReports)
  }

  init(_ files: [(String, String)], baseURL: String? = nil, readingReports: Bool = false) async throws {
    let texts = files.map { ($0.0, Array($0.1.utf8)) }
    let settings = texts.contains { $0.0 == "site.yaml" } ? [] : [("site.yaml", Array(site.utf8))]
    let all = settings + texts
    let read = await readLibrary(from: MemoryFolder("content", all), jobs: 1)
    self.files = all.map { SourceFile(SourcePath("content/" + $0.0), $0.1) }
    if !readingReports { try #require(spelled(read.diagnostics, in: self.files) == "") }
    let edition = Edition(baseURL: baseURL.flatMap(BaseURL.init), day: PartialDate(day: 24, month: 11, year: 2026))
    library = read.value
    diagnostics = await check(library, for: edition)
  }

  /// All that the rules have to say, spelled out.
  var report: String { spelled(diagnostics, in: files) }

  /// The rules that fire, each with the source of its span: `unknown-sector “pubilc”`.
  var fired: [String] {
    diagnostics.map { diagnostic in
      let file = files.first { $0.path == diagnostic.span.path }
      let text = diagnostic.span.meansWholeFile ? nil : file?.text(diagnostic.span.range)
      return diagnostic.rule.id.description + (text.map { " “\($0)”" } ?? "")
    }
  }
}

/// The settings of a site in Swedish and English, with three sectors.
let site = """
  title: Koalitioner
  organisation: MSI
  base-url: https://msi.se/
  languages: [sv, en]
  sectors:
    civil-society: civilsamhället
    public: offentlig sektor
    academia: akademin

  """

/// The file of a coalition with some fields beside the title (line 2) and the question (line 3).
func coalition(_ fields: String = "") -> String { file("title: Trygg fritid\nquestion: Hur?\n" + fields) }

/// The file of a quote with some fields beside the name (line 2).
func quote(_ fields: String = "") -> String { file("name: Aage\n" + fields) + "Det är bra.\n" }

/// The file of a statistic with some fields beside the label (line 2).
func statistic(_ fields: String) -> String { file("label: har deltagit\n" + fields) }

/// The file of a page with some fields beside the title (line 2).
func page(_ fields: String = "") -> String { file("title: Om oss\n" + fields) }

/// The file of a contact with some fields beside the name and the telephone number (lines 2 and 3).
func contact(_ fields: String = "") -> String { file("name: Gloria\nphone: 072-546 48 17\n" + fields) }

private func file(_ fields: String) -> String { "---\n" + fields + (fields.hasSuffix("\n") ? "" : "\n") + "---\n" }

/// The smallest picture that is text: the head of a GIF of 8,224 by 8,224.
let picture = "GIF89a    "
