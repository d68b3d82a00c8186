import Diagnostics
import Model

extension DescribedKind {
  /// The JSON Schema (draft 2020-12) of the fields of a file of this kind, with what people are told of each in a language.
  ///
  /// What a schema cannot say – that a date exists, that a coalition is there, that of two fields one is needed – stays for
  /// `msi check`.
  package func jsonSchema(in language: MessageLanguage) -> DocumentValue {
    let properties = fields.map { DocumentValue.Member(name: $0.name, value: $0.schema(in: language)) }
    let required = fields.filter(\.isRequired).map { DocumentValue.text($0.name) }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .text(noun[language]),
      "type": "object",
      "properties": .object(properties),
      "required": .list(required),
      "additionalProperties": false,
    ]
  }
}

extension DescribedField {
  fileprivate func schema(in language: MessageLanguage) -> DocumentValue {
    value(in: language).adding(["description": .text(plainHelp[language])])
      .adding(example.flatMap { shape.example($0[language]) }.map { ["examples": [$0]] } ?? [:])
  }
}

extension DescribedField {
  private func value(in language: MessageLanguage) -> DocumentValue {
    if inner.isEmpty { return shape.schema(in: language) }
    let record: DocumentValue = [
      "type": "object",
      "properties": .object(inner.map { .init(name: $0.name, value: $0.schema(in: language)) }),
      "required": .list(inner.filter(\.isRequired).map { .text($0.name) }),
      "additionalProperties": false,
    ]
    if case .list = shape { return ["type": "array", "items": record] }
    return record
  }
}

extension FieldShape {
  /// An example as a value of this shape; nil where it is written otherwise than JSON would have it.
  fileprivate func example(_ text: String) -> DocumentValue? {
    switch self {
    case .count: Int(text).map { .number($0) }
    case .list, .record, .sectorCounts, .names, .anyOf: nil
    default: .text(text)
    }
  }
}

extension FieldShape {
  /// The schema of a value.
  ///
  /// YAML reads a date, a number or a flag as one, where this program reads the text; so both are allowed.
  func schema(in language: MessageLanguage) -> DocumentValue {
    switch self {
    case .text, .phoneNumber: return ["type": ["string", "number"], "minLength": 1]
    case .markdown, .theme, .sector, .reference: return ["type": "string", "minLength": 1]
    case .picture, .document: return ["type": "string", "pattern": "\\.[A-Za-z0-9]+$"]
    case .time, .sitePath, .webAddress, .emailAddress:
      return ["type": "string", "pattern": .text(pattern?.expression ?? "")]
    case .date: return ["type": ["string", "integer"], "pattern": .text(FieldPattern.date.expression)]
    case .share:
      return [
        "type": ["string", "number"], "pattern": .text(FieldPattern.share.expression), "minimum": 0, "maximum": 100,
      ]
    case .flag: return ["enum": [true, false, "ja", "nej"]]
    case .count: return ["type": "integer", "minimum": 0]
    case .choice(let choices): return ["enum": .list(choices.map { .text($0.word) })]
    case .sectorCounts: return ["type": "object", "additionalProperties": ["type": "integer", "minimum": 0]]
    case .names: return ["type": "object", "additionalProperties": translated(in: language)]
    case .list(let element): return ["type": "array", "items": element.schema(in: language)]
    case .anyOf(let shapes): return ["anyOf": .list(shapes.map { $0.schema(in: language) })]
    case .record(let fields):
      return [
        "type": "object",
        "properties": .object(
          fields.map { field in
            let value = field.shape.schema(in: language).adding(["description": .text(field.help[language])])
            return .init(name: field.name, value: value)
          }),
        "required": .list(fields.filter(\.isRequired).map { .text($0.name) }),
        "additionalProperties": false,
      ]
    case .translated: return translated(in: language)
    }
  }

  /// A text, or one for each language.
  private func translated(in language: MessageLanguage) -> DocumentValue {
    let languages = Language.allCases.map {
      DocumentValue.Member(name: $0.code, value: ["type": "string", "minLength": 1])
    }
    return [
      "anyOf": [
        ["type": "string", "minLength": 1],
        ["type": "object", "properties": .object(languages), "additionalProperties": false],
      ]
    ]
  }
}
