import Diagnostics

// Names that cannot be resolved.

extension Rule {
  package static let unknownName = Rule(
    "unknown-name", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall använder ett namn som inte finns för det som mallen visar.",
        en: "A template uses a name that what it shows does not have."),
      why: Bilingual(
        sv: "Utan felet skulle sidan få en tom plats som ingen märker.",
        en: "Otherwise the page would have an empty place that nobody notices."),
      example: "<h1>{{titel}}</h1>", instead: "<h1>{{title}}</h1>"))

  package static let unknownString = Rule(
    "unknown-string", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall använder en text som inte finns i temats strings/<språk>.yaml.",
        en: "A template uses a text that the theme's strings/<language>.yaml does not have."),
      why: Bilingual(
        sv: "Gränssnittets ord ska finnas på alla språk som webbplatsen har.",
        en: "The interface's words must exist in every language of the site."),
      example: "{{strings.lasmer}}", instead: "{{strings.read-more}}"))

  package static let unknownAsset = Rule(
    "unknown-asset", .error,
    Explanation(
      finds: Bilingual(
        sv: "En mall hänvisar till en fil som inte finns i temats mapp assets.",
        en: "A template refers to a file that the theme's assets folder does not have."),
      why: Bilingual(
        sv: "Sidan skulle sakna sin stilmall, sin bild eller sitt typsnitt.",
        en: "The page would lack its style sheet, its picture or its font."),
      example: "<link rel=\"stylesheet\" href=\"{{assets.css/sajt.css}}\">",
      instead: "<link rel=\"stylesheet\" href=\"{{assets.css/site.css}}\">"))
}

extension Diagnostic {
  /// A name that none of the contexts has, or that the value before the dot does not have.
  static func unknownName(_ name: String, among names: [String], at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownName, at: span,
      Bilingual(sv: "namnet \"\(name)\" finns inte här", en: "there is no name \"\(name)\" here"),
      label: .didYouMean(name, among: names),
      help: .choose(among: names))
  }

  /// A part of a name after a value without fields, or after an array.
  static func unknownName(_ name: String, inside outer: String, which access: Access, at span: Span) -> Diagnostic {
    let isList = if case .values = access { true } else { false }
    return Diagnostic(
      .unknownName, at: span,
      Bilingual(
        sv: "\"\(outer)\" är \(access.kind.sv) och har inget \"\(name)\"",
        en: "\"\(outer)\" is \(access.kind.en) and has no \"\(name)\""),
      help: isList
        ? Bilingual(
          sv: "skriv {{#\(outer)}}{{\(name)}}{{/\(outer)}} för att visa det för var och en",
          en: "write {{#\(outer)}}{{\(name)}}{{/\(outer)}} to show it for each")
        : Bilingual(sv: "ta bort \".\(name)\"", en: "remove \".\(name)\""))
  }

  static func unknownString(_ key: String, among keys: [String], at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownString, at: span,
      Bilingual(sv: "texten \"\(key)\" finns inte i temats strings", en: "the theme's strings have no text \"\(key)\""),
      label: .didYouMean(key, among: keys),
      help: Bilingual(
        sv: "rätta namnet, eller lägg till \"\(key)\" i temats strings för varje språk",
        en: "correct the name, or add \"\(key)\" to the theme's strings for each language"))
  }

  static func unknownAsset(_ key: String, in namespace: String, among keys: [String], at span: Span) -> Diagnostic {
    Diagnostic(
      .unknownAsset, at: span,
      Bilingual(sv: "\"\(key)\" finns inte i temats \(namespace)", en: "the theme's \(namespace) have no \"\(key)\""),
      label: .didYouMean(key, among: keys),
      help: Bilingual(
        sv: "rätta namnet, eller lägg till \"\(key)\" i temats \(namespace)",
        en: "correct the name, or add \"\(key)\" to the theme's \(namespace)"))
  }
}

extension Bilingual {
  /// The candidate that was probably meant, as the label at the caret.
  static func didYouMean(_ word: String, among candidates: [String]) -> Bilingual? {
    .didYouMean(suggestion(for: word, among: candidates))
  }

  /// The names to choose from; of many only the first.
  static func choose(among names: [String]) -> Bilingual? {
    guard !names.isEmpty else { return nil }
    let list = names.prefix(24).joined(separator: ", ") + (names.count > 24 ? ", …" : "")
    return Bilingual(sv: "välj bland \(list)", en: "choose among \(list)")
  }
}

extension Note {
  /// Where a template was included in another, on which the names that it may use depend.
  static func insertion(at span: Span) -> Note {
    Note(Bilingual(sv: "mallen används här", en: "the template is used here"), at: span)
  }
}

extension Access {
  /// The kind of field, as the end of a sentence after "is".
  var kind: Bilingual {
    switch self {
    case .text: Bilingual(sv: "en text", en: "a text")
    case .html: Bilingual(sv: "färdig HTML", en: "finished HTML")
    case .flag: Bilingual(sv: "ett villkor", en: "a condition")
    case .values(let branch) where branch.count == .many: Bilingual(sv: "en lista", en: "a list")
    case .values: Bilingual(sv: "en post med egna fält", en: "a record with fields of its own")
    }
  }
}
