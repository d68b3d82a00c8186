import Diagnostics

/// A kind of content: a folder of files with fields and text.
///
/// Its `fields` are described once. From the descriptions follow how the files are read and what is said of their mistakes,
/// what a translation may hold and lacks, which pictures and dates there are, what templates and data files show, the
/// tables of the editors' guide and `msi explain FIELD`.
package protocol ContentKind: Sendable {
  /// What holds in every language.
  associatedtype Facts: Sendable & Scheduled
  /// What each language has words of its own for.
  associatedtype Text: ContentText

  /// What an item is called, with its article: *en koalition*, *a coalition*.
  static var noun: Bilingual { get }
  /// The folder of its files below `content/`.
  static var folder: String { get }
  /// Its heading in the editors' guide.
  static var heading: String { get }
  /// Where a library keeps the items; `Library.kinds` lists every kind.
  static var list: WritableKeyPath<Library, [Self]> & Sendable { get }
  /// Where items are shown that have no page of their own.
  static var place: Place { get }
  /// Every field, in the order in which editors are told of them.
  static var fields: [ContentField<Facts, Text>] { get }
  /// Where a text's Markdown lies; nil for a kind that shows none, so that what stands below the fields is reported.
  static var bodyProperty: (KeyPath<Text, Body> & Sendable)? { get }

  /// Whether what an item must have are proper names, the same in every language.
  static var isOfNames: Bool { get }
  /// How many pixels wide the picture of an item must be so that it is sharp where it is shown.
  static var leastPictureWidth: Int { get }

  var name: FileName { get }
  var facts: Facts { get }
  var texts: Translated<Text> { get }
  /// Whether the item is left out unless drafts are asked for.
  var isDraft: Bool { get }
  /// The item's place in its list, where it is to be another than its file's number.
  var order: Int? { get }

  init(name: FileName, facts: Facts, texts: Translated<Text>)
  /// Facts before any field is read.
  static func noFacts(of file: FileName, _ text: Text) -> Facts
  /// Whether an item stands before another in the lists that readers see.
  static func precedes(_ one: Self, _ other: Self) -> Bool
}

/// Where a reader finds an item.
package enum Place: Sendable {
  /// Each has a page.
  case ownPage
  /// On the page of a section.
  case section(Section)
  case startPage
}

/// The words of an item in one language.
package protocol ContentText: Sendable {
  /// Words before any field is read: `span` is where the fields stand, `body` the Markdown below them.
  init(at span: Span, body: Body)
}

extension ContentKind {
  package static var isOfNames: Bool { false }
  package var isDraft: Bool { false }
  package var order: Int? { nil }

  /// By `order`, else by the number in the file's name.
  package static func precedes(_ one: Self, _ other: Self) -> Bool { ListPlace(one) < ListPlace(other) }
}

/// A kind whose facts are properties of the item itself.
package protocol SelfContainedKind: ContentKind where Facts == Self {
  var texts: Translated<Text> { get set }
  init(name: FileName, texts: Translated<Text>)
}

extension SelfContainedKind {
  package var facts: Self { self }

  package static func noFacts(of file: FileName, _ text: Text) -> Self { Self(name: file, texts: Translated(text)) }

  package init(name: FileName, facts: Self, texts: Translated<Text>) {
    self = facts
    self.texts = texts
  }
}

/// A field of a kind of content, described once; see `ContentKind`.
package struct ContentField<Facts: Sendable, Text: Sendable>: Sendable {
  package let name: String
  package let content: Content
  package let presence: Presence
  /// Whether the open data show it.
  package let isData: Bool
  /// What it is, as a phrase that goes on after the name.
  package let help: Bilingual
  /// A value as an editor writes it; nil where it takes several lines.
  package let example: Bilingual?

  package enum Content: Sendable {
    /// Holds for all languages, so that no translation may have it.
    case fact(FieldValue<Facts>)
    /// Each translation has one of its own.
    case text(FieldValue<Text>)
    /// Fields within the field.
    case group([ContentField])
  }
}

/// Whether a field must be there.
package enum Presence: Sendable {
  case required
  /// Required in some cases only.
  case requiredWhere(Bilingual)
  case optional
  /// Not needed, since something else stands in.
  case otherwise(Bilingual)
  /// Needed beside a picture.
  case withPicture
  /// This field or another one; which, the kind's own rule says.
  case oneOfTwo
}

extension ContentField {
  /// A field that holds for all languages.
  package static func fact(
    _ name: String, _ value: FieldValue<Facts>, _ presence: Presence = .optional, isData: Bool = false,
    help: Bilingual, example: Bilingual? = nil
  ) -> Self {
    Self(name: name, content: .fact(value), presence: presence, isData: isData, help: help, example: example)
  }

  /// A field that each language has of its own.
  package static func text(
    _ name: String, _ value: FieldValue<Text>, _ presence: Presence = .optional, isData: Bool = false,
    help: Bilingual, example: Bilingual? = nil
  ) -> Self {
    Self(name: name, content: .text(value), presence: presence, isData: isData, help: help, example: example)
  }

  /// Fields within a field.
  package static func group(_ name: String, _ fields: [ContentField], help: Bilingual) -> Self {
    Self(name: name, content: .group(fields), presence: .optional, isData: false, help: help, example: nil)
  }

  package var isRequired: Bool { if case .required = presence { true } else { false } }

  /// Whether a translation may have it, or a field within it.
  package var isTranslatable: Bool {
    switch content {
    case .fact: false
    case .text: true
    case .group(let fields): fields.contains(where: \.isTranslatable)
    }
  }
}

extension ContentKind {
  /// Every field with a value of its own, those within other fields among them.
  package static var allFields: [ContentField<Facts, Text>] {
    fields.flatMap { field in if case .group(let inner) = field.content { inner } else { [field] } }
  }

  /// The item's Markdown in its own language.
  package var body: Body? { Self.bodyProperty.map { texts.original[keyPath: $0] } }
}
