import Diagnostics
import Model

extension Diagnostic {
  /// A share that has no value yet.
  static func pendingShare(_ statistic: Statistic, at span: Span) -> Diagnostic {
    Diagnostic(
      .pendingShare, at: span,
      Bilingual(sv: "andelen saknas och visas inte", en: "the share is missing and not shown"),
      label: Bilingual(
        sv: "”… % \(statistic.texts.original.label.value)”", en: "“… % \(statistic.texts.original.label.value)”"),
      help: Bilingual(
        sv: "skriv andelen i procent när den är känd, till exempel 92",
        en: "write the share in percent when it is known, for example 92"))
  }
}

extension Rule {
  package static let pendingShare = Rule(
    "pending-share", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En siffra vars andel är `pending`: den har mätts, men värdet är inte känt här.",
        en: "A statistic whose share is `pending`: it has been measured, but its value is not known here."),
      why: Bilingual(
        sv: "En okänd andel visas aldrig som 0 %. Den utelämnas tills värdet är skrivet.",
        en: "An unknown share is never shown as 0%. It is left out until its value is written."),
      example: "---\nlabel: av deltagarna har breddat sitt nätverk\nshare: pending\n---",
      instead: "---\nlabel: av deltagarna har breddat sitt nätverk\nshare: 92\n---"))
}
