import Diagnostics
import Model

/// Diagnostics of `site.yaml` and `accessibility.yaml`.
extension Diagnostic {
  static func missingSettings(_ path: SourcePath) -> Diagnostic {
    Diagnostic(
      .missingSettings, at: Span(wholeOf: path),
      Bilingual(sv: "filen site.yaml saknas", en: "the file site.yaml is missing"),
      help: Bilingual(
        sv: "lägg till filen med webbplatsens namn, adress, språk och sektorer",
        en: "add the file with the site's name, address, languages and sectors"))
  }

  static func noSectors(at span: Span) -> Diagnostic {
    Diagnostic(
      .emptyField, at: span,
      Bilingual(sv: "fältet \"sectors\" är tomt", en: "the field \"sectors\" is empty"),
      help: Bilingual(
        sv: "skriv varje sektor på en egen, indragen rad, som \"public: offentlig sektor\"",
        en: "write each sector on an indented line of its own, such as \"public: offentlig sektor\""))
  }

  static func badSectorKey(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .badSectorKey, at: key.span,
      Bilingual(
        sv: "\"\(key.value)\" kan inte vara en sektors nyckel", en: "\"\(key.value)\" cannot be a sector's key"),
      help: Bilingual(
        sv: "skriv nyckeln med a–z, siffror och bindestreck, till exempel civil-society, och namnet efter kolonet",
        en: "write the key with a–z, digits and hyphens, for example civil-society, and the name after the colon"))
  }

  static func unknownConformance(_ text: Located<String>) -> Diagnostic {
    let known = Conformance.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownConformance, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" säger inte hur tillgänglig webbplatsen är",
        en: "\"\(text.value)\" does not say how accessible the site is"),
      label: .didYouMean(suggestion(for: text.value, among: known)),
      help: Bilingual(
        sv: "skriv full (helt förenlig), partial (delvis), none (inte förenlig) eller not-assessed (inte bedömd)",
        en: "write full, partial, none or not-assessed")
    ).fixed(text, as: certainSuggestion(for: text.value, among: known))
  }

  static func statementWithoutAddress(_ span: Span) -> Diagnostic {
    Diagnostic(
      .missingField, at: span,
      Bilingual(
        sv: "tillgänglighetsredogörelsen har varken e-post eller telefon",
        en: "the accessibility statement has neither e-mail nor telephone"),
      help: Bilingual(
        sv: "lägg till en rad: email: … eller phone: …", en: "add a line: email: … or phone: …"))
  }
}

extension Rule {
  package static let missingSettings = Rule(
    "missing-settings", .error,
    Explanation(
      finds: Bilingual(
        sv: "Filen `content/site.yaml` finns inte.",
        en: "The file `content/site.yaml` does not exist."),
      why: Bilingual(
        sv: "Den säger vad webbplatsen heter, var den ligger och vilka sektorer som finns.",
        en: "It says what the site is called, where it is and which sectors there are."),
      example: "content/\n  coalitions/",
      instead: "content/\n  site.yaml\n  coalitions/"))

  package static let badSectorKey = Rule(
    "bad-sector-key", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektors nyckel i `site.yaml` har andra tecken än a–z, siffror och bindestreck.",
        en: "A sector's key in `site.yaml` has other characters than a–z, digits and hyphens."),
      why: Bilingual(
        sv: "Nyckeln används i filer, data och figurnamn.",
        en: "The key is used in files, data and names of figures."),
      example: "Civilsamhället: civilsamhället",
      instead: "civil-society: civilsamhället"))

  package static let unknownConformance = Rule(
    "unknown-conformance", .error,
    Explanation(
      finds: Bilingual(
        sv: "`status` i `accessibility.yaml` är inte `full`, `partial`, `none` eller `not-assessed`.",
        en: "`status` in `accessibility.yaml` is not `full`, `partial`, `none` or `not-assessed`."),
      why: Bilingual(
        sv: "Lagen (2018:1937) kräver att redogörelsen säger om webbplatsen är helt, delvis eller inte förenlig.",
        en: "The law (2018:1937) requires the statement to say whether the site conforms fully, partially or not."),
      example: "status: bra",
      instead: "status: partial"))
}
