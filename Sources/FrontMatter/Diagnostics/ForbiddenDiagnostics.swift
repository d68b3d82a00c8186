import Diagnostics

/// Features of YAML that front matter does not allow.
enum ForbiddenYAML { case anchor, alias, tag, mergeKey, directive, document }

extension Diagnostic {
  /// A character with a special meaning in YAML, such as that of an anchor.
  static func forbiddenYAML(_ what: ForbiddenYAML, at span: Span) -> Diagnostic {
    Diagnostic(.forbiddenYAML, at: span, what.summary, label: what.label, help: what.help)
  }

  /// A special character at the beginning of a value; `quoted` is the value in quotation marks.
  static func forbiddenYAML(_ what: ForbiddenYAML, quoted: String?, at span: Span) -> Diagnostic {
    Diagnostic(.forbiddenYAML, at: span, what.summary, label: what.label, help: .quoteValue(quoted))
  }

  /// A value nested beyond the depth limit.
  static func nestedTooDeep(at span: Span) -> Diagnostic {
    Diagnostic(
      .nestedTooDeep, at: span,
      Bilingual(sv: "värdet har för många nivåer", en: "the value has too many levels"),
      label: Bilingual(sv: "högst 16 nivåer", en: "at most 16 levels"),
      help: Bilingual(
        sv: "ta bort hakparenteser och indrag som inte behövs",
        en: "remove the brackets and indents that are not needed"))
  }

  /// A comment that looks like a part of the value.
  static func commentInValue(at span: Span) -> Diagnostic {
    Diagnostic(
      .commentInValue, at: span,
      Bilingual(sv: "det som står efter \"#\" läses inte", en: "what stands after \"#\" is not read"),
      help: Bilingual(
        sv: "sätt citattecken runt värdet om det hör till texten, annars ett mellanslag efter \"#\"",
        en: "put quotation marks around the value if it belongs to the text, else a space after \"#\""))
  }
}

extension ForbiddenYAML {
  fileprivate var summary: Bilingual {
    switch self {
    case .anchor: .cannotBegin(with: "&")
    case .alias: .cannotBegin(with: "*")
    case .tag: .cannotBegin(with: "!")
    case .mergeKey: Bilingual(sv: "fältet \"<<\" används inte här", en: "the field \"<<\" is not used here")
    case .directive:
      Bilingual(sv: "en rad kan inte börja med \"%\"", en: "a line cannot begin with \"%\"")
    case .document:
      Bilingual(sv: "raden delar fälten i flera dokument", en: "the line divides the fields into several documents")
    }
  }

  fileprivate var label: Bilingual? {
    switch self {
    case .anchor: Bilingual(sv: "YAML läser det som ett ankare", en: "YAML takes it for an anchor")
    case .alias: Bilingual(sv: "YAML läser det som en hänvisning", en: "YAML takes it for an alias")
    case .tag: Bilingual(sv: "YAML läser det som en tagg", en: "YAML takes it for a tag")
    case .directive: Bilingual(sv: "YAML läser det som en inställning", en: "YAML takes it for a directive")
    case .mergeKey, .document: nil
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .anchor, .alias, .tag: .quoteValue()
    case .mergeKey: Bilingual(sv: "skriv ut fälten i stället", en: "write the fields out instead")
    case .directive, .document: Bilingual(sv: "ta bort raden", en: "remove the line")
    }
  }
}

extension Bilingual {
  /// A value cannot begin with a character that YAML reserves.
  static func cannotBegin(with character: String) -> Bilingual {
    Bilingual(
      sv: "ett värde utan citattecken kan inte börja med \"\(character)\"",
      en: "a value without quotation marks cannot begin with \"\(character)\"")
  }

  /// Advice to quote a value, with the quoted value if it is known.
  static func quoteValue(_ quoted: String? = nil) -> Bilingual {
    let example = quoted.map { ": \($0)" } ?? ""
    return Bilingual(
      sv: "sätt citattecken runt hela värdet\(example)", en: "put quotation marks around the whole value\(example)")
  }
}

extension Rule {
  package static let forbiddenYAML = Rule(
    "forbidden-yaml", .error,
    Explanation(
      finds: Bilingual(
        sv:
          "Ett ankare (&), en hänvisning (*), en tagg (!), en sammanslagning (<<), en inställning (%) eller ett andra dokument står bland fälten.",
        en:
          "An anchor (&), an alias (*), a tag (!), a merge key (<<), a directive (%) or a second document stands among the fields."
      ),
      why: Bilingual(
        sv: "Nästan alltid hör tecknet till texten, som då skulle försvinna från sidan.",
        en: "The sign nearly always belongs to the text, which would then vanish from the page."),
      example: """
        title: *Viktigt* om oss
        """,
      instead: """
        title: "*Viktigt* om oss"
        """))

  package static let nestedTooDeep = Rule(
    "nested-too-deep", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett värde ligger inuti fler än 16 listor eller grupper av fält.",
        en: "A value lies within more than 16 lists or groups of fields."),
      why: Bilingual(
        sv: "Inget innehåll behöver det, så något har gått fel på vägen.",
        en: "No content needs that, so something has gone wrong on the way."),
      example: """
        aliases: [[[[[[[[[[[[[[[[[/gammal/]]]]]]]]]]]]]]]]]
        """,
      instead: """
        aliases: [/gammal/]
        """))

  package static let commentInValue = Rule(
    "comment-in-value", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Efter ett värde står \"#\" följt direkt av text, som YAML hoppar över.",
        en: "A value is followed by \"#\" and text directly after it, which YAML skips."),
      why: Bilingual(
        sv: "Hör det till texten, så saknas det på sidan utan att någon märker det.",
        en: "If it belongs to the text, it is missing on the page and nobody notices."),
      example: """
        title: Koalition #3
        """,
      instead: """
        title: "Koalition #3"
        """))
}
