import Diagnostics
import Markdown
import Model

extension Diagnostic {
  /// A link to a file that is not published.
  static func linkToAbsent(_ destination: String, _ file: SourcePath, _ absence: Absence, at span: Span) -> Diagnostic {
    Diagnostic(
      .deadLink, at: span,
      Bilingual(
        sv: "länken \"\(destination)\" leder till en sida som inte publiceras: den \(absence.predicate.sv)",
        en: "the link \"\(destination)\" leads to a page that is not published: it \(absence.predicate.en)"),
      help: Bilingual(
        sv: "\(absence.remedy.sv) i \(file), eller ta bort länken",
        en: "\(absence.remedy.en) in \(file), or remove the link"))
  }

  /// A link to a content file that has no page of its own, since its content is shown on the page of its kind.
  static func linkWithoutPage(
    _ destination: String, _ name: Bilingual, shownAt page: SitePath, at span: Span
  ) -> Diagnostic {
    Diagnostic(
      .deadLink, at: span,
      Bilingual(
        sv: "länken \"\(destination)\" leder till \(name.sv), som inte har någon egen sida",
        en: "the link \"\(destination)\" leads to \(name.en) without a page of its own"),
      help: Bilingual(
        sv: "länka till sidan där det visas, \(page), eller ta bort länken",
        en: "link to the page that shows it, \(page), or remove the link"))
  }

  /// A link to an address of this site where nothing is published.
  static func deadOwnAddress(_ address: String, suggestion: String?, at span: Span) -> Diagnostic {
    Diagnostic(
      .deadLink, at: span,
      Bilingual(sv: "länken \"\(address)\" leder ingenstans", en: "the link \"\(address)\" leads nowhere"),
      label: .didYouMean(suggestion),
      help: Bilingual(
        sv: "rätta adressen, eller ta bort den: webbplatsen har ingen sida där",
        en: "correct the address, or remove it: the site has no page there"))
  }
}
