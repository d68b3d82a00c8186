import Diagnostics

// Malformed and unbalanced tags.

extension Rule {
  package static let unclosedTag = Rule(
    "unclosed-tag", .error,
    Explanation(
      finds: Bilingual(
        sv: "En tagg börjar men slutar inte: klammerparenteserna efter den saknas.",
        en: "A tag begins but does not end: the braces after it are missing."),
      why: Bilingual(
        sv: "Resten av mallen skulle läsas som en del av taggen.",
        en: "The rest of the template would be read as part of the tag."),
      example: "<h1>{{title}</h1>", instead: "<h1>{{title}}</h1>"))

  package static let malformedTag = Rule(
    "malformed-tag", .error,
    Explanation(
      finds: Bilingual(
        sv: "En tagg är tom, eller det som står i den är inget namn.",
        en: "A tag is empty, or what stands in it is not a name."),
      why: Bilingual(
        sv: "Det går inte att veta vad som skulle visas.",
        en: "There is no telling what should be shown."),
      example: "{{ read more }}", instead: "{{strings.read-more}}"))

  package static let changedDelimiters = Rule(
    "changed-delimiters", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall byter avgränsare, så att taggarna skrivs med annat än klammerparenteser.",
        en: "A template changes the delimiters, so that its tags are written with something else than braces."),
      why: Bilingual(
        sv: "Taggar ser likadana ut i alla mallar, så att man kan söka efter dem och flytta dem mellan filer.",
        en: "Tags look the same in all templates, so that one can search for them and move them between files."),
      example: "{{=<% %>=}}<h1><% title %></h1>", instead: "<h1>{{title}}</h1>"))

  package static let unclosedSection = Rule(
    "unclosed-section", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektion, en grundmall eller ett block öppnas men stängs inte.",
        en: "A section, a parent or a block is opened but not closed."),
      why: Bilingual(
        sv: "Det går inte att veta hur långt den gäller.",
        en: "There is no telling how far it goes."),
      example: "{{#quotes}}<p>{{name}}</p>", instead: "{{#quotes}}<p>{{name}}</p>{{/quotes}}"))

  package static let unopenedSection = Rule(
    "unopened-section", .error,
    Explanation(
      finds: Bilingual(
        sv: "En tagg stänger något som inte är öppet.",
        en: "A tag closes something that is not open."),
      why: Bilingual(
        sv: "Oftast är namnet felstavat, och då gäller sektionen för långt.",
        en: "Most often the name is misspelt, and the section then goes too far."),
      example: "{{#quotes}}…{{/quote}}", instead: "{{#quotes}}…{{/quotes}}"))

  package static let deepNesting = Rule(
    "deep-nesting", .error,
    Explanation(
      finds: Bilingual(
        sv: "Sektioner och mallar ligger i varandra i mer än \(nestingLimit) nivåer.",
        en: "Sections and templates are nested more than \(nestingLimit) levels deep."),
      why: Bilingual(
        sv: "Så djupt går ingen mall med flit; troligen innehåller två mallar varandra.",
        en: "No template goes so deep on purpose; probably two templates contain each other."),
      example: "{{#a}}{{#a}}{{#a}}…", instead: "{{#a}}…{{/a}}"))

  package static let templateNotUTF8 = Rule(
    "template-not-utf8", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall innehåller byte som inte är UTF-8.", en: "A template contains bytes that are not UTF-8."),
      why: Bilingual(
        sv: "Bokstäver som å, ä och ö skulle bli fel på sidorna.",
        en: "Letters such as å, ä and ö would come out wrong in the pages."),
      example: "Om oss p\\xE5 svenska", instead: "Om oss på svenska"))
}

extension Diagnostic {
  static func unclosedTag(at span: Span) -> Diagnostic {
    Diagnostic(
      .unclosedTag, at: span,
      Bilingual(sv: "taggen tar inte slut", en: "the tag does not end"),
      help: Bilingual(
        sv: "skriv lika många klammerparenteser efter namnet som före det",
        en: "write as many braces after the name as before it"))
  }

  static func malformedTag(_ tag: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .malformedTag, at: span,
      Bilingual(sv: "\(tag.prefix(80)) anger inget namn", en: "\(tag.prefix(80)) gives no name"),
      help: Bilingual(
        sv: "skriv ett namn utan mellanslag, som {{title}} eller {{#quotes}}",
        en: "write a name without spaces, as in {{title}} or {{#quotes}}"))
  }

  static func changedDelimiters(at span: Span) -> Diagnostic {
    Diagnostic(
      .changedDelimiters, at: span,
      Bilingual(sv: "avgränsarna kan inte bytas", en: "the delimiters cannot be changed"),
      help: Bilingual(
        sv: "ta bort taggen och skriv alla taggar som {{namn}}; klamrar som ska synas skrivs &#123;&#123;",
        en: "remove the tag and write all tags as {{name}}; braces that are to be seen are written &#123;&#123;"))
  }

  /// A section that is not closed at the end of the template, or before an outer one is closed.
  static func unclosedSection(_ name: String, at span: Span, before closing: Span?) -> Diagnostic {
    Diagnostic(
      .unclosedSection, at: span,
      Bilingual(sv: "\"\(name)\" öppnas men stängs inte", en: "\"\(name)\" is opened but not closed"),
      notes: closing.map {
        [Note(Bilingual(sv: "här stängs det som står utanför", en: "what is around it is closed here"), at: $0)]
      } ?? [],
      help: Bilingual(
        sv: "skriv {{/\(name)}} där det ska sluta", en: "write {{/\(name)}} where it should end"))
  }

  /// A closing tag without an opening one; `expected` is the innermost open tag, if there is any.
  static func unopenedSection(_ name: String, at span: Span, expected: Located<String>?) -> Diagnostic {
    let summary = Bilingual(
      sv: "\"\(name)\" stängs men är inte öppet", en: "\"\(name)\" is closed but is not open")
    guard let expected else {
      let help = Bilingual(
        sv: "ta bort taggen, eller öppna med {{#\(name)}}", en: "remove the tag, or open with {{#\(name)}}")
      return Diagnostic(.unopenedSection, at: span, summary, help: help)
    }
    return Diagnostic(
      .unopenedSection, at: span, summary,
      label: .didYouMean(name, among: [expected.value]),
      notes: [
        Note(Bilingual(sv: "öppet är \"\(expected.value)\"", en: "open is \"\(expected.value)\""), at: expected.span)
      ],
      help: Bilingual(sv: "skriv {{/\(expected.value)}}", en: "write {{/\(expected.value)}}"))
  }

  static func deepNesting(at span: Span) -> Diagnostic {
    Diagnostic(
      .deepNesting, at: span,
      Bilingual(
        sv: "mallen går mer än \(nestingLimit) nivåer djupt",
        en: "the template goes more than \(nestingLimit) levels deep"),
      help: Bilingual(
        sv: "stäng sektioner innan nya öppnas, och se efter att mallarna inte innehåller varandra",
        en: "close sections before opening new ones, and see that the templates do not contain each other"))
  }

  static func templateNotUTF8(at span: Span) -> Diagnostic {
    Diagnostic(
      .templateNotUTF8, at: span,
      Bilingual(sv: "mallen är inte UTF-8", en: "the template is not UTF-8"),
      help: Bilingual(sv: "spara filen som UTF-8", en: "save the file as UTF-8"))
  }
}
