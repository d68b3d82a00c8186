import Diagnostics
import Model

/// Two files of one kind have the same slug, and so the same address or the same name.
func duplicateSlugs(in library: Library) -> [Diagnostic] {
  library.kinds.flatMap { duplicates(of: $0.names) }
}

/// Two coalitions have the same number, so that their order is left to chance.
func duplicateNumbers(in library: Library) -> [Diagnostic] {
  var first = [Int: FileName](minimumCapacity: library.coalitions.count)
  return library.coalitions.compactMap { coalition in
    guard let number = coalition.name.number else { return nil }
    return first.insertIfAbsent(coalition.name, for: number).map {
      .duplicateNumber(number, in: coalition.name, also: $0)
    }
  }
}

private func duplicates(of names: [FileName]) -> [Diagnostic] {
  var first = [String: Int](minimumCapacity: names.count)
  return names.enumerated().compactMap { index, name in
    first.insertIfAbsent(index, for: name.slug.description).map { .duplicateSlug(name, also: names[$0]) }
  }
}

extension Diagnostic {
  fileprivate static func duplicateSlug(_ name: FileName, also earlier: FileName) -> Diagnostic {
    Diagnostic(
      .duplicateSlug, at: name.span,
      Bilingual(
        sv: "två filer har samma adressnamn, \"\(name.slug)\"", en: "two files have the same slug, \"\(name.slug)\""),
      notes: [Note(Bilingual(sv: "den andra filen", en: "the other file"), at: earlier.span)],
      help: Bilingual(
        sv: "byt namn på en av filerna, så att det som följer efter numret skiljer sig",
        en: "rename one of the files, so that what follows the number differs"))
  }

  fileprivate static func duplicateNumber(_ number: Int, in name: FileName, also earlier: FileName) -> Diagnostic {
    Diagnostic(
      .duplicateNumber, at: name.span,
      Bilingual(sv: "två koalitioner har nummer \(number)", en: "two coalitions have the number \(number)"),
      notes: [Note(Bilingual(sv: "den andra filen", en: "the other file"), at: earlier.span)],
      help: Bilingual(
        sv: "ge den nya koalitionen nästa lediga nummer i filnamnet",
        en: "give the new coalition the next free number in its file name"))
  }
}

extension Rule {
  package static let duplicateSlug = Rule(
    "duplicate-slug", .error,
    Explanation(
      finds: Bilingual(
        sv: "Två filer vars namn är lika efter numret.", en: "Two files whose names are alike after the number."),
      why: Bilingual(
        sv:
          "Det som följer efter numret är sidans adress och namnet som andra filer hänvisar till. Den ena sidan skulle "
          + "skriva över den andra, och ingen hänvisning kunde skilja dem åt.",
        en: "What follows the number is the page's address and the name that other files refer to. One page would "
          + "overwrite the other, and no reference could tell them apart."),
      example: "coalitions/05-rattvisare-fritid.md\ncoalitions/07-rattvisare-fritid.md",
      instead: "coalitions/05-rattvisare-fritid.md\ncoalitions/07-trygg-fritid.md"))

  package static let duplicateNumber = Rule(
    "duplicate-number", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två koalitioner med samma nummer i filnamnet.", en: "Two coalitions with the same number in the file name."
      ),
      why: Bilingual(
        sv: "Ordningen mellan dem följer då av bokstäverna i namnet, inte av vad du har tänkt.",
        en: "Their order then follows from the letters of the name, not from what you meant."),
      example: "coalitions/06-unga-i-arbetslivet.md\ncoalitions/06-trygg-fritid.md",
      instead: "coalitions/06-unga-i-arbetslivet.md\ncoalitions/07-trygg-fritid.md"))
}
