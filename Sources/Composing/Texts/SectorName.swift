import Model

/// What a sector is called, within a sentence before its count and at the head of a row.
struct SectorName: Sendable {
  /// As in *civilsamhället (36)*, up to the number.
  let beforeCount: String
  let atStart: String
  /// Its language, where that is not the page's.
  let language: String?

  init(_ name: String, in language: Language, ofPagesIn pageLanguage: Language) {
    beforeCount = name + " ("
    atStart = language.sentenceCase(name)
    self.language = language == pageLanguage ? nil : language.code
  }
}
