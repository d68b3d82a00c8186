import Diagnostics

/// The items of one kind, seen by what their fields are and not by what they are called.
package protocol ContentItems: Sendable {
  /// The files of the items.
  var names: [FileName] { get }
  /// The pictures that the items name, with the path of the file that names each.
  var pictures: [(picture: Located<ImagePath>, owner: SourcePath)] { get }
  /// Where the items name pictures and say what they show, in every language that says it; the site's own is `own`.
  func pictureUses(own: Language) -> [PictureUse]
  /// The documents that the items name, with the path of the file that names each.
  var documents: [(document: Located<String>, owner: SourcePath)] { get }
  /// The days on which something is said to have happened.
  var pastDates: [Located<PartialDate>] { get }
  /// The first and last days of the items that are published for a time.
  var periods: [(publish: Located<PartialDate>, expires: Located<PartialDate>)] { get }
  /// The sectors that the items say they belong to.
  var sectorReferences: [Located<SectorKey>] { get }
  /// The coalitions that the items refer to.
  var coalitionReferences: [Located<String>] { get }
  /// The Markdown of the originals.
  var bodies: [Body] { get }
  /// What each file has to translate; see `Translatable`.
  func translatable(into language: Language, from own: Language) -> [Translatable]
}

/// A file with words to translate, and how far that has been done.
package struct Translatable: Sendable {
  package let original: SourcePath
  /// Whether there is a file with a translation.
  package let isThere: Bool
  /// The fields that the original has and the translation leaves out; `body` is the text below them.
  package let missing: [String]
}

extension Array: ContentItems where Element: ContentKind {
  package var names: [FileName] { map(\.name) }

  package var pictures: [(picture: Located<ImagePath>, owner: SourcePath)] {
    Element.facts { if case .picture(let path) = $0 { path } else { nil } }.flatMap { path in
      compactMap { item in item.facts[keyPath: path].map { ($0, item.name.path) } }
    }
  }

  package var documents: [(document: Located<String>, owner: SourcePath)] {
    Element.facts { if case .results(let path) = $0 { path } else { nil } }.flatMap { path in
      flatMap { item in item.facts[keyPath: path].compactMap(\.file).map { ($0, item.name.path) } }
    }
  }

  package var pastDates: [Located<PartialDate>] {
    Element.facts { if case .pastDate(let path) = $0 { path } else { nil } }.flatMap { path in
      compactMap { $0.facts[keyPath: path] }
    }
  }

  package var periods: [(publish: Located<PartialDate>, expires: Located<PartialDate>)] {
    compactMap { item in
      guard let publish = item.facts.publish, let expires = item.facts.expires else { return nil }
      return (publish, expires)
    }
  }

  package var sectorReferences: [Located<SectorKey>] {
    Element.facts { if case .sector(let path) = $0 { path } else { nil } }.flatMap { path in
      compactMap { $0.facts[keyPath: path] }
    }
  }

  package var coalitionReferences: [Located<String>] {
    let one = Element.coalitionProperties
    let many = Element.facts { if case .coalitions(let path) = $0 { path } else { nil } }
    return one.flatMap { path in compactMap { $0.facts[keyPath: path] } }
      + many.flatMap { path in flatMap { $0.facts[keyPath: path] } }
  }

  package var bodies: [Body] {
    guard let body = Element.bodyProperty else { return [] }
    return map { $0.texts.original[keyPath: body] }
  }

  package func translatable(into language: Language, from own: Language) -> [Translatable] {
    let fields = Element.translatableFields
    return filter { $0.hasWordsToTranslate(fields) }.map { item in
      guard let text = item.texts.text(in: language, own: own) else {
        return Translatable(original: item.name.path, isThere: false, missing: [])
      }
      var missing = fields.filter { $0.value.isThere(in: item.texts.original) && !$0.value.isThere(in: text) }
        .map(\.name)
      if let body = Element.bodyProperty, !item.texts.original[keyPath: body].isBlank, text[keyPath: body].isBlank {
        missing.append("body")
      }
      missing += Element.untranslatedFacts(of: item, into: language, from: own)
      return Translatable(original: item.name.path, isThere: true, missing: missing)
    }
  }
}

extension ContentKind {
  /// The properties that name the coalition that an item is about.
  package static var coalitionProperties: [FieldValue<Facts>.Property<Located<String>?>] {
    facts { if case .coalition(let path) = $0 { path } else { nil } }
  }

  /// The properties that `select` finds among the facts' fields.
  fileprivate static func facts<Property>(_ select: (FieldValue<Facts>) -> Property?) -> [Property] {
    allFields.compactMap { field in if case .fact(let value) = field.content { select(value) } else { nil } }
  }

  /// The fields that a translation may leave out, each under the name of the field that an editor looks for.
  fileprivate static var translatableFields: [(name: String, value: FieldValue<Text>)] {
    fields.flatMap { field -> [(name: String, value: FieldValue<Text>)] in
      switch field.content {
      case .fact: []
      case .text(let value): field.isRequired ? [] : [(field.name, value)]
      case .group(let inner):
        inner.compactMap { if case .text(let value) = $0.content { (field.name, value) } else { nil } }
      }
    }
  }

  /// The texts within facts that have no translation beside them: `results.title`, each once.
  fileprivate static func untranslatedFacts(of item: Self, into language: Language, from own: Language) -> [String] {
    var names: [String] = []
    for field in fields {
      guard case .fact(let value) = field.content else { continue }
      for text in value.untranslatedTexts(in: item.facts, into: language, from: own) {
        let name = field.name + "." + text
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// Whether there is anything to translate: a name and a number alone are the same in every language.
  fileprivate func hasWordsToTranslate(_ fields: [(name: String, value: FieldValue<Text>)]) -> Bool {
    Self.isOfNames ? fields.contains { $0.value.isThere(in: texts.original) } : true
  }
}
