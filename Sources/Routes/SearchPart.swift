/// A file of the search in one language: few are loaded for what a reader looks for.
package enum SearchPart: Sendable, Hashable {
  /// The words that begin with a letter, or all of them where that is nil.
  case words(String?)
  /// What is shown of some coalitions.
  case coalitions(Portion)

  /// The coalitions of a file, by its number from zero.
  package struct Portion: Sendable, Hashable {
    let number: Int

    /// The indices of the coalitions among so many.
    package func range(of count: Int) -> Range<Int> { number * Self.length..<min(count, (number + 1) * Self.length) }

    /// How many coalitions a file has.
    package static let length = 100
  }
}

extension SearchPart {
  package static let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) }
  /// Stands in for the letter of words that begin with none of these.
  package static let otherLetter = "other"

  /// Whether the words of a site with so many coalitions are divided by their letters.
  package static func isDivided(_ coalitions: Int) -> Bool { coalitions > 400 }

  /// The files of a site with so many coalitions.
  package static func all(of coalitions: Int) -> [SearchPart] {
    let words = isDivided(coalitions) ? (letters + [otherLetter]).map { SearchPart.words($0) } : [.words(nil)]
    let portions = (coalitions + Portion.length - 1) / Portion.length
    return words + (0..<portions).map { .coalitions(Portion(number: $0)) }
  }

  var name: String {
    switch self {
    case .words(let letter): "words-" + (letter ?? "all")
    case .coalitions(let portion): "coalitions-\(portion.number)"
    }
  }
}
