import Diagnostics

extension Diagnostic {
  /// A key that the same mapping has already.
  static func repeatedField(_ key: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedField, at: key.span,
      Bilingual(sv: "fältet \"\(key.value)\" finns redan", en: "the field \"\(key.value)\" is there already"),
      notes: [Note(Bilingual(sv: "det första står här", en: "the first is here"), at: first)],
      help: Bilingual(sv: "ta bort ett av dem", en: "remove one of them"))
  }

  /// A key that is not a field of this kind of content; `isCertain` if it can be a misspelling of no other.
  static func unknownField(_ key: Located<String>, meant: String?, isCertain: Bool, known: [String]) -> Diagnostic {
    let known = known.joined(separator: ", ")
    let invisible = key.value.unicodeScalars.first(where: \.isNonASCIISpace)?.nameOfInvisible
    return Diagnostic(
      .unknownField, at: key.span,
      Bilingual(sv: "fältet \"\(key.value)\" finns inte", en: "there is no field \"\(key.value)\""),
      label: invisible.map { Bilingual(sv: "i namnet står \($0.sv)", en: "in the name is \($0.en)") }
        ?? .didYouMean(meant),
      help: meant == nil && !known.isEmpty
        ? Bilingual(sv: "använd något av fälten \(known)", en: "use one of the fields \(known)") : nil
    ).fixed(key, as: isCertain ? meant : nil)
  }

  /// A required key that is missing; `owner` is what it is a field of.
  static func missingField(_ key: String, of owner: Bilingual, at span: Span) -> Diagnostic {
    Diagnostic(
      .missingField, at: span,
      Bilingual(sv: "fältet \"\(key)\" saknas", en: "the field \"\(key)\" is missing"),
      label: Bilingual(sv: "\(owner.sv) måste ha det", en: "\(owner.en) must have it"),
      help: Bilingual(sv: "lägg till en rad: \(key): …", en: "add a line: \(key): …"))
  }

  /// A field without a value; `isComment` if its value has become a comment.
  static func emptyField(_ subject: Subject, isComment: Bool, at span: Span) -> Diagnostic {
    let summary =
      switch subject {
      case .field(let key), .requiredField(let key):
        Bilingual(sv: "fältet \"\(key)\" är tomt", en: "the field \"\(key)\" is empty")
      case .item(let key): Bilingual(sv: "en post i \"\(key)\" är tom", en: "an item of \"\(key)\" is empty")
      }
    return Diagnostic(
      .emptyField, at: span, summary,
      label: isComment
        ? Bilingual(sv: "det som står efter \"#\" läses inte", en: "what stands after \"#\" is not read") : nil,
      help: isComment ? .quoteValue() : subject.helpWhereEmpty)
  }

  /// A value of another shape than the field has, such as a list instead of a text.
  static func wrongShape(
    _ subject: Subject, _ shape: Shape, _ text: String = "", wanting wanted: Shape, at span: Span
  ) -> Diagnostic {
    let begin = text.unicodeScalars.dropFirst().first
    let hyphen: Bilingual? =
      wanted == .list && text.hasPrefix("-")
      ? begin.flatMap { $0.isNonASCIISpace ? $0.nameOfInvisible : nil }
        ?? Bilingual(sv: "mellanslag saknas efter bindestrecket", en: "the space after the hyphen is missing") : nil
    return Diagnostic(
      .wrongShape, at: span,
      Bilingual(
        sv: "\(subject.name.sv) ska vara \(wanted.name.sv), inte \(shape.name.sv)",
        en: "\(subject.name.en) must be \(wanted.name.en), not \(shape.name.en)"),
      label: hyphen, help: wanted == .list ? .writeItem(text) : wanted.help)
  }
}

extension Subject {
  /// The name of the subject in a sentence.
  var name: Bilingual {
    switch self {
    case .field(let key), .requiredField(let key): Bilingual(sv: "\"\(key)\"", en: "\"\(key)\"")
    case .item(let key): Bilingual(sv: "en post i \"\(key)\"", en: "an item of \"\(key)\"")
    }
  }

