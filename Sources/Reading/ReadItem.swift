import Diagnostics
import FrontMatter
import Model

/// A kind of content whose files can be read: its fields as they are described, and what else is its own.
protocol ReadableKind: ContentKind {
  /// Asks of an original what is to be asked before its fields are read, such as that one of two is there.
  static func prepare(_ source: inout Source)
  /// Judges the facts that have been read, and adds what follows from where they stand.
  static func complete(_ facts: inout Facts, from source: inout Source)
  /// Judges the text below the fields.
  static func judgeBody(of source: inout Source)
}

extension ReadableKind {
  static func prepare(_ source: inout Source) {}
  static func complete(_ facts: inout Facts, from source: inout Source) {}

  /// Reports what would be lost, since the kind shows no text.
  static func judgeBody(of source: inout Source) {
    guard bodyProperty == nil, !source.body.isBlank, source.isDivided else { return }
    source.fields.report(.unusedBody(source.firstWords, of: noun))
  }
}

/// Reads a content file, such as `coalitions/07-….md`, and its translations.
func readItem<Item: ReadableKind>(
  _ file: ContentFile, in folder: ContentFolder, reportingTo report: inout [Diagnostic]
) -> Item {
  var source = open(file.name.path, in: folder, as: Item.noun, reportingTo: &report)
  Item.prepare(&source)
  var text = Item.Text(at: source.fields.span, body: source.body)
  var facts = Item.noFacts(of: file.name, text)
  for field in Item.fields { source.fields.read(field, in: source.file, &facts, &text) }
  Item.complete(&facts, from: &source)
  Item.judgeBody(of: &source)
  report += source.finish()
  var texts = Translated(text)
  for (language, path) in file.translations {
    texts.others.append((language, readTranslation(at: path, of: Item.self, in: folder, reportingTo: &report)))
  }
  return Item(name: file.name, facts: facts, texts: texts)
}

/// Reads the words of a translation, and refuses what the original decides.
private func readTranslation<Item: ReadableKind>(
  at path: SourcePath, of kind: Item.Type, in folder: ContentFolder, reportingTo report: inout [Diagnostic]
) -> Item.Text {
  var source = open(path, in: folder, as: kind.noun, reportingTo: &report)
  var text = Item.Text(at: source.fields.span, body: source.body)
  for field in kind.fields { source.fields.readTranslation(field, in: source.file, &text) }
  kind.judgeBody(of: &source)
  report += source.finish()
  return text
}

extension FieldReader {
  /// Reads a field of an original.
  fileprivate mutating func read<Facts, Text>(
    _ field: ContentField<Facts, Text>, in file: SourceFile, _ facts: inout Facts, _ text: inout Text
  ) {
    switch field.content {
    case .fact(let value): read(value, of: field.name, isRequired: field.isRequired, in: file, into: &facts)
    case .text(let value): read(value, of: field.name, isRequired: field.isRequired, in: file, into: &text)
    case .group(let inner):
      readGroup(field.name) { fields in for field in inner { fields.read(field, in: file, &facts, &text) } }
    }
  }

  /// Reads a field of a translation.
  fileprivate mutating func readTranslation<Facts, Text>(
    _ field: ContentField<Facts, Text>, in file: SourceFile, _ words: inout Text
  ) {
    switch field.content {
    case .fact: if let entry = node(field.name) { report(.untranslatableField(entry.key)) }
    // The picture stands in the original.
    case .text(.alternativeText(let path)): words[keyPath: path] = text(field.name)
    case .text(let value): read(value, of: field.name, isRequired: field.isRequired, in: file, into: &words)
    case .group(let inner):
      readGroup(field.name) { fields in for field in inner { fields.readTranslation(field, in: file, &words) } }
    }
  }

  /// Calls `body` with the fields within a field.
  private mutating func readGroup(_ name: String, _ body: (inout FieldReader) -> Void) {
    // Any other text with a colon is a field whose space is no plain one.
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
