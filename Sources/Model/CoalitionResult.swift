import Diagnostics

/// What a coalition has come to: a report, an article, a method, with where it can be read.
package struct CoalitionResult: Sendable {
  /// Each language's beside the others, since what belongs together is written once.
  package let title: Translated<Located<String>>
  /// The path of a document below `content/files/`.
  package let file: Located<String>?
  package let url: Located<String>?
  /// What it is, in an editor's words: *rapport*, *film*.
  package let kind: Translated<Located<String>>?
  package let date: Located<PartialDate>?

  package init(
    title: Translated<Located<String>>, file: Located<String>?, url: Located<String>?,
    kind: Translated<Located<String>>?, date: Located<PartialDate>?
  ) {
    self.title = title
    self.file = file
    self.url = url
    self.kind = kind
    self.date = date
  }
}

extension CoalitionResult {
  /// The names of the texts that are not translated into a language, in a site whose own is another.
  func untranslated(into language: Language, from own: Language) -> [String] {
    [("title", title as Translated?), ("kind", kind)].compactMap { name, text in
      text.map { $0.isThere(in: language, own: own) } ?? true ? nil : name
    }
  }
}