  fileprivate var helpWhereEmpty: Bilingual {
    switch self {
    case .field:
      Bilingual(
        sv: "skriv ett värde, eller ta bort raden om fältet inte behövs",
        en: "write a value, or remove the line if the field is not needed")
    case .requiredField: Bilingual(sv: "skriv ett värde efter kolonet", en: "write a value after the colon")
    case .item:
      Bilingual(
        sv: "skriv ett värde efter \"-\", eller ta bort raden",
        en: "write a value after \"-\", or remove the line")
    }
  }
}

extension Bilingual {
  /// Help on how to write a list, with the text as its only item.
  fileprivate static func writeItem(_ text: String) -> Bilingual {
    let parts = text.split(separator: ",").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    if (2...8).contains(parts.count), text.count <= 120, !text.hasPrefix("-") {
      let items = parts.map { "\n  - " + $0 }.joined()
      return Bilingual(
        sv: "skriv varje post på en egen, indragen rad under fältet:\(items)",
        en: "write each item on an indented line of its own below the field:\(items)")
    }
    guard !text.isEmpty, text.count <= 60, !text.contains(","), !text.hasPrefix("-") else {
      return Bilingual(
        sv: "skriv varje post på en egen, indragen rad som börjar med \"- \"",
        en: "write each item on an indented line of its own that begins with \"- \"")
    }
    return Bilingual(
      sv: "skriv posten på en egen, indragen rad under fältet: \"- \(text)\"",
      en: "write the item on an indented line of its own below the field: \"- \(text)\"")
  }
}

extension Shape {
  fileprivate var name: Bilingual {
    switch self {
    case .text: Bilingual(sv: "en text", en: "a text")
    case .list: Bilingual(sv: "en lista", en: "a list")
    case .mapping: Bilingual(sv: "en grupp av fält", en: "a group of fields")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .text: Bilingual(sv: "skriv en enda text efter kolonet", en: "write a single text after the colon")
    case .list: .writeItem("")
    case .mapping:
      Bilingual(
        sv: "skriv varje fält på en egen, indragen rad: \"namn: värde\"",
        en: "write each field on an indented line of its own: \"name: value\"")
    }
  }
}

extension Rule {
  package static let repeatedField = Rule(
    "repeated-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "Samma fält står två gånger.",
        en: "The same field stands twice."),
      why: Bilingual(
        sv: "Det går inte att veta vilket av värdena som gäller.",
        en: "Nobody can tell which of the values is meant."),
      example: """
        title: Trygg fritid
        title: Trygg fritid för alla
        """,
      instead: """
        title: Trygg fritid för alla
        """))

  package static let unknownField = Rule(
    "unknown-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält har ett namn som inte finns för den sortens fil.",
        en: "A field has a name that this kind of file does not have."),
      why: Bilingual(
        sv: "Oftast är namnet felstavat, och värdet skulle saknas på sidan.",
        en: "The name is misspelt as a rule, and the value would be missing on the page."),
      example: """
        titel: Trygg fritid
        """,
      instead: """
        title: Trygg fritid
        """))

  package static let missingField = Rule(
    "missing-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält som måste finnas saknas.",
        en: "A field that must be there is missing."),
      why: Bilingual(
        sv: "Sidan kan inte visas utan det.",
        en: "The page cannot be shown without it."),
      example: """
        ---
        question: Hur blir fritiden trygg?
        ---
        """,
      instead: """
        ---
        title: Trygg fritid
        question: Hur blir fritiden trygg?
        ---
        """))

  package static let emptyField = Rule(
    "empty-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält har inget värde.",
        en: "A field has no value."),
      why: Bilingual(
        sv: "Ett tomt fält betyder oftast att något har glömts.",
        en: "An empty field means as a rule that something was forgotten."),
      example: """
        summary:
        """,
      instead: """
        summary: Fler unga får en trygg fritid.
        """))

  package static let wrongShape = Rule(
    "wrong-shape", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett fält har en lista där en text väntas, en text där en lista väntas, eller liknande.",
        en: "A field has a list where a text is meant, a text where a list is meant, or the like."),
      why: Bilingual(
        sv: "Värdet kan inte visas på sin plats på sidan.",
        en: "The value cannot be shown in its place on the page."),
      example: """
        aliases: /gammal-adress/
        """,
      instead: """
        aliases:
          - /gammal-adress/
        """))
}
