import Diagnostics

/// A language that a site can be in.
///
/// Adding a case makes the compiler list all that a language must know.
@usableFromInline package enum Language: String, CaseIterable, Sendable, Comparable {
  case swedish = "sv"
  case english = "en"

  /// The BCP 47 tag, as in `lang="sv"` and `/en/`.
  package var code: String { rawValue }

  /// The language's index in `allCases`.
  package var index: Int {
    switch self {
    case .swedish: 0
    case .english: 1
    }
  }

  /// The language's name in itself, as a language switch shows it.
  package var ownName: String {
    switch self {
    case .swedish: "Svenska"
    case .english: "English"
    }
  }

  /// The territory-qualified tag of Open Graph: `sv_SE`.
  package var openGraphLocale: String {
    switch self {
    case .swedish: "sv_SE"
    case .english: "en_GB"
    }
  }

  @usableFromInline package static func < (one: Language, other: Language) -> Bool { one.rawValue < other.rawValue }
}

/// A text that exists in the site's own language and perhaps in others.
///
/// Like `Located`, it opens itself to the other rooms' compilers.
@usableFromInline package struct Translated<Text> {
  @usableFromInline package var original: Text
  /// The translations, each from a file such as `07-x.en.md`; few, so a list serves better than a dictionary.
  @usableFromInline package var others: [(language: Language, text: Text)] = []

  @inlinable package init(_ original: Text) { self.original = original }

  /// The text in `language`, where the site's own is `own`; nil if it has not been translated.
  @inlinable package func text(in language: Language, own: Language) -> Text? {
    language == own ? original : others.first { $0.language == language }?.text
  }

  /// The text in `language`, where the site's own is `own`; the original if it has not been translated.
  @inlinable package func textOrOriginal(in language: Language, own: Language) -> Text {
    text(in: language, own: own) ?? original
  }

  /// Whether there is a text in `language`, where the site's own is `own`.
  package func isThere(in language: Language, own: Language) -> Bool {
    language == own || others.contains { $0.language == language }
  }
}

extension Translated: Sendable where Text: Sendable {}
