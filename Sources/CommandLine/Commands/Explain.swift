import ArgumentParser
import Building
import Diagnostics
import Glibc
import Model
import Reading

/// `msi explain unknown-sector`: prints what a rule finds, why, and what to write instead; `msi explain title`: what a field
/// is; `msi explain actors`: how a figure of the site came about.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .localized(
      sv: "Förklara en regel som ett meddelande nämner, ett fält eller en siffra, eller lista alla regler.",
      en: "Explain a rule that a message names, a field or a figure, or list all rules."),
    discussion: .localized(
      sv: "Exempel: msi explain actors.public visar hur siffran {{actors.public}} räknades ut, tal för tal.",
      en: "Example: msi explain actors.public shows how the figure {{actors.public}} was computed, term by term."))

  @Argument(
    help: .localized(
      sv: "Regelns namn, som unknown-sector, fältets, som starts, eller siffrans, som actors.public.",
      en: "The name of a rule, as in unknown-sector, of a field, as in starts, or of a figure, as in actors.public."),
    completion: .list(allRules.map(\.id.description) + FieldExplanation.allPaths))
  var name: String?

  @Option(
    help: .localized(sv: "Mappen med innehållet, för siffror.", en: "The folder with the content, for figures."),
    completion: .directory)
  var content = "content"

  @OptionGroup var moment: MomentOptions
  @OptionGroup var languageOption: LanguageOption

  func run() async throws {
    guard let written = name else { return deliver(list + "\n", to: STDOUT_FILENO) }
    // As a text has it: `{{actors}}`.
    let name = String(written.drop { $0 == "{" }.prefix { $0 != "}" })
    if let rule = allRules.first(where: { $0.id.description == name }) {
      return deliver(explanation(of: rule, in: languageOption.messageLanguage) + "\n", to: STDOUT_FILENO)
    }
    let computed = try await computedSite()
    let figure = computed.flatMap { FigureExplanation(of: name, on: $0.value) }
    let parts = [
      figure?.text(in: languageOption.messageLanguage),
      FieldExplanation(of: name)?.text(in: languageOption.messageLanguage),
    ].compactMap(\.self)
    guard !parts.isEmpty else { throw unknown(name, on: computed?.value) }
    deliver(parts.joined(separator: "\n"), to: STDOUT_FILENO)
    if figure != nil, computed?.diagnostics.holdErrors == true { deliver(warning, to: STDERR_FILENO) }
  }

  /// The site with its figures; nil where there is no folder with content.
  private func computedSite() async throws -> Reported<Site>? {
    guard access(content, F_OK) == 0 else { return nil }
    var edition = try moment.edition()
    edition.jobs = processorCount
    return await computeFigures(from: DiskFolder(content), for: edition)
  }

  private var warning: String {
    Bilingual(
      sv: "Innehållet har fel, så siffran kan vara en annan när de är rättade: msi check visar dem.\n",
      en: "The content has errors, so the figure may be another when they are mended: msi check shows them.\n")[
        languageOption.messageLanguage]
  }

  private var list: String {
    allRules.map { $0.id.description + "\n    " + $0.explanation.finds[languageOption.messageLanguage] }.joined(
      separator: "\n")
  }

  private func unknown(_ name: String, on site: Site?) -> ValidationError {
    let figures = site.map { FigureExplanation.names(on: $0) } ?? []
    let near = suggestion(for: name, among: allRules.map(\.id.description) + FieldExplanation.allPaths + figures)
    let noContent = Bilingual(
      sv: site == nil ? " Siffrorna finns i innehållet: säg var det är med --content." : "",
      en: site == nil ? " Figures are in the content: say where it is with --content." : "")
    return .localized(
      sv: "Det finns ingen regel, inget fält och ingen siffra som heter \"\(name)\"."
        + (near.map { " Menade du \"\($0)\"?" } ?? noContent.sv),
      en: "There is no rule, no field and no figure called \"\(name)\"."
        + (near.map { " Did you mean \"\($0)\"?" } ?? noContent.en))
  }
}
