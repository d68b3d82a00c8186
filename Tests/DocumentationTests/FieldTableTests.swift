import Diagnostics
import Foundation
import Model
import Reading
import Testing

/// The tables of fields, held against what the Reading room asks for: an unknown field makes it list them all, and a
/// file without any makes it say which are missing.
@Suite("Tables of fields in redaktör.md")
struct FieldTableTests {
  /// A kind of content: the heading that it has on the page, and a file of it.
  struct Kind: Sendable, CustomTestStringConvertible {
    let heading: String
    let file: String
    /// A file that has what it must have, for translations to stand beside.
    var original = ""
    /// A field that it may have, or one of two that it must have.
    var optional = "updated: 2026\n"
    var testDescription: String { heading }
  }

  static let kinds =
    contentKinds + [
      Kind(heading: "Webbplatsens inställningar", file: "content/site.yaml"),
      Kind(
        heading: "Tillgänglighetsredogörelsen", file: "content/accessibility.yaml", optional: "phone: 070-123 45 67\n"),
    ]

  static let contentKinds = zip(Library.kinds, DescribedKind.all).map { kind, described in
    let required = described.fields.filter { if case .required = $0.presence { true } else { false } }
    return Kind(
      heading: kind.heading, file: "content/\(kind.folder)/99-x.md",
      original: "---\n" + required.map { "\($0.name): \($0.example?.sv ?? "x")\n" }.joined()
        + (oneOfTwo[kind.folder] ?? "") + "---\nx\n")
  }

  /// What a kind must have that needs one of two fields.
  static let oneOfTwo = ["statistics": "share: 1\n", "contacts": "phone: 070-123 45 67\n"]

  @Test("list the fields that are read, and no others", arguments: kinds)
  func listsFieldsThatAreRead(_ kind: Kind) async throws {
    let rows = try Document("Documentation/redaktör.md").rows(under: kind.heading)
    let asked = try await known(fields: "qqqqqqqq: x\n", in: kind)
    #expect(!asked.isEmpty)
    #expect(Set(rows.flatMap { $0.names.prefix(1) }) == asked)
  }

  @Test("say which fields must be there", arguments: kinds)
  func listsRequiredFields(_ kind: Kind) async throws {
    let rows = try Document("Documentation/redaktör.md").rows(under: kind.heading)
    let told = rows.filter { $0.cells.last == "ja" }.compactMap(\.names.first)
    let missing = try await diagnostics(of: kind.optional, in: kind).filter { $0.rule.id == "missing-field" }
    let names = missing.compactMap { $0.summary.sv.firstMatch(of: #/"(.+)"/#).map { String($0.output.1) } }
    #expect(Set(told) == Set(names))
  }

  @Test(
    "name the fields within fields",
    arguments: [
      ("read-more:\n  qqqqqqqq: x\n", "Koalitioner"), ("partners:\n  - qqqqqqqq: x\n", "Koalitioner"),
      ("actors:\n  - qqqqqqqq: x\n", "Koalitioner"),
      ("deficiencies:\n  - qqqqqqqq: x\n", "Tillgänglighetsredogörelsen"),
    ])
  func namesInnerFields(_ fields: String, _ heading: String) async throws {
    let page = try Document("Documentation/redaktör.md")
    let kind = try #require(Self.kinds.first { $0.heading == heading })
    let asked = try await known(fields: fields, in: kind)
    #expect(!asked.isEmpty)
    for field in asked { #expect(page.contains(code: field), "\(field)") }
  }

  @Test(
    "name every field that can be translated",
    arguments: zip(contentKinds, DescribedKind.all.map { String($0.noun.sv.split(separator: " ").last ?? "") }))
  func namesTranslatableFields(_ kind: Kind, _ name: String) async throws {
    let rows = try Document("Documentation/redaktör.md").rows.filter { $0.heading == "Översättningar" }
    let row = try #require(rows.first { $0.cells.first == name })
    // The link's words are a field within a field.
    let told = Set(codeSpans(in: row.cells[1].replacing("`label` i `read-more`", with: "`read-more`")))
    let asked = try await known(fields: "qqqqqqqq: x\n", in: kind, translated: true)
    let refused = try await refusedFields(of: kind, among: asked)
    #expect(told == asked.subtracting(refused))
  }
}

extension FieldTableTests {
  /// The fields that the message about an unknown one offers.
  private func known(fields: String, in kind: Kind, translated: Bool = false) async throws -> Set<String> {
    let unknown = try await diagnostics(of: fields, in: kind, translated: translated).first {
      $0.rule.id == "unknown-field"
    }
    let help = try #require(unknown?.help).en
    return Set(help.replacing("use one of the fields ", with: "").split(separator: ", ").map(String.init))
  }

  /// The fields that a translation may not have.
  private func refusedFields(of kind: Kind, among fields: Set<String>) async throws -> Set<String> {
    var refused: Set<String> = []
    for field in fields {
      let found = try await diagnostics(of: "\(field): x\n", in: kind, translated: true)
      if found.contains(where: { $0.rule.id == "untranslatable-field" }) { refused.insert(field) }
    }
    return refused
  }

  private func diagnostics(of fields: String, in kind: Kind, translated: Bool = false) async throws -> [Diagnostic] {
    var site = try TrialSite()
    site.lay("languages: [sv, en]\n", at: "content/site.yaml")
    let text = kind.file.hasSuffix(".yaml") ? fields : "---\n\(fields)---\n"
    let file = translated ? kind.file.replacing(".md", with: ".en.md") : kind.file
    if translated { site.lay(kind.original, at: kind.file) }
    site.lay(text, at: file)
    return await readLibrary(from: site.contentFolder, jobs: 1).diagnostics
      .filter { $0.span.path.description == file }
  }
}
