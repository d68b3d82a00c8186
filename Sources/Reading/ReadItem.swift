import Diagnostics
import FrontMatter
import Model

/// A kind of content that can be read from files: its described fields, and hooks for what goes beyond them.
protocol ReadableKind: ContentKind {
  /// Called before the fields of an original are read, as to require one of two fields.
  static func prepare(_ reader: inout ContentReader)
  /// Called after the fields of an original have been read, to check the facts and to add the lines of some of them.
  static func complete(_ facts: inout Facts, from reader: inout ContentReader)
  /// Checks the body.
  static func checkBody(of reader: inout ContentReader)
}

extension ReadableKind {
  static func prepare(_ reader: inout ContentReader) {}
  static func complete(_ facts: inout Facts, from reader: inout ContentReader) {}

  /// Reports a body of a kind that does not show any.
  static func checkBody(of reader: inout ContentReader) {
    guard bodyProperty == nil, !reader.body.isBlank, reader.isDivided else { return }
    reader.fields.report(.unusedBody(reader.firstWords, of: noun))
  }
}

/// Reads a content file, such as `coalitions/07-….md`, and its translations.
func readItem<Item: ReadableKind>(
  _ file: ContentFile, in folder: ContentFolder, reportingTo report: inout [Diagnostic]
) -> Item {
  var reader = openContent(file.name.path, in: folder, as: Item.noun, reportingTo: &report)
  Item.prepare(&reader)
  var text = Item.Text(at: reader.fields.span, body: reader.body)
  var facts = Item.noFacts(of: file.name, text)
  for field in Item.fields { reader.fields.read(field, in: reader.file, languages: folder.languages, &facts, &text) }
  Item.complete(&facts, from: &reader)
  Item.checkBody(of: &reader)
  report += reader.finish()
  var texts = Translated(text)
  for (language, path) in file.translations {
    texts.others.append(
      (language, readTranslation(at: path, of: Item.self, with: facts, in: folder, reportingTo: &report)))
  }
  return Item(name: file.name, facts: facts, texts: texts)
}

/// Reads the texts of a translation, and reports facts, which only the original may have.
private func readTranslation<Item: ReadableKind>(
  at path: SourcePath, of kind: Item.Type, with facts: Item.Facts, in folder: ContentFolder,
  reportingTo report: inout [Diagnostic]
) -> Item.Text {
  var reader = openContent(path, in: folder, as: kind.noun, reportingTo: &report)
  var text = Item.Text(at: reader.fields.span, body: reader.body)
  for field in kind.fields { reader.fields.readTranslation(field, with: facts, in: reader.file, &text) }
  kind.checkBody(of: &reader)
  report += reader.finish()
  return text
}

extension FieldReader {
  /// Reads a field of an original.
  fileprivate mutating func read<Facts, Text>(
    _ field: ContentField<Facts, Text>, in file: SourceFile, languages: [Language], _ facts: inout Facts,
    _ text: inout Text
  ) {
    switch field.content {
    case .fact(let value):
      read(value, of: field.name, isRequired: field.isRequired, in: file, languages: languages, into: &facts)
    case .text(let value):
      read(value, of: field.name, isRequired: field.isRequired, in: file, languages: languages, into: &text)
    case .group(let inner):
      readGroup(field.name) { fields in
        for field in inner { fields.read(field, in: file, languages: languages, &facts, &text) }
      }
    }
  }

  /// Reads a field of a translation.
  fileprivate mutating func readTranslation<Facts, Text>(
    _ field: ContentField<Facts, Text>, with facts: Facts, in file: SourceFile, _ words: inout Text
  ) {
    switch field.content {
    case .fact(let value):
      guard let entry = node(field.name), !value.isRepeated(by: entry.value, in: facts) else { return }
      report(.untranslatableField(entry.key, holdsTexts: value.holdsTexts))
    // The picture itself is a field of the original.
    case .text(.alternativeText(let path)): words[keyPath: path] = text(field.name)
    case .text(let value):
      read(value, of: field.name, isRequired: field.isRequired, in: file, languages: [], into: &words)
    case .group(let inner):
      readGroup(field.name) { fields in
        for field in inner { fields.readTranslation(field, with: facts, in: file, &words) }
      }
    }
  }

  /// Calls `body` with the fields within a field.
  private mutating func readGroup(_ name: String, _ body: (inout FieldReader) -> Void) {
    // Any other text with a colon is a field without an ASCII space after it.
    if case .text(let text) = node(name)?.value, !text.value.isEmpty,
      WebAddress(text.value) != nil || !text.value.contains(":")
    {
      report(.readMoreAsText(text))
    } else if let mapping = mapping(name) {
      var inner = FieldReader(mapping, of: Bilingual(sv: "fältet \(name)", en: "the field \(name)"))
      body(&inner)
      report(inner.finish())
    }
  }
}

extension FieldValue {
  /// Whether a translation's number is the original's: a form that orders a list writes it into both.
  fileprivate func isRepeated(by node: Node, in facts: Record) -> Bool {
    guard case .count(let path) = self, let number = facts[keyPath: path], case .text(let text) = node else {
      return false
    }
    return text.value == String(number)
  }
}
