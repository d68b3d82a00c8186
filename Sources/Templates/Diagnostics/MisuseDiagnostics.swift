import Diagnostics

// Names that are used in a tag that does not fit their kind.

extension Rule {
  package static let sectionOverText = Rule(
    "section-over-text", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektion, {{#namn}} eller {{^namn}}, står kring ett namn som är en text som alltid finns.",
        en: "A section, {{#name}} or {{^name}}, is over a name that is a text which is always there."),
      why: Bilingual(
        sv: "Sektioner är till för listor, poster, villkor och det som kan saknas; här har den ingen mening.",
        en: "Sections are for lists, records, conditions and what may be missing; here it has no meaning."),
      example: "{{#title}}<h1>{{title}}</h1>{{/title}}", instead: "<h1>{{title}}</h1>"))

  package static let notAText = Rule(
    "not-a-text", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett namn skrivs ut som text men är en lista, en post eller ett villkor.",
        en: "A name is shown as a text but is a list, a record or a condition."),
      why: Bilingual(
        sv: "Det finns ingen text att skriva ut.",
        en: "There is no text to show."),
      example: "{{quotes}}", instead: "{{#quotes}}<p>{{name}}</p>{{/quotes}}"))

  package static let escapedHTML = Rule(
    "escaped-html", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält med färdig HTML skrivs med två klammerparenteser.",
        en: "A field of finished HTML is written with two braces."),
      why: Bilingual(
        sv: "Läsarna skulle se taggarna som text.",
        en: "Readers would see the tags as text."),
      example: "{{body}}", instead: "{{{body}}}"))

  package static let unescapedText = Rule(
    "unescaped-text", .error,
    Explanation(
      finds: Bilingual(
        sv: "En vanlig text skrivs med tre klammerparenteser eller &, alltså utan att < och & skyddas.",
        en: "A plain text is written with three braces or &, that is, with < and & unprotected."),
      why: Bilingual(
        sv: "Tecken i texten skulle kunna bli taggar och skript på sidan.",
        en: "Characters in the text could become tags and scripts in the page."),
      example: "{{{title}}}", instead: "{{title}}"))
}

extension Diagnostic {
  static func sectionOverText(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .sectionOverText, at: span,
      Bilingual(
        sv: "\"\(name)\" är en text som alltid finns, så en sektion kring den har ingen mening",
        en: "\"\(name)\" is a text that is always there, so a section over it has no meaning"),
      help: Bilingual(
        sv: "ta bort sektionens två taggar och skriv ut texten där den ska stå",
        en: "remove the section's two tags and show the text where it belongs"))
  }

  static func notAText(_ name: String, is access: Access, at span: Span) -> Diagnostic {
    let help: Bilingual? =
      switch access {
      case .values(let branch) where name == ".": .choose(among: branch.inner().names)
      case .flag:
        Bilingual(
          sv: "skriv {{#\(name)}}…{{/\(name)}} för det som ska visas när det gäller",
          en: "write {{#\(name)}}…{{/\(name)}} around what to show when it holds")
      case .values(let branch):
        Bilingual(
          sv: "skriv {{#\(name)}}…{{/\(name)}} och använd i den \(branch.inner().names.joined(separator: ", "))",
          en: "write {{#\(name)}}…{{/\(name)}} and use inside it \(branch.inner().names.joined(separator: ", "))")
      default: Bilingual(sv: "välj ett annat namn", en: "choose another name")
      }
    return Diagnostic(
      .notAText, at: span,
      Bilingual(
        sv: "\"\(name)\" är \(access.kind.sv), ingen text", en: "\"\(name)\" is \(access.kind.en), not a text"),
      help: help)
  }

  static func escapedHTML(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .escapedHTML, at: span,
      Bilingual(
        sv: "\"\(name)\" är färdig HTML och skrivs med tre klammerparenteser",
        en: "\"\(name)\" is finished HTML and is written with three braces"),
      help: Bilingual(sv: "skriv {{{\(name)}}}", en: "write {{{\(name)}}}"))
  }

  static func unescapedText(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unescapedText, at: span,
      Bilingual(
        sv: "\"\(name)\" är en text och får inte skrivas oskyddad",
        en: "\"\(name)\" is a text and may not be written unescaped"),
      help: Bilingual(sv: "skriv {{\(name)}}", en: "write {{\(name)}}"))
  }
}
